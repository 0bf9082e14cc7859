import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Session } from './browser.ts';

/** The most memory seen, in MB: the heaps of a page and its worker, and (on Linux) the heaviest renderer as a whole. */
export type Peak = { heap: number; renderer: number };

/** Watches a page's memory until it is told to stop. */
export function watchMemory(session: Session, page: Page): { stop: () => Promise<Peak> } {
  const peak = { heap: 0, renderer: 0 };
  let isOver = false;
  const watching = (async () => {
    const browser = await session.browser.target().createCDPSession();
    while (!isOver) {
      peak.heap = Math.max(peak.heap, await heapOf(page));
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
      const renderers = processInfo.filter(({ type }) => type === 'renderer');
      peak.renderer = Math.max(peak.renderer, ...renderers.map(({ id }) => residentOf(id)));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await watching;
      return peak;
    },
  };
}

const MB = 1024 * 1024;

/** What the scripts of a page and of its workers hold, typed arrays included. */
async function heapOf(page: Page): Promise<number> {
  const own = await page.createCDPSession();
  const heaps = await Promise.all(
    [own, ...page.workers().map(({ client }) => client)].map(async (client) => {
      try {
        const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
        return usedSize + backingStorageSize;
      } catch {
        // The worker ended while it was asked.
        return 0;
      }
    }),
  );
  await own.detach();
  return heaps.reduce((sum, each) => sum + each, 0) / MB;
}

/** Resident memory of a process in MB, everything in it counted. */
function residentOf(id: number): number {
  const path = `/proc/${id}/status`;
  if (!existsSync(path)) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1024;
}
