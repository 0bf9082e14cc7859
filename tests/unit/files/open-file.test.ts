import { describe, expect, test } from 'vitest';
import { type FileItem, openFile } from '../../../utils/files/index.ts';

async function open(content: string | Uint8Array<ArrayBuffer>, name = 'file'): Promise<FileItem[]> {
  const items: FileItem[] = [];
  for await (const item of openFile(new Blob([content]), name)) items.push(item);
  return items;
}

const mail = (subject: string, body = 'Hello') =>
  `From: Dana <dana@x.example>\r\nTo: sam@home.example\r\nSubject: ${subject}\r\nDate: Mon, 2 Mar 2026 11:00:00 +0100\r\nMessage-ID: <${subject}@x.example>\r\n\r\n${body}\r\n`;

const one = async (content: string) => {
  const [item] = await open(content);
  if (!item) return undefined;
  return item.result.ok ? item.result.value : item.result.error;
};

describe('opening a file', () => {
  test('a mail is known by its content, whatever it is called', async () => {
    expect(await one(mail('Hi'))).toMatchObject({
      id: 'Hi@x.example',
      subject: 'Hi',
      from: { name: 'Dana', email: 'dana@x.example' },
      sent: { iso: '2026-03-02T11:00:00+01:00' },
      text: 'Hello',
    });
  });

  test('a mailbox gives one message a mail, each with its number', async () => {
    const mbox = ['one', 'two'].map(
      (subject) => `From dana@x.example Mon Mar  2 11:00:00 2026\n${mail(subject)}\n`,
    );
    const items = await open(mbox.join(''), 'box.mbox');
    expect(items.map(({ name }) => name)).toEqual(['box.mbox#1', 'box.mbox#2']);
    expect(items.map(({ result }) => result.ok && result.value.subject)).toEqual(['one', 'two']);
  });

  test('a quoted From line in a mailbox is text, not a new mail', async () => {
    const mbox = `From x Mon Mar  2 11:00:00 2026\n${mail('one', 'Before\r\n\r\n>From here on\r\n')}`;
    const [item, ...rest] = await open(mbox);
    expect(rest).toEqual([]);
    expect(item?.result).toMatchObject({ value: { text: 'Before\n\nFrom here on' } });
  });

  test('a mail that is too large is a failure of its own, the next one is read', async () => {
    const big = `From x Mon Mar  2 11:00:00 2026\n${mail('big', `${'x'.repeat(70)}\r\n`.repeat(160_000))}\n`;
    const items = await open(`${big}From x Mon Mar  2 11:00:00 2026\n${mail('small')}`);
    expect(items.map(({ result }) => (result.ok ? result.value.subject : result.error.code))).toEqual([
      'too-large',
      'small',
    ]);
  });

  test('a mail cut in half is read as far as it goes', async () => {
    const whole = `Subject: Cut\r\nFrom: a@x.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee you on Thurs`;
    expect(await one(whole)).toMatchObject({ subject: 'Cut', text: 'See you on Thurs' });
  });

  test('an invite in a mail is its calendar part, once', async () => {
    const ics =
      'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20260305T140000Z\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const part = (type: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${ics}\r\n`;
    const source = `Subject: Invite\r\nFrom: a@x.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part('text/calendar; method=REQUEST')}${part('application/ics; name=invite.ics')}--b--\r\n`;
    expect(await one(source)).toMatchObject({ calendar: [{ uid: 'u', method: 'REQUEST' }] });
  });

  test('a calendar file is a message of its own', async () => {
    const ics =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nSUMMARY:Interview\nDESCRIPTION:Bring ID\nDTSTART:20260305T140000Z\nEND:VEVENT';
    expect(await one(ics)).toMatchObject({
      subject: 'Interview',
      text: 'Bring ID',
      calendar: [{ uid: 'u' }],
    });
  });

  test.each([
    ['', 'empty'],
    ['\u0000\u0001\u0002 not text \u0000', 'not-mail'],
  ])('%j says plainly what it is not', async (content, code) => {
    expect(await one(content)).toMatchObject({ code });
  });

  test('what Outlook drags out is named, with the way round it', async () => {
    const [item] = await open(
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'Interview.msg',
    );
    expect(item?.result).toMatchObject({ ok: false, error: { code: 'outlook-msg' } });
  });

  test('a mailbox that is one line of 30 MB is left out, and the mail after it is read', async () => {
    const line = `From x Mon Mar  2 11:00:00 2026\nSubject: a\n${'x'.repeat(30 * 1024 * 1024)}\n\n`;
    const items = await open(`${line}From x Mon Mar  2 11:00:00 2026\n${mail('small')}`);
    expect(items.map(({ result }) => (result.ok ? result.value.subject : result.error.code))).toEqual([
      'too-large',
      'small',
    ]);
  });

  test('50 MB of nothing is refused at once', async () => {
    const [item] = await open(new Uint8Array(50 * 1024 * 1024));
    expect(item?.result).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
