import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ImportBox } from '../../../components/import/ImportBox.tsx';
import { emptyProgress, type ImportEvent, type ImportProgress } from '../../../utils/import/protocol.ts';
import { button, find, mount, onScreen, unmount } from './mount.tsx';

type Listen = (event: ImportEvent) => void;
let tell: Listen = () => {};
const cancel = vi.fn();
const onUndo = vi.fn();
const onFiles = vi.fn((_: File[], listen: Listen) => {
  tell = listen;
  return { cancel };
});
const onPaste = vi.fn((_text: string, _html: string | null, listen: Listen) => {
  tell = listen;
  return { cancel };
});
beforeEach(() => {
  for (const each of [cancel, onUndo, onFiles, onPaste]) each.mockClear();
  mount(
    <ImportBox
      onFiles={onFiles}
      onPaste={onPaste}
      onUndo={onUndo}
      renderFound={(ids) => <p>{ids.length} on record</p>}
    />,
  );
});
afterEach(unmount);

const told = (event: ImportEvent) => act(() => tell(event));
const progress = (over: Partial<ImportProgress>): ImportProgress => ({ ...emptyProgress(100), ...over });
const ended = (over: Partial<ImportProgress>, actId: number | null = 7): ImportEvent => ({
  kind: 'end',
  progress: progress(over),
  actId,
  cancelled: false,
  messageIds: ['m1', 'm2'],
});

function drop(files: File[]): boolean {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  return document.body.dispatchEvent(
    new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
  );
}

test('files dropped anywhere are read, and the browser does not open them in our place', () => {
  const isDefault = drop([new File(['x'], 'a.eml')]);
  expect(onFiles.mock.calls[0]?.[0].map((file) => file.name)).toEqual(['a.eml']);
  expect(isDefault).toBe(false);
});

const dragged = (text: string, html: string, target: Element = document.body) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  dataTransfer.setData('text/html', html);
  return target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
};

test('text dragged out of a mail program is read wherever it is dropped but in a field', () => {
  expect(dragged('Dear Sam', '<p>Dear Sam</p>')).toBe(false);
  expect(onPaste.mock.calls[0]?.slice(0, 2)).toEqual(['Dear Sam', '<p>Dear Sam</p>']);
  expect(dragged('a word', 'a word', find('textarea', HTMLTextAreaElement))).toBe(true);
  expect(onPaste).toHaveBeenCalledOnce();
});

test('what is dragged within our own page is no mail', () => {
  document.body.dispatchEvent(new DragEvent('dragstart', { bubbles: true }));
  dragged('a heading of ours', '<h2>a heading of ours</h2>');
  document.body.dispatchEvent(new DragEvent('dragend', { bubbles: true }));
  expect(onPaste).not.toHaveBeenCalled();
});

test('a whole mail pasted anywhere is read; what is pasted into another field stays there', () => {
  const paste = (target: Element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Dear Sam');
    target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  };
  const other = document.createElement('input');
  document.body.append(other);
  paste(other);
  other.remove();
  expect(onPaste).not.toHaveBeenCalled();
  paste(document.body);
  expect(onPaste.mock.calls[0]?.slice(0, 2)).toEqual(['Dear Sam', null]);
});

test('what comes in unfolds the place where it is answered', () => {
  mount(
    <details>
      <summary>Add mails</summary>
      <ImportBox onFiles={onFiles} onPaste={onPaste} onUndo={onUndo} renderFound={() => null} />
    </details>,
  );
  drop([new File(['x'], 'a.eml')]);
  told(ended({ kept: 1 }));
  expect(find('details', HTMLDetailsElement).open).toBe(true);
});

test('an import that fails half-way can be undone too', async () => {
  drop([new File(['x'], 'a.mbox')]);
  told({ kind: 'failed', error: { code: 'storage-full', message: 'Your disk is full.' }, actId: 9 });
  expect(onScreen()).toContain('Your disk is full.');
  await userEvent.click(button('Undo this import'));
  expect(onUndo.mock.calls).toEqual([[9]]);
});

test('the end says what was kept, what was dropped, and which file could not be read and why', async () => {
  drop([new File(['x'], 'a.mbox')]);
  const failures = [
    { name: 'a.mbox#3', error: { code: 'not-mail', message: 'This is neither a mail nor a calendar file.' } },
  ];
  told(ended({ kept: 3, known: 1, dropped: 12, failed: 140, failures }));
  expect(onScreen()).toContain(
    '3 kept. 1 already there. 12 not about an interview, so dropped. 140 could not be read.',
  );
  expect(onScreen()).toContain('and 139 more');
  expect(onScreen()).toContain('2 on record');
  expect(onScreen()).toContain('a.mbox#3: This is neither a mail nor a calendar file.');
  await userEvent.click(button('Undo this import'));
  expect(onUndo.mock.calls).toEqual([[7]]);
  expect(onScreen()).toContain('Import undone');
  told(ended({ kept: 2 }, 8));
  expect(onScreen()).toContain('2 kept.');
});

test('while it runs it can be cancelled, and then nothing was kept', async () => {
  drop([new File(['x'], 'a.mbox')]);
  told({ kind: 'progress', progress: progress({ done: 10, read: 4 }) });
  expect(onScreen()).toContain('4 read so far');
  await userEvent.click(button('Cancel'));
  expect(cancel).toHaveBeenCalledOnce();
  told({ kind: 'end', progress: progress({}), actId: null, cancelled: true, messageIds: [] });
  expect(onScreen()).toContain('Nothing was kept');
});

test('a pasted mail is read with its markup, and stays in the field until it has been kept', () => {
  const field = find('textarea', HTMLTextAreaElement);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'Dear Sam');
  clipboardData.setData('text/html', '<p>Dear Sam</p>');
  field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  expect(onPaste.mock.calls[0]?.slice(0, 2)).toEqual(['Dear Sam', '<p>Dear Sam</p>']);
  // The browser itself puts the text in; a made-up event doesn't.
  act(() => {
    field.value = 'Dear Sam';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  told(ended({ dropped: 1 }, null));
  expect(find('textarea', HTMLTextAreaElement).value).toBe('Dear Sam');
  told(ended({ kept: 1 }));
  expect(find('textarea', HTMLTextAreaElement).value).toBe('');
});

test('what is typed instead of pasted is read at a click', async () => {
  await userEvent.fill(find('textarea', HTMLTextAreaElement), 'typed by hand');
  await userEvent.click(button('Read this'));
  expect(onPaste.mock.calls[0]?.slice(0, 2)).toEqual(['typed by hand', null]);
});
