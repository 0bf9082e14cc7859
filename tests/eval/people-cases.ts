import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../utils/domain/message.ts';
import { type PersonChoice, peopleChoices } from '../../utils/reading/fields/people-choices.ts';
import { giveVoice, splitZones } from '../../utils/reading/zones/index.ts';
import { loadMessages } from './load.ts';
import type { Counts } from './metrics.ts';
import { sameText } from './score.ts';
import { type Lesson, loadLessons } from './training.ts';

type Person = { name: string | null; title: string | null };

/** A mail with everybody who is named in it and those who interview. `isOwn`: one of our labelled messages, no training mail. */
export type PeopleCase = {
  id: string;
  language: string;
  isOwn: boolean;
  people: readonly Person[];
  choices: readonly PersonChoice[];
};

const ARRANGES = new Set(['invite', 'reschedule', 'confirmation']);
const NOT_AHEAD = new Set(['feedback', 'rejection', 'acknowledgement', 'offer']);

/** Every tuned message and labelled training mail that arranges an interview. */
export async function loadPeopleCases(): Promise<PeopleCase[]> {
  const own = (await loadMessages())
    .filter(({ half, expect }) => half === 'tune' && ARRANGES.has(expect.intent))
    .map(({ id, language, message, me, expect }) => ({
      id,
      language,
      isOwn: true,
      people: expect.people,
      choices: choicesOf(message, me),
    }));
  return [...own, ...labelledLessons(), ...toldLessons()];
}

/** Training mails with no interview ahead: they name people too, who was met or may be called, and nobody interviews. */
export const loadQuietCases = (): PeopleCase[] =>
  loadLessons()
    .filter(({ intent }) => NOT_AHEAD.has(intent))
    .map((lesson) => ofLesson(lesson, []));

/** Training mails whose interviewers we wrote down, `Name / title | Name`; `-` is nobody. */
function labelledLessons(): PeopleCase[] {
  const known = new Map(loadLessons().map((lesson) => [lesson.id, lesson]));
  const rows = readFileSync(join(import.meta.dirname, 'training/people.tsv'), 'utf8')
    .trim()
    .split('\n');
  return rows.slice(1).flatMap((row) => {
    const [id = '', all = '-'] = row.split('\t');
    const lesson = known.get(id);
    const people = all === '-' ? [] : all.split(' | ').map(toPerson);
    return lesson ? [ofLesson(lesson, people)] : [];
  });
}

/** Training mails that tell who interviews. */
const toldLessons = (): PeopleCase[] =>
  loadLessons()
    .filter(({ intent, told }) => ARRANGES.has(intent) && told.people !== undefined)
    .map((lesson) => ofLesson(lesson, lesson.told.people ?? []));

function toPerson(text: string): Person {
  const [name = '', title = null] = text.split(' / ');
  return { name, title };
}

const ofLesson = ({ id, language, message }: Lesson, people: readonly Person[]): PeopleCase => ({
  id,
  language,
  isOwn: false,
  people,
  choices: choicesOf({ ...message, to: [] }, ''),
});

function choicesOf(message: Message, me: string): PersonChoice[] {
  const context = {
    now: '2026-03-01T00:00:00Z',
    zone: 'Europe/London',
    me: me === '' ? [] : [me.toLowerCase()],
    known: [],
  };
  return peopleChoices(message, giveVoice(splitZones(message.text, message.subject)), context);
}

/** Whether somebody named does interview. */
export const interviews = ({ people }: PeopleCase, { name }: PersonChoice): boolean =>
  people.some((each) => sameText(each.name, name));

/** How many of those said do interview, of all and of senders or others alone. */
export function countsOf(one: PeopleCase, said: readonly PersonChoice[], isSender?: boolean): Counts {
  const isIn = (each: PersonChoice) => isSender === undefined || each.isSender === isSender;
  const there = one.choices.filter((each) => isIn(each) && interviews(one, each));
  return {
    hit: said.filter((each) => isIn(each) && interviews(one, each)).length,
    said: said.filter(isIn).length,
    wanted: isSender === undefined ? one.people.length : there.length,
  };
}
