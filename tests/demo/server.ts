import { createServer, type Server } from 'node:http';
import type { Message } from '../../utils/domain/message.ts';
import { openFile } from '../../utils/files/index.ts';
import { mailPage } from './page.ts';

/** A served mailbox; mails are at `url(n)`, n from 1, oldest first. */
export type Mailbox = { origin: string; url: (n: number) => string; messages: Message[]; stop: () => void };

/** Serves these mails on the loopback as a plain two-pane mail page of our own. */
export async function serveMailbox(mails: readonly string[], port = 0): Promise<Mailbox> {
  const messages: Message[] = [];
  for (const mail of mails)
    for await (const { result } of openFile(new Blob([mail]), 'sample.eml'))
      if (result.ok) messages.push(result.value);
  const server = createServer((request, response) => {
    const open = Number(/^\/mail\/(\d+)$/.exec(request.url ?? '')?.[1] ?? 0);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(mailPage(messages, open));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${portOf(server)}`;
  return { origin, url: (n) => `${origin}/mail/${n}`, messages, stop: () => server.close() };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
