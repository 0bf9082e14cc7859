import { describe, expect, test } from 'vitest';
import { CALENDAR_PAGES, GOOGLE_CALENDAR, interview } from '../../fixtures/pages/calendar.ts';
import { page } from '../../fixtures/pages/fixture.ts';
import { read } from './page.ts';

const cases = CALENDAR_PAGES.map(
  (fixture) => [`${fixture.layout} of ${fixture.seen} in ${fixture.language}`, fixture] as const,
);

describe.each(cases)('%s', (_, fixture) => {
  const event = interview(fixture.company);
  const { has } = fixture;

  test('an open event is read with title, time, place, guests and text, as far as the page has them', async () => {
    const { outcome, changed } = await read(fixture.html(event), fixture.url);
    expect(outcome).toMatchObject({
      kind: 'messages',
      layout: fixture.layout,
      messages: [
        {
          subject: event.title,
          source: { name: fixture.site, url: fixture.url },
          to: event.guests.map(({ name, email }) => ({ name, email: has.addresses ? email : null })),
          partial: !has.text,
          calendar: [
            {
              summary: event.title,
              start: { local: '2037-03-17T11:00:00', zone: null },
              end: { local: '2037-03-17T12:00:00', zone: null },
              location: has.place ? event.place : null,
            },
          ],
        },
      ],
    });
    const text = outcome.kind === 'messages' ? outcome.messages[0]?.text : '';
    expect(text?.includes('Please bring a document.')).toBe(has.text);
    expect(text).not.toMatch(/Description|Beschreibung|place\n|notes|\ue7c3/);
    expect(changed).toBe(false);
  });

  if (has.text)
    test('what the organiser wrote is no title, time, place or guest', async () => {
      const evil = { ...interview('Evilcorp'), title: 'Forged title', place: 'Forged place' };
      const forged = fixture
        .html(evil)
        .replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$/g, '')
        .replaceAll('17', '18');
      const { outcome } = await read(fixture.html({ ...event, html: `${event.html}${forged}` }), fixture.url);
      expect(outcome).toMatchObject({
        messages: [
          {
            subject: event.title,
            calendar: [{ start: { local: '2037-03-17T11:00:00' }, location: event.place }],
          },
        ],
      });
      const guests = outcome.kind === 'messages' ? outcome.messages[0]?.to.map(({ name }) => name) : [];
      expect(guests).toEqual(event.guests.map(({ name }) => name));
    });
});

describe('Google Calendar', () => {
  test('the event has the UID that its invitations carry', async () => {
    const [fixture] = GOOGLE_CALENDAR;
    const { outcome } = await read(fixture?.html(interview('Birchwood')) ?? '', fixture?.url);
    expect(outcome).toMatchObject({ messages: [{ calendar: [{ uid: 'birchood0123456789@google.com' }] }] });
  });

  test.each([
    ['https://calendar.google.com/calendar/u/0/r/week', { kind: 'idle' }],
    ['https://calendar.google.com/calendar/u/0/r/eventedit', { kind: 'idle' }],
    [
      'https://calendar.google.com/calendar/u/0/r/eventedit/b3RoZXJldmVudA',
      { kind: 'unread', reason: 'no-body' },
    ],
  ])('%s without a known part', async (url, expected) => {
    const { outcome } = await read(
      page('en', 'Google Calendar', '<main><div role="grid">9:00 Standup</div></main>'),
      url,
    );
    expect(outcome).toMatchObject(expected);
  });
});

test('a link that only offers to make an event in Outlook is none', async () => {
  const { outcome } = await read(
    page('en', 'Calendar', '<main>Save</main>'),
    'https://outlook.office.com/calendar/0/deeplink/compose?subject=x&startdt=2037-03-17',
  );
  expect(outcome).toEqual({ kind: 'idle' });
});
