import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ChooseApplication } from '../../../components/panel/ChooseApplication.tsx';
import { ReadingHead } from '../../../components/panel/ReadingHead.tsx';
import { SourceText } from '../../../components/panel/SourceText.tsx';
import type { Reading } from '../../../utils/domain/reading.ts';
import { aCase, anInterview, aPerson } from '../../support/case.ts';
import { aMessage } from '../../support/message.ts';
import { aKept, aSlot } from '../../support/reading.ts';
import { button, find, mount, onScreen, unmount } from './mount.tsx';

const onRename = vi.fn();
const onDrop = vi.fn();
beforeEach(() => {
  onRename.mockClear();
  onDrop.mockClear();
});
afterEach(unmount);

const head = (reading: Partial<Reading>, zone = 'Europe/London') => (
  <ReadingHead
    kept={aKept('m1', reading)}
    owned={aCase({ people: [aPerson('p', { name: 'Maren Holt', title: 'CFO' })] })}
    interview={anInterview({ personIds: ['p'] })}
    zone={zone}
    onRename={onRename}
    onDrop={onDrop}
  />
);

test('the head says what it is, the role, the company, when, who and where', () => {
  mount(
    head({
      slots: [{ ...aSlot('2026-03-05T14:00:00+00:00'), end: '2026-03-05T15:00:00+00:00' }],
      place: '12 Harbour Row',
      link: 'https://meet.example/abc',
    }),
  );
  for (const words of ['Invite to a second interview', 'Controller', 'Brightwater', 'Maren Holt, CFO'])
    expect(onScreen()).toContain(words);
  expect(onScreen()).toMatch(/Thu.*5\s+(14:00|2:00)\s–\s(15:00|3:00.PM)/);
  expect(onScreen()).toContain('12 Harbour Row');
  expect(find('a', HTMLAnchorElement).href).toBe('https://meet.example/abc');
});

test('a day of many conversations names the day once, each time with its people', () => {
  const slot = (hour: number) => ({ ...aSlot(`2026-03-05T${hour}:00:00+00:00`), with: [`Person ${hour}`] });
  mount(head({ slots: [11, 12, 13].map(slot) }));
  expect(onScreen().match(/Thu/g)).toHaveLength(1);
  expect(onScreen()).toMatch(/11:00.*Person 11\s+12:00.*Person 12\s+(13:00|1:00).*Person 13/);
});

test('where my clock shows another time, both are shown', () => {
  mount(head({ slots: [aSlot('2026-03-05T14:00:00+00:00')] }, 'America/New_York'));
  expect(onScreen()).toMatch(/14:00|2:00.PM/);
  expect(onScreen()).toMatch(/(09:00|9:00.AM) where you are/);
  expect(onScreen()).toContain('London');
});

test('a time without a zone says that nobody said one', () => {
  mount(head({ slots: [{ ...aSlot('2026-03-05T14:00:00+00:00'), zone: null }] }));
  expect(onScreen()).toContain('time zone not said');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'Zoom details follow'])(
  'a link that is no web address stays words: %s',
  (link) => {
    mount(head({ link }));
    expect(document.querySelector('a')).toBe(null);
    expect(onScreen()).toContain(link);
  },
);

test('an unsure reading is said as one, and can be put right', async () => {
  mount(head({ confidence: 0.4 }));
  expect(onScreen()).toContain('This may be an invite to a second interview');
  await userEvent.click(find('summary', HTMLElement));
  await userEvent.click(button('This is not about an interview of mine'));
  expect(onDrop).toHaveBeenCalledOnce();
});

test('where calendar and text differ, both are shown', () => {
  mount(head({ conflicts: [{ field: 'time', calendar: '14:00', body: '15:00' }] }));
  expect(onScreen()).toMatch(/calendar says 14:00, the text says 15:00/);
});

test('a name put right is handed on once, when its field is left', async () => {
  mount(head({}));
  await userEvent.click(find('summary', HTMLElement));
  await userEvent.fill(find('input[name="company"]', HTMLInputElement), 'Brightwater GmbH');
  expect(onRename).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onRename.mock.calls).toEqual([[{ company: 'Brightwater GmbH', role: 'Controller' }]]);
});

test('the applications it may belong to are offered in their order, and a new one last', async () => {
  const { application } = aCase();
  const onChoose = vi.fn();
  mount(
    <ChooseApplication
      choices={[
        { application, reasons: ['the same company', 'the same sender'] },
        { application: { ...application, id: 'b', company: 'Marlow' }, reasons: [] },
      ]}
      onChoose={onChoose}
    />,
  );
  expect([...document.querySelectorAll('button')].map((each) => each.innerText)).toEqual([
    'Controller at Brightwater\nthe same company, the same sender',
    'Controller at Marlow',
    'A new one',
  ]);
  await userEvent.click(button('Controller at Marlow'));
  await userEvent.click(button('A new one'));
  expect(onChoose.mock.calls).toEqual([['b'], ['new']]);
});

test('a message shows its quotes where they stand, as text whatever it says', () => {
  const text = 'Hi <img src=x onerror=alert(1)>\nWe doubt it. Bye.';
  mount(
    <SourceText
      message={aMessage({ text, source: { kind: 'page', name: null, url: 'javascript:alert(1)' } })}
      quotes={['We doubt it.', 'not in it']}
      now="2026-03-06T10:00:00Z"
    />,
  );
  expect([...document.querySelectorAll('mark')].map((each) => each.textContent)).toEqual(['We doubt it.']);
  expect(document.querySelector('.letter')?.textContent).toBe(text);
  expect(document.querySelector('img, a')).toBe(null);
});
