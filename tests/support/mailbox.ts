import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** What a made-up mailbox has in it. */
export type MailboxCounts = { mails: number; interviews: number };

const COMPANIES =
  'Ardent Bellweather Corvane Dunmore Elsworth Farrow Glenholt Hartwell Inverley Joliet'.split(' ');
const ROLES = ['Controller', 'Product Manager', 'Data Engineer', 'Head of Operations'];
const WORDS =
  'week garden parcel order update summer weather photo ticket concert library lunch family train market holiday recipe colour window paper'.split(
    ' ',
  );
/** One mail in so many is about an interview, one has a photo in it. */
const INTERVIEW_EVERY = 60;
const PHOTO_EVERY = 12;

/**
 * Writes an mbox of at least this many bytes, the same each time: a person's mail of some years, newsletters and family
 * photos, with the interview mails of ten employers among it. It is streamed: the test's own memory says nothing.
 */
export async function writeMailbox(path: string, bytes: number): Promise<MailboxCounts> {
  const file = createWriteStream(path);
  const random = randomOf(7);
  const counts = { mails: 0, interviews: 0 };
  for (let written = 0; written < bytes; ) {
    const isInterview = counts.mails % INTERVIEW_EVERY === 3;
    const mail = isInterview ? interview(counts.interviews) : other(counts.mails, random);
    counts.mails += 1;
    if (isInterview) counts.interviews += 1;
    written += Buffer.byteLength(mail);
    if (!file.write(mail)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return counts;
}

const head = (id: string, from: string, subject: string, day: number, type = 'text/plain; charset=utf-8') => {
  const date = new Date(Date.UTC(2024, 0, 1 + day, 9, 30)).toUTCString().replace('GMT', '+0000');
  return `From ${from.replace(/^.*<|>$/g, '')} ${date}\nFrom: ${from}\nTo: Sam Lee <sam@home.example>\nSubject: ${subject}\nDate: ${date}\nMessage-ID: <${id}@mail.example>\nMIME-Version: 1.0\nContent-Type: ${type}\n\n`;
};

/** Invite, then feedback, to and fro, for one employer after the other. */
function interview(n: number): string {
  const company = COMPANIES[Math.floor(n / 2) % COMPANIES.length] ?? '';
  const role = ROLES[Math.floor(n / 20) % ROLES.length] ?? '';
  const day = 7 * n;
  const on = new Date(Date.UTC(2024, 0, 5 + day)).toUTCString().slice(5, 16);
  const from = `Dana Brooks <dana@${company.toLowerCase()}.example>`;
  const text =
    n % 2 === 0
      ? `Hi Sam,\n\nWe would like to invite you to an interview for the ${role} role at ${company} on ${on} at 14:00 (UK time) with Tom Arkwright, Head of Finance.\n\nDana\n\n`
      : `Hi Sam,\n\nThank you for coming in on ${on} for the interview about the ${role} role at ${company}. The panel was not convinced that you have enough experience with large budgets.\n\nDana\n\n`;
  return head(`interview-${n}`, from, `${role} at ${company}`, day) + text;
}

function other(n: number, random: () => number): string {
  const pick = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const prose = (count: number) =>
    Array.from({ length: count }, (_, i) => (i % 12 === 11 ? `${pick()}.\n` : pick())).join(' ');
  const from = `${pick()} <news@${pick()}-${n % 97}.example>`;
  const subject = `${pick()} ${pick()} ${pick()}`;
  if (n % PHOTO_EVERY !== 0) return `${head(`other-${n}`, from, subject, n % 900)}${prose(400)}\n\n`;
  const photo = `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5\n'.repeat(2_500)}`;
  return `${head(`other-${n}`, from, subject, n % 900, 'multipart/mixed; boundary=b')}--b\nContent-Type: text/plain\n\n${prose(60)}\n--b\nContent-Type: image/jpeg; name=photo.jpg\nContent-Transfer-Encoding: base64\n\n${photo}--b--\n\n`;
}

/** A small generator of numbers from 0 to 1 (mulberry32), so that every run has the same mailbox. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
