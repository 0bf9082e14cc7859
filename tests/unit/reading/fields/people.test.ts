import { describe, expect, test } from 'vitest';
import type { Address } from '../../../../utils/domain/values.ts';
import { findPeople } from '../../../../utils/reading/fields/index.ts';
import { splitZones } from '../../../../utils/reading/zones/index.ts';
import { aContext, aMessage, anEvent } from '../../../support/message.ts';

const read = (text: string, over = {}) => {
  const message = aMessage({ text, ...over });
  return findPeople(message, splitZones(text, message.subject), aContext());
};
const people = (text: string, over = {}) => read(text, over).map(({ name, title }) => [name, title]);
/** A sentence as it stands in a whole mail. */
const inMail = (text: string, over: { from?: Address } = {}) =>
  people(
    `Hi Sam,\n\nthank you for your application.\n\n${text}\n\nPlease tell us whether this suits you or suggest another time, by phone or in writing.\n\nKind regards,\n${over.from?.name ?? 'Dana Brooks'}\nBrightwater Foods`,
    over,
  );

describe('who interviews', () => {
  test.each([
    [
      'You will meet Jane Doe, Finance Director, and Raj Patel (CTO) at 10:00.',
      [
        ['Jane Doe', 'Finance Director'],
        ['Raj Patel', 'CTO'],
      ],
    ],
    [
      'It will be with Erin and Priya on Tuesday.',
      [
        ['Erin', null],
        ['Priya', null],
      ],
    ],
    ["You'll be meeting our CTO, Tom van der Berg.", [['Tom van der Berg', 'CTO']]],
    [
      'Panel: Siobhán Ní Dhonnchadha (Principal Officer), Dr. Wei Zhang',
      [
        ['Siobhán Ní Dhonnchadha', 'Principal Officer'],
        ['Wei Zhang', null],
      ],
    ],
    [
      'Das Gespräch führen Sie mit Frau Dr. Weber (Leiterin Controlling) und Herrn Jonas Klein.',
      [
        ['Weber', 'Leiterin Controlling'],
        ['Jonas Klein', null],
      ],
    ],
    [
      'Vous rencontrerez Claire Dubois, directrice financière, et M. Martin.',
      [
        ['Claire Dubois', 'directrice financière'],
        ['Martin', null],
      ],
    ],
    [
      'La entrevista será con Marta López, Directora de Operaciones.',
      [['Marta López', 'Directora de Operaciones']],
    ],
    [
      'Het gesprek is met Sanne de Vries (hoofd Financiën) en Pieter Bakker.',
      [
        ['Sanne de Vries', 'hoofd Financiën'],
        ['Pieter Bakker', null],
      ],
    ],
    ['Alex Kim, our founder and CEO, would like to meet you.', [['Alex Kim', 'founder and CEO']]],
  ])('%s', (text, wanted) => {
    expect(inMail(text)).toEqual(wanted);
  });

  test('a title without a name is a person', () => {
    expect(inMail('You will be meeting our Head of Data.')).toEqual([[null, 'Head of Data']]);
  });

  test('tables are read by their columns, whatever the case', () => {
    const text =
      'Time\tWho\tRole\n11:00\tMARGARET OYELARAN\tCEO\n12:30\tLunch\t\n13:15\tpeter lindqvist\tFinance Director';
    expect(inMail(text)).toEqual([
      ['MARGARET OYELARAN', 'CEO'],
      ['peter lindqvist', 'Finance Director'],
    ]);
  });

  test('agenda rows and lists under a heading', () => {
    expect(
      people(
        '10:00 – 10:45 Jane Doe, CTO\n10:45 Break\n11:00 Case study with Omar Haddad (Principal Engineer)',
      ),
    ).toEqual([
      ['Jane Doe', 'CTO'],
      ['Omar Haddad', 'Principal Engineer'],
    ]);
    expect(
      people('Interviewers:\n- Jane Doe, CFO\n- Ravi Shankar – Head of Risk\n\nAsk for Sue at reception.'),
    ).toEqual([
      ['Jane Doe', 'CFO'],
      ['Ravi Shankar', 'Head of Risk'],
    ]);
  });

  test('lines that are each a name with its title, under no heading', () => {
    const text =
      'Monday at nine, at the mill.\n\nPatricia Calloway, Chair\nMark Pruitt, COO\n\nOne at a time.';
    expect(inMail(text)).toEqual([
      ['Patricia Calloway', 'Chair'],
      ['Mark Pruitt', 'COO'],
    ]);
  });

  test('one person a sentence behind "Who:", and names with particles', () => {
    expect(inMail('Who: Steve Rimmer, Branch Director. Nadia Aziz, Experience Manager.')).toEqual([
      ['Steve Rimmer', 'Branch Director'],
      ['Nadia Aziz', 'Experience Manager'],
    ]);
    expect(inMail('Je ziet Ilse van Gestel (manager R&D).')).toEqual([['Ilse van Gestel', 'manager R&D']]);
  });

  test('the sender who says "me", with the title of their signature', () => {
    expect(
      people("I'd like to meet you for a chat.\n\nBest,\nDana Brooks\nHead of Talent, Brightwater"),
    ).toEqual([['Dana Brooks', 'Head of Talent']]);
  });

  test('an address beside the name is theirs', () => {
    expect(read('You will speak to Jane Doe (jane@brightwater.example) first.')[0]?.email).toBe(
      'jane@brightwater.example',
    );
  });

  test("the calendar's attendees, without the candidate, rooms and robots", () => {
    const attendees = [
      { name: 'Sam Lee', email: 'sam@home.example' },
      { name: 'Doe, Jane', email: 'jane@brightwater.example' },
      { name: 'Notetaker', email: 'fred@fireflies.example' },
    ];
    expect(people('', { calendar: [anEvent({ attendees })] })).toEqual([['Jane Doe', null]]);
  });
});

describe('who interviews, in other words', () => {
  test.each([
    [
      'Hiring Manager: Jane Doe\nPanel member: Tom Hill',
      [
        ['Jane Doe', 'Hiring Manager'],
        ['Tom Hill', null],
      ],
    ],
    ['You will be interviewed by the CFO (Margaret Atwell).', [['Margaret Atwell', 'CFO']]],
    [
      'We want you to meet Aoife (CTO) and one of our engineers, Cormac.',
      [
        ['Aoife', 'CTO'],
        ['Cormac', null],
      ],
    ],
    [
      'Du wirst dann mit Jonas und Lena sprechen, beide aus der Produktentwicklung.',
      [
        ['Jonas', null],
        ['Lena', null],
      ],
    ],
    [
      'Teilnehmende:\nFrau Sabine Kuhl, Personalreferentin\nHerr Cem Yıldız, Betriebsrat',
      [
        ['Sabine Kuhl', 'Personalreferentin'],
        ['Cem Yıldız', 'Betriebsrat'],
      ],
    ],
    [
      'Quick swap: instead of Maria you will now meet Greg Lund (VP Sales) at 3pm.',
      [['Greg Lund', 'VP Sales']],
    ],
  ])('%s', (text, wanted) => {
    expect(inMail(text)).toEqual(wanted);
  });

  test("a calendar's title names who sits beside the candidate", () => {
    const calendar = [anEvent({ summary: 'Sam Lee <> Elena Rossi' })];
    expect(people('', { calendar })).toEqual([['Elena Rossi', null]]);
  });

  test.each([
    ['Conservator Lennart Bos en ik ontvangen je.', ['Lennart Bos', 'Erin Vale']],
    ["It'll be me and Angus. He'll pretend to be gruff.", ['Angus', 'Erin Vale']],
    ['The panel will be me, Tara and Mark Sisnett.', ['Tara', 'Mark Sisnett', 'Erin Vale']],
    ['Dabei sind ich und unser Stationsleiter Marco Wehmeyer.', ['Marco Wehmeyer', 'Erin Vale']],
  ])('the sender beside somebody else: %s', (text, names) => {
    const from = { name: 'Erin Vale', email: 'erin@vale.example' };
    expect(inMail(text, { from }).map(([name]) => name)).toEqual(names);
  });

  test.each([
    [
      'Dem Gremium gehören Frau Bürgermeisterin Annette Hölzle sowie Herr Anton Mießlinger an.',
      [
        ['Annette Hölzle', 'Bürgermeisterin'],
        ['Anton Mießlinger', null],
      ],
    ],
    ["You'll meet our founder, Eustace Pike.", [['Eustace Pike', 'founder']]],
    [
      "You'll meet our founder, Eustace Pike, and, for half an hour, our head of craft, Ludmila Sorensen.",
      [
        ['Eustace Pike', 'founder'],
        ['Ludmila Sorensen', 'head of craft'],
      ],
    ],
    [
      'You will meet Priya (Head of Product) and Marek Novak.',
      [
        ['Priya', 'Head of Product'],
        ['Marek Novak', null],
      ],
    ],
  ])('named in full: %s', (text, wanted) => expect(inMail(text)).toEqual(wanted));

  test('the sender where the interview is theirs and nobody else is named; never who arranges it for others', () => {
    const from = { name: 'Erin Vale', email: 'erin@acme.example' };
    const signed = (text: string) => `Hi Sam,\n\n${text}\n\nErin Vale`;
    expect(people(signed('The interview will be with me, on Friday at 2 in my office.'), { from })).toEqual([
      ['Erin Vale', null],
    ]);
    expect(
      people(signed('My client would like to see you for a second interview on Friday at 2.'), { from }),
    ).toEqual([]);
  });

  test('the sender by the name that they sign where a mailbox writes', () => {
    const from = { name: 'Kita Sonnenwinkel', email: 'leitung@kita.example' };
    const text = 'Das Gespräch um 14 Uhr kann ich nicht halten.\n\nViele Grüße\nBirgit Clasen\nLeiterin';
    expect(people(text, { from })).toEqual([['Birgit Clasen', 'Leiterin']]);
  });

  test('a surname in capitals', () => {
    const attendees = [
      { name: 'ROUSSEL Damien', email: 'damien@x.example' },
      { name: 'Sam Lee', email: 'sam@x.example' },
    ];
    expect(people('', { calendar: [anEvent({ attendees })] })).toEqual([['Damien Roussel', null]]);
  });

  test('the same person named twice is one, with the title found once', () => {
    expect(people('You will meet Peter Lind, CFO. Then a case study with Peter.')).toEqual([
      ['Peter Lind', 'CFO'],
    ]);
  });
});

test('whoever writes "me" among others is one of them', () => {
  const from = { name: 'Erin Vale', email: 'erin@brightwater.example' };
  expect(people('The panel will be me, Talei and Mark Sisnett.', { from }).map(([name]) => name)).toEqual([
    'Talei',
    'Mark Sisnett',
    'Erin Vale',
  ]);
});

describe('who does not', () => {
  test.each([
    'Any problems, call Dave on 0113 496 0000. Please ask for Sue Hill at reception.',
    'Tom and I would love you to meet the rest of the team on Thursday.',
    'Thank you for meeting with Amy Wong last week. We will be in touch.',
    'You would be reporting to Mark Hill in this role.',
    'We would like to invite you to an interview with Brightwater Foods on Monday.',
    'See you then.\n\nOn Mon, 2 Mar 2026, Sam Lee wrote:\n> Will I be meeting Jane Doe?',
    'I am happy to raise the following with me and the team.',
  ])('%s', (text) => {
    expect(inMail(text)).toEqual([]);
  });

  test('whoever is replaced', () => {
    expect(inMail('The COO, Ingrid Solberg, will be replaced by the CFO, Peter Lind.')).toEqual([
      ['Peter Lind', 'CFO'],
    ]);
  });

  test('the candidate', () => {
    expect(people('Hi Sam,\n\nInterview with Sam Lee and Jane Doe, CTO.')).toEqual([['Jane Doe', 'CTO']]);
  });
});

test('endless lists come to an end', () => {
  expect(read('with Jane Doe, CTO and '.repeat(8000)).length).toBeGreaterThan(0);
  expect(read('A\tB\n'.repeat(20_000)).length).toBeLessThan(2);
});
