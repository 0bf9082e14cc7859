import { connect, type Socket } from 'node:net';
import * as z from 'zod/mini';

/**
 * Firefox's own remote protocol, which alone reaches what is around the page: toolbar, popup, sidebar, permission prompt.
 * Messages are `<length>:<JSON>`, a command `[0, id, name, parameters]`, its answer `[1, id, error, result]`
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export type Marionette = {
  /** Sends one command; rejects with the browser's own message. */
  send: (name: string, parameters?: object) => Promise<unknown>;
  /** Runs a function in the browser's own window, with its privileges; arguments and result must be JSON. */
  inWindow: <A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A) => Promise<unknown>;
  close: () => void;
};

const Answer = z.tuple([
  z.literal(1),
  z.number(),
  z.nullable(z.object({ message: z.string() })),
  z.unknown(),
]);
const Outcome = z.object({
  value: z.object({ failed: z.optional(z.string()), result: z.optional(z.unknown()) }),
});

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** Connects to a Firefox that listens on this port of the loopback. */
export function connectMarionette(port: number): Marionette {
  const waiting = new Map<number, Waiting>();
  const socket = connect(port, '127.0.0.1');
  listen(socket, (message) => {
    const answer = Answer.safeParse(message);
    if (!answer.success) return;
    const [, id, error, result] = answer.data;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed'));
  });
  let last = 0;
  const send = (name: string, parameters: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return {
    send,
    inWindow: (run, ...args) => runInWindow(send, String(run), args),
    close: () => socket.end(),
  };
}

async function runInWindow(send: Marionette['send'], source: string, args: unknown[]): Promise<unknown> {
  await send('Marionette:SetContext', { value: 'chrome' });
  const answer = await send('WebDriver:ExecuteAsyncScript', {
    script: `const [args, done] = arguments;
      (async () => (${source})(...args))().then((result) => done({ result }), (error) => done({ failed: String(error) }));`,
    args: [args],
    sandbox: 'system',
  });
  const { failed, result } = Outcome.parse(answer).value;
  if (failed !== undefined) throw new Error(failed);
  return result;
}

/** Calls back with each whole message, however the bytes come. */
function listen(socket: Socket, receive: (message: unknown) => void): void {
  let bytes = Buffer.alloc(0);
  socket.on('data', (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (let colon = bytes.indexOf(':'); colon > 0; colon = bytes.indexOf(':')) {
      const end = colon + 1 + Number(bytes.subarray(0, colon));
      if (bytes.length < end) return;
      receive(JSON.parse(bytes.subarray(colon + 1, end).toString()));
      bytes = bytes.subarray(end);
    }
  });
}
