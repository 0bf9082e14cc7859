import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepSelectedText, keepTabSelection } from '../utils/browser/capture.ts';
import { openEdge } from '../utils/browser/edge.ts';
import { lockStorage } from '../utils/browser/lock-storage.ts';
import { receiveFrameText, receiveLeft, receiveReport } from '../utils/browser/page-report.ts';
import { readOnce, syncPageScript } from '../utils/browser/sites.ts';
import { onTab } from '../utils/browser/tab-acts.ts';
import { forgetSites, forgetTab } from '../utils/browser/tab-states.ts';
import { onMessage } from '../utils/messaging/protocol.ts';

const KEEP_SELECTION = 'keep-selection';

export default defineBackground({
  type: 'module',
  main() {
    const edge = openEdge();
    lockStorage();

    onMessage('pageRead', ({ data, sender }) => receiveReport(edge, data, sender));
    onMessage('frameRead', ({ data, sender }) => receiveFrameText(edge, data, sender));
    onMessage('pageLeft', ({ sender }) => receiveLeft(sender));
    onMessage('readTab', ({ data, sender }) => onTab(data, sender, readOnce));
    onMessage('keepSelection', ({ data, sender }) =>
      onTab(data, sender, (tabId) => keepTabSelection(edge, tabId)),
    );

    browser.runtime.onInstalled.addListener(() => {
      browser.contextMenus.create({
        id: KEEP_SELECTION,
        title: 'Keep as a concern for my interview',
        contexts: ['selection'],
      });
      void syncPageScript();
    });
    browser.runtime.onStartup.addListener(() => void syncPageScript());
    browser.permissions.onAdded.addListener(() => void syncPageScript());
    browser.permissions.onRemoved.addListener(({ origins = [] }) => {
      void forgetSites(origins);
      void syncPageScript();
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === KEEP_SELECTION && tab?.id !== undefined && info.selectionText)
        void keepSelectedText(edge, tab.id, info.selectionText);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === KEEP_SELECTION && tab?.id !== undefined) void keepTabSelection(edge, tab.id);
    });
  },
});
