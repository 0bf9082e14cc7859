import * as z from 'zod/mini';
import type { Message } from '../../../utils/domain/message.ts';
import { type Intent, Topic } from '../../../utils/domain/values.ts';
import { type Unit, unitsOf } from '../../../utils/reading/concerns/units.ts';
import type { Line } from '../../../utils/reading/line.ts';
import { splitZones, spokenLines } from '../../../utils/reading/zones/index.ts';
import { aMessage } from '../../support/message.ts';
import { loadMessages } from '../load.ts';
import { type Lesson, loadLessons, loadSentences, type Sentence } from '../training.ts';

/** A doubt that somebody marked: its exact place and what it is about. */
export type Mark = { start: number; end: number; topic: Topic };

/** A mail to fit concerns on, split into sentences. `isTune`: it is of the tune half of our messages. */
export type Mail = {
  id: string;
  language: string;
  intent: Intent;
  outgoing: boolean;
  message: Message;
  marks: readonly Mark[];
  lines: Line[];
  units: Unit[];
  isTune: boolean;
};
/** Every mail to fit on: the tune half, then the training mails. */
export async function loadAll(): Promise<Mail[]> {
  const tune = (await loadMessages()).filter(({ half }) => half === 'tune');
  const own = tune.map(({ id, language, message, me, expect }) =>
    toMail(true, {
      id,
      language,
      intent: expect.intent,
      outgoing: message.from?.email?.toLowerCase() === me.toLowerCase(),
      message,
      marks: expect.concerns.map(({ quote, topic }) => {
        const start = message.text.indexOf(quote);
        return { start, end: start + quote.length, topic };
      }),
    }),
  );
  const lessons = loadLessons().map((lesson) =>
    toMail(false, { ...lesson, outgoing: isOwn(lesson), marks: lesson.concerns }),
  );
  const sentences = loadSentences().flatMap((sentence, i) => {
    const mail = fromSentence(sentence, `sentence ${i + 1}`);
    return mail ? [toMail(false, mail)] : [];
  });
  return [...own, ...lessons, ...sentences];
}

/** What the candidate says of themself. */
const MINE = 'mine-';

/** A doubt (or none) by itself, as a mail of one sentence. */
function fromSentence(
  { language, kind, label, text }: Sentence,
  id: string,
): Omit<Mail, 'lines' | 'units' | 'isTune'> | null {
  if (kind !== 'concern') return null;
  const topic = z.safeParse(Topic, label.replace(MINE, ''));
  const outgoing = label.startsWith(MINE) || label === 'employer';
  const marks = topic.success ? [{ start: 0, end: text.length, topic: topic.data }] : [];
  return {
    id,
    language,
    intent: outgoing ? 'other' : 'feedback',
    outgoing,
    message: aMessage({ id, text }),
    marks,
  };
}

/** Notes are from "me"; doubts in a mail that is none of an employer's acts are the candidate's own. */
const isOwn = ({ intent, message, concerns }: Lesson) =>
  intent === 'other' && (message.from?.name === 'me' || concerns.length > 0);

function toMail(isTune: boolean, mail: Omit<Mail, 'lines' | 'units' | 'isTune'>): Mail {
  const lines = splitZones(mail.message.text, mail.message.subject);
  return { ...mail, lines, units: unitsOf(mail.message.text, spokenLines(lines)), isTune };
}
