import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../utils/reading/index.ts';
import { aContext, aMessage } from '../../support/message.ts';

const read = (text: string, subject = '', known: Parameters<typeof aContext>[0] = {}) =>
  readMessage(aMessage({ subject, text }), aContext(known));

describe('ordinal', () => {
  test.each([
    ['We would like to invite you to a second interview.', 2],
    ['We are pleased to invite you to the 2nd round of interviews.', 2],
    ['You are invited to round 2 of 3: an interview with the team.', 2],
    ['We would like to invite you to interview for stage two of our process.', 2],
    ['We would like to invite you to a third interview with the board.', 3],
    ['Thank you for your first interview. We would like to invite you to meet the team.', 2],
    [
      'Following your telephone interview with Amy, we would like to invite you to interview at our office.',
      2,
    ],
    ['Thanks for meeting the team last week. We would like to invite you to an interview with our CEO.', 2],
    ['We would like to invite you to a first interview.', 1],
    ['Wir möchten Sie gerne zu einem zweiten Vorstellungsgespräch einladen.', 2],
    ['Gerne laden wir Sie zum Zweitgespräch ein.', 2],
    ['Vielen Dank für das erste Gespräch. Wir möchten Sie zu einem weiteren Gespräch einladen.', 2],
    ['Nous souhaitons vous inviter à un deuxième entretien.', 2],
    ['Suite à notre premier entretien, nous souhaitons vous inviter à rencontrer notre directrice.', 2],
    ['Queremos invitarte a una segunda entrevista.', 2],
    ['Tras la primera entrevista, queremos invitarte a conocer al equipo.', 2],
    ['Graag nodigen we je uit voor een tweede gesprek.', 2],
    ['Vorremmo invitarla a un secondo colloquio.', 2],
    ['Gostaríamos de convidá-lo para uma segunda entrevista.', 2],
    ['Vi vill bjuda in dig till en andra intervju.', 2],
    ['Zapraszamy na drugą rozmowę rekrutacyjną.', 2],
    ['We would like to invite you to an interview.', null],
    ['We would like to invite you to the next round of interviews.', null],
    ['We would like to invite you to a further interview.', null],
    ['What fun chatting with you on Monday! Lena would like to invite you to an interview too.', 2],
    ['Schön, dass du am Freitag bei uns warst. Gern laden wir dich zum Gespräch mit der Leitung ein.', 2],
    ['Merci pour le call de lundi. Nous souhaitons vous inviter à un entretien avec la CTO.', 2],
    ['Leuk dat u maandag langskwam. Graag willen we u uitnodigen voor een gesprek met de directie.', 2],
    ['Un gusto platicar con usted el martes. Queremos invitarle a una entrevista con la directora.', 2],
    ['We would like to invite you to interview. There are no further rounds.', 1],
    ['Zum Gespräch laden wir Sie ein. Sie sind damit in der engeren Auswahl.', 1],
    ['We invite you to interview for Second Line Support Engineer.', null],
    ['Please bring two references before the interview, to which we are glad to invite you.', null],
    ['Nous vous invitons : votre entretien du mardi 3 mars aura lieu à 9 h.', null],
    ['We moeten ons gesprek verzetten. Graag nodigen we je uit op maandag 9 maart om 10.00 uur.', null],
  ])('%s', (text, ordinal) => {
    expect(read(text).round.ordinal).toBe(ordinal);
  });

  test.each([
    'It was a real treat having you in the workshop for a chat. We would like to invite you to an interview with the owner.',
    'Danke nochmal fürs Vorbeischauen am Montag. Wir möchten Sie zu einem Vorstellungsgespräch mit der Leitung einladen.',
    'Bedankt voor de leuke babbel. We nodigen je graag uit voor een gesprek met de directie op 3 maart om 10.00 uur.',
    'Ta jasette avec Luc a été appréciée, merci de ta venue. Nous souhaitons vous inviter à un entretien.',
    'Gracias por haber venido el lunes. Queremos invitarte a una entrevista con la directora.',
  ])('whoever is thanked for a talk has had one: %s', (text) => {
    expect(read(text).round.ordinal).toBe(2);
  });

  test.each([
    'Thank you for your interest. We would like to invite you to an interview.',
    'Thanks for confirming the call. We would like to invite you to an interview.',
    'We would be delighted to meet you and invite you to an interview.',
  ])('what is to come was not: %s', (text) => {
    expect(read(text).round.ordinal).toBeNull();
  });

  test('a final round with no count has none', () => {
    expect(read('We would like to invite you to the final interview.').round).toMatchObject({
      ordinal: null,
      final: true,
    });
  });

  test('a second and final interview is both', () => {
    expect(read('We would like to invite you to a second and final interview.').round).toMatchObject({
      ordinal: 2,
      final: true,
    });
  });

  test("an agency's own talk is no interview with the employer", () => {
    const text = 'Thanks for speaking with me yesterday. My client would like to invite you to an interview.';
    expect(read(text).round.ordinal).toBeNull();
  });

  test('what is on record counts where the text says nothing', () => {
    const interview = {
      id: 'i1',
      ordinal: 1,
      at: '2026-02-20T10:00:00Z',
      uid: null,
      cancelled: false,
      held: false,
    };
    const application = {
      id: 'a1',
      company: 'Brightwater',
      role: null,
      domains: ['brightwater.example'],
      threadIds: [],
      interviews: [interview],
    };
    const text = 'We would like to invite you to an interview with our CEO.';
    expect(read(text, '', { known: [application] }).round.ordinal).toBe(2);
    const cancelled = { ...application, interviews: [{ ...interview, cancelled: true }] };
    expect(read(text, '', { known: [cancelled] }).round.ordinal).toBeNull();
  });

  test('its words are an exact slice', () => {
    const text = 'We would like to invite you to a\nsecond   interview.';
    const quotes = read(text).why.map(({ quote }) => quote);
    expect(quotes).toContain('second   interview');
    expect(quotes.every((quote) => text.includes(quote))).toBe(true);
  });
});

describe('formats', () => {
  test.each([
    ['We would like to invite you to a panel interview at our office.', ['onsite', 'panel']],
    ['We would like to invite you to a video interview on Zoom.', ['video']],
    ['We would like to invite you to a phone interview.', ['phone']],
    [
      'We would like to invite you to interview in person, with a tour of the plant and lunch.',
      ['meal', 'onsite', 'tour'],
    ],
    ['Wir laden Sie zu einem zweiten Gespräch vor Ort ein.', ['onsite']],
    ['Following your phone interview we would like to invite you to interview via Teams.', ['video']],
    [
      'We would like to invite you to an interview. Could you pop in by half past two on Tuesday?',
      ['onsite'],
    ],
    [
      'We would like to invite you to a second interview on Tuesday with a tour of the plant.',
      ['onsite', 'tour'],
    ],
    [
      'We would like to invite you to an interview on Tuesday at 10:00: https://acme.zoom.us/j/123456789',
      ['video'],
    ],
    [
      'Wir laden Sie zu einem Vorstellungsgespräch ein. Die Auswahlkommission erwartet Sie am Dienstag.',
      ['onsite', 'panel'],
    ],
    ['Could you come and see us on Tuesday at 10? Ask for Bea at the gate, 4 Mill Lane.', ['onsite']],
    [
      'We would like you to talk with Bea on Tuesday, on the link below: https://teams.microsoft.com/l/meetup-join/1',
      ['video'],
    ],
    ['Puis-je vous appeler mardi à 14 h au numéro de votre CV ?', ['phone']],
  ])('%s', (text, formats) => {
    expect([...read(text).round.formats].sort()).toEqual(formats);
  });
});
