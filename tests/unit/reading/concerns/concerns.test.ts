import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../utils/domain/values.ts';
import { findConcerns, topicOf } from '../../../../utils/reading/concerns/index.ts';
import { aMessage, asBody } from '../../../support/message.ts';

const read = (text: string, intent: Intent = 'feedback', outgoing = false) =>
  findConcerns(aMessage({ text }), asBody(text), { outgoing, intent });
const quotes = (text: string, intent?: Intent, outgoing?: boolean) =>
  read(text, intent, outgoing).map(({ quote }) => quote);

describe('doubts that somebody passes on', () => {
  test.each([
    'The panel was not convinced that you have owned a budget of this size.',
    'They wondered whether you would be happy in a small company.',
    'There was a question mark over your notice period.',
    'He felt you were a bit light on technical detail.',
    'She would have liked to hear more about how you lead a team.',
    'Der Kunde war nicht ganz überzeugt, dass Sie genug Führungserfahrung haben.',
    'L’équipe a un doute sur votre expérience en gestion de projet.',
    'Les quedaron dudas sobre tu experiencia con equipos grandes.',
    'Ze twijfelen nog over je ervaring met grote teams.',
  ])('%s', (text) => expect(quotes(text)).toEqual([text]));

  test('the panel wants to know more, in an invite', () => {
    const text = 'The panel will want to dig deeper into your budget experience.';
    expect(quotes(text, 'invite')).toEqual([text]);
  });

  test('every quote is the exact slice it says it is', () => {
    const text =
      'Hi Sam,\n\nTom was not convinced that\nyou can lead a team.\n\n- A doubt about your notice period';
    for (const { quote, start, end } of read(text)) expect(text.slice(start, end)).toBe(quote);
    expect(quotes(text)).toHaveLength(2);
  });

  test('of praise and doubt in one sentence only the doubt is quoted', () => {
    expect(quotes('They loved your energy, but they were not convinced of your budget experience.')).toEqual([
      'they were not convinced of your budget experience.',
    ]);
  });

  test('items below a heading of doubts are doubts', () => {
    expect(
      quotes('Areas to explore:\n- Reason for leaving after five months\n- Has not worked abroad'),
    ).toHaveLength(2);
  });
});

describe('what is no doubt', () => {
  test.each([
    'They had no concerns about your technical skills.',
    'If you have any questions or concerns, please let me know.',
    'Please do not hesitate to contact me.',
    'Thank you for your time.',
    'They loved your presentation and your energy.',
    'Wir haben keine Bedenken.',
    'N’hésitez pas à me contacter.',
  ])('%s', (text) => expect(quotes(text)).toEqual([]));

  test('what the law keeps out is never suggested', () => {
    expect(quotes('They were worried about your children and your pregnancy.')).toEqual([]);
  });

  test('an acknowledgement holds none', () => {
    expect(quotes('We are not sure when we will reply.', 'acknowledgement')).toEqual([]);
  });
});

describe('the candidate’s own words', () => {
  test('a bad answer and an open question', () => {
    const text =
      'I fumbled the question about forecast accuracy.\n\nI still want to know why the post is vacant.';
    expect(read(text, 'other', true)).toMatchObject([
      { holder: 'candidate', topic: 'answer' },
      { holder: 'candidate', topic: 'employer' },
    ]);
  });
});

describe('topics', () => {
  test.each([
    ['your salary expectations are above our budget', 'terms'],
    ['whether you would relocate to Leeds', 'location'],
    ['why you left after five months', 'history'],
    ['ob Ihre Kündigungsfrist passt', 'terms'],
    ['votre motivation pour ce poste', 'motivation'],
  ] as const)('%s is about %s', (text, topic) => expect(topicOf(text, 'interviewer').topic).toBe(topic));
});
