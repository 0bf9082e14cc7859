import { expect, test } from 'vitest';
import { findCompany } from '../../../../utils/reading/fields/index.ts';
import { splitZones } from '../../../../utils/reading/zones/index.ts';
import { aContext, aMessage } from '../../../support/message.ts';

const company = (text: string, from = 'ann@mailer.gmail.com', name = 'Ann Hall', subject = '') => {
  const message = aMessage({ from: { name, email: from }, text, subject });
  return findCompany(message, splitZones(text, subject), aContext());
};

test.each([
  ['We would like to invite you to a second interview with Corrib Dairies on Monday.', 'Corrib Dairies'],
  ['Thank you for your application for the Grid Analyst role at Driftline Energy.', 'Driftline Energy'],
  [
    'vielen Dank für Ihre Bewerbung bei der Nordwind Energie GmbH. Wir freuen uns auf Sie.',
    'Nordwind Energie',
  ],
  [
    'Merci pour votre candidature. Nous serions ravis de vous revoir chez Atelier Vauban pour un entretien.',
    'Atelier Vauban',
  ],
  ['Gracias por tu interés en el puesto de Analista en Solaria Norte. Nos gustaría verte.', 'Solaria Norte'],
  ['Bedankt voor je sollicitatie bij Windhoek Logistiek. We willen je graag spreken.', 'Windhoek Logistiek'],
])('the text names the employer: %s', (text, name) => {
  expect(company(text)).toBe(name);
});

test('the sender of a hiring team names it', () => {
  expect(company('Hi Sam,', 'no-reply@greenhouse-mail.io', 'Loomwise Talent Team')).toBe('Loomwise');
});

test("the sender's own domain is the last resort, as plain words", () => {
  expect(company('Are you free on Monday?', 'ann@north-lane.co.uk')).toBe('North Lane');
  expect(company('Are you free on Monday?', 'ann@brightwater.example')).toBe('Brightwater');
});

test('the fullest form in the text wins', () => {
  expect(
    company(
      'Corrib loved you.\n\nInterview at Corrib Dairies on Monday. See you at Corrib.',
      'a@corribdairies.example',
    ),
  ).toBe('Corrib Dairies');
});

test('an agency is not the employer; its client is, where it is named', () => {
  expect(company('Our client would like to see you again.', 'ann@hallrecruitment.example')).toBeNull();
  expect(company('Our client, Karee Bank, would like to see you again.', 'ann@hallrecruitment.example')).toBe(
    'Karee Bank',
  );
});

test('tools and interviewers are not the employer', () => {
  expect(company('Your interview with Jane Doe, Finance Director, is on Zoom at 10:00.')).toBeNull();
  expect(company('Schedule your interview with Calendly.')).toBeNull();
});

test('quoted history does not speak', () => {
  expect(
    company('See you then.\n\nOn Mon, 2 Mar 2026, Sam Lee wrote:\n> your role at Corrib Dairies'),
  ).toBeNull();
});

test('a forward speaks for whoever wrote what it forwards', () => {
  const text =
    'FYI\n\n---------- Forwarded message ---------\nFrom: Rebecca Stone <r.stone@vantagefoods.example>\nDate: Mon, 2 Mar 2026\nTo: Graham <g@tully.example>\n\nCan we see Sam again on Thursday?';
  expect(company(text, 'g@tully.example', 'Graham Tully', 'Fwd: Sam')).toBe('Vantage Foods');
});

test("a house that carries the firm's name is a place", () => {
  const text =
    'Same place: Brackenhall House, 41 Park Row.\n\nBest,\nOliver Grant | People Partner | Brackenhall Insurance';
  expect(company(text, 'o@brackenhall.example', 'Oliver Grant')).toBe('Brackenhall Insurance');
});

test('what is on record of a domain counts', () => {
  const known = [
    {
      id: 'a',
      company: "St. Brendan's",
      role: null,
      domains: ['stbrendans.example'],
      threadIds: [],
      interviews: [],
    },
  ];
  const message = aMessage({
    from: { name: 'Ann Hall', email: 'ann@stbrendans.example' },
    text: 'See you on Monday.',
  });
  expect(findCompany(message, splitZones(message.text), aContext({ known }))).toBe("St. Brendan's");
});

test('who does something in a mail that a platform sends is the employer', () => {
  expect(
    company(
      'Hallo Yasemin,\n\ndie Fennrich Logistik SE lädt dich ein, fünf Fragen per Video zu beantworten.',
      'no-reply@talentport.example',
      'Talentport',
    ),
  ).toBe('Fennrich Logistik SE');
});

test("the office's name in the sender's is not the employer's", () => {
  const text = 'Te recordamos tu próxima cita con Grupo Almadraba.';
  expect(company(text, 'citas@empleo.grupoalmadraba.example', 'Recordatorios Grupo Almadraba')).toBe(
    'Grupo Almadraba',
  );
  expect(company('Sie haben den Test bestanden!', 'karriere@uhlbach.example', 'Karriereteam Uhlbach')).toBe(
    'Uhlbach',
  );
});

test('a short form in the domain does not stand for the name that the mailbox has', () => {
  expect(company('Guten Tag', 'jobs@ks-surental.example', 'Rekrutierung Kantonsspital Surental')).toBe(
    'Kantonsspital Surental',
  );
});

test('institutions keep the words that they are called by', () => {
  const text = 'See you on Monday.\n\nStephen Oyelaran\nHeadteacher, Fellgate High School';
  expect(company(text, 'head@fellgatehigh.example', 'Stephen Oyelaran')).toBe('Fellgate High School');
});
