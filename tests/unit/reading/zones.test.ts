import { describe, expect, test } from 'vitest';
import { splitZones, spokenLines } from '../../../utils/reading/zones/index.ts';

/** The zone of each filled line, by its text. */
const zones = (text: string, subject = '') =>
  Object.fromEntries(
    splitZones(text, subject)
      .filter((line) => line.text.trim() !== '')
      .map((line) => [line.text, line.zone]),
  );

describe('quotes', () => {
  test.each([
    'On Mon, 2 Mar 2026 at 10:00, Sam Lee <sam@home.example> wrote:',
    'Am 02.03.2026 um 10:00 schrieb Sam Lee <sam@home.example>:',
    'Le lun. 2 mars 2026 à 10:00, Sam Lee <sam@home.example> a écrit :',
    'El lun, 2 mar 2026 a las 10:00, Sam Lee (<sam@home.example>) escribió:',
    'Op ma 2 mrt 2026 om 10:00 schreef Sam Lee <sam@home.example>:',
    'Il giorno lun 2 mar 2026 alle ore 10:00 Sam Lee <sam@home.example> ha scritto:',
    'Em seg., 2 de mar. de 2026 às 10:00, Sam Lee <sam@home.example> escreveu:',
    'Den mån 2 mars 2026 kl 10:00 skrev Sam Lee <sam@home.example>:',
    'W dniu 2.03.2026 o 10:00, Sam Lee pisze:',
  ])('everything after "%s" is older', (attribution) => {
    expect(zones(`Friday suits us.\n\n${attribution}\nCould we do Friday?`)).toEqual({
      'Friday suits us.': 'body',
      [attribution]: 'quote',
      'Could we do Friday?': 'quote',
    });
  });

  test.each([
    ['From:', 'Sent:', 'To:', 'Subject:'],
    ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
    ['De :', 'Envoyé :', 'À :', 'Objet :'],
    ['De:', 'Enviado el:', 'Para:', 'Asunto:'],
    ['Van:', 'Verzonden:', 'Aan:', 'Onderwerp:'],
    ['Da:', 'Inviato:', 'A:', 'Oggetto:'],
    ['De:', 'Enviada:', 'Para:', 'Assunto:'],
    ['Från:', 'Skickat:', 'Till:', 'Ämne:'],
    ['Od:', 'Wysłano:', 'Do:', 'Temat:'],
  ])('an Outlook block with %s begins older mail', (...labels) => {
    const block = labels.map((label) => `${label} something`).join('\n');
    const found = zones(`Friday suits us.\n\n${block}\n\nCould we do Friday?`);
    expect(found['Friday suits us.']).toBe('body');
    expect(found['Could we do Friday?']).toBe('quote');
  });

  test('an attribution wrapped over two lines is one', () => {
    const text = 'Yes.\n\nOn Monday 2 March 2026 at 10:00 Sam Lee\n<sam@home.example> wrote:\n> Friday?';
    expect(Object.values(zones(text))).toEqual(['body', 'quote', 'quote', 'quote']);
  });

  test('answers between quoted lines are body', () => {
    const text =
      'On Mon, 2 Mar 2026, Sam wrote:\n> Is Friday fine?\nYes, at ten.\n> And where?\nAt our office.';
    expect(zones(text)).toMatchObject({
      'Yes, at ten.': 'body',
      'At our office.': 'body',
      '> And where?': 'quote',
    });
  });

  test('a sentence that only begins like an attribution is body', () => {
    expect(zones('On Monday we wrote: nothing yet.\nOn Tuesday you will meet Priya.')).toEqual({
      'On Monday we wrote: nothing yet.': 'body',
      'On Tuesday you will meet Priya.': 'body',
    });
  });
});

describe('forwards', () => {
  const forwarded =
    'See below.\n\n---------- Forwarded message ---------\nFrom: Amy <amy@x.example>\nDate: Mon\nSubject: Hi\nTo: Jo\n\nPlease invite Sam for Friday.';

  test('what a short mail forwards speaks for it', () => {
    expect(zones(forwarded)['Please invite Sam for Friday.']).toBe('forward');
    expect(spokenLines(splitZones(forwarded)).map((line) => line.text)).toContain(
      'Please invite Sam for Friday.',
    );
  });

  test('what a long mail forwards does not', () => {
    const long = `${'word '.repeat(80)}\n\n${forwarded}`;
    expect(spokenLines(splitZones(long)).map((line) => line.text)).not.toContain(
      'Please invite Sam for Friday.',
    );
  });
});

describe('signatures and footers', () => {
  test('a sign-off with name, title and phone is signature', () => {
    expect(
      zones(
        'See you on Friday.\n\nKind regards,\nDana Brooks\nTalent Partner | Brightwater\n+44 20 7946 0000',
      ),
    ).toMatchObject({
      'See you on Friday.': 'body',
      'Dana Brooks': 'signature',
      '+44 20 7946 0000': 'signature',
    });
  });

  test('thanks at the beginning end nothing', () => {
    const text = 'Thanks Sam!\n\nThe panel would like to see you again on Friday at ten in our office.';
    expect(Object.values(zones(text)).every((zone) => zone === 'body')).toBe(true);
  });

  test.each([
    'Sent from my iPhone',
    'This email and any attachments are confidential.',
    'Unsubscribe from these emails',
    'Diese E-Mail enthält vertrauliche Informationen.',
  ])('"%s" is footer', (footer) => {
    expect(zones(`See you on Friday.\n\n${footer}`)[footer]).toBe('footer');
  });

  test('a gateway warning above the text is footer, the text is not', () => {
    expect(zones('EXTERNAL EMAIL: be careful.\n\nSee you on Friday.')).toEqual({
      'EXTERNAL EMAIL: be careful.': 'footer',
      'See you on Friday.': 'body',
    });
  });
});

test('lines are exact slices of the text', () => {
  const text = 'One\n> two\n\nOn Mon, 2 Mar 2026, Sam wrote:\n> three';
  for (const line of splitZones(text)) expect(text.slice(line.start, line.end)).toBe(line.text);
});

test.each([
  ['at a space', `${'word '.repeat(2000)}end`],
  ['anywhere, where it has none', 'x'.repeat(9000)],
])('an endless line is read in pieces, cut %s, with nothing lost', (_, text) => {
  const lines = splitZones(text);
  expect(Math.max(...lines.map((line) => line.text.length))).toBeLessThanOrEqual(4000);
  for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
  expect(lines.map((line) => line.text.trim()).join(text.includes(' ') ? ' ' : '')).toBe(text);
});
