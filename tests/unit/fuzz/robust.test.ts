import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hostileMessage,
  hostileText,
  mutate,
  openAndRead,
  readHostile,
  renderAndRead,
} from '../../fuzz/cases.ts';

const MAIL = new TextEncoder().encode(
  'From: a@x.example\r\nSubject: Interview\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Second interview on Monday at 10:00 with Dana</p>\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20260305T140000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--b--\r\n',
);

describe('hostile input', () => {
  test('damaged files neither throw nor lie about their words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), async (stream) => {
        const random = () => Number(stream.next().value);
        expect(await openAndRead(mutate(MAIL, random))).toMatchObject({ thrown: null });
      }),
      { numRuns: 400 },
    );
  });

  test('hostile messages neither throw nor lie about their words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileMessage, async (message) => {
        expect(await readHostile(message)).toMatchObject({ thrown: null });
      }),
      { numRuns: 300 },
    );
  });

  test('hostile markup neither throws nor lies about its words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (html) => {
        expect(await renderAndRead(html)).toMatchObject({ thrown: null });
      }),
      { numRuns: 300 },
    );
  });
});
