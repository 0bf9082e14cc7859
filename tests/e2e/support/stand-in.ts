import type { HTTPRequest, Page } from 'puppeteer-core';

/** Answers a page's requests in the place of real hosts: nothing ever reaches the network. */
export type StandIn = {
  /** Opens this markup at this address. */
  open: (url: string, html: string) => Promise<void>;
  /** Also answers requests for another address, for frames. */
  serve: (url: string, html: string) => void;
};

/** Takes over all requests of a page; what is not served is refused. */
export async function standIn(page: Page): Promise<StandIn> {
  const pages = new Map<string, string>();
  const bare = (url: string) => url.split('#')[0] ?? url;
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const body = pages.get(bare(request.url()));
    void (body === undefined
      ? request.abort()
      : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }));
  });
  const serve = (url: string, html: string) => void pages.set(bare(url), html);
  return {
    serve,
    open: async (url, html) => {
      serve(url, html);
      // An address that differs by its hash alone would not be loaded again.
      await page.goto('about:blank');
      await page.goto(url);
    },
  };
}
