import { expect, test } from 'vitest';
import { createJoin } from '../../../utils/browser/frame-join.ts';
import { aMessage } from '../../support/message.ts';

const HOST = 'body.example.net';
const header = (subject: string) => aMessage({ subject, text: '' });
const said = (message: ReturnType<ReturnType<typeof createJoin>['offerText']>) =>
  message && [message.subject, message.text];

test('a header and its text are joined, whichever comes first', () => {
  const join = createJoin();
  expect(said(join.offerHeader(1, HOST, header('A')))).toBeNull();
  expect(said(join.offerText(1, HOST, 'text of A'))).toEqual(['A', 'text of A']);
  expect(said(join.offerText(1, HOST, 'text of B'))).toBeNull();
  expect(said(join.offerHeader(1, HOST, header('B')))).toEqual(['B', 'text of B']);
});

test('the text of the mail before is never put under the next one’s header', () => {
  const join = createJoin();
  const long = 'text of A, '.repeat(20);
  join.offerHeader(1, HOST, header('A'));
  join.offerText(1, HOST, long);
  join.offerText(1, HOST, `${long} grown`);
  expect(said(join.offerHeader(1, HOST, header('B')))).toBeNull();
  expect(said(join.offerText(1, HOST, 'text of B'))).toEqual(['B', 'text of B']);
});

test('a frame that goes takes its text along', () => {
  const join = createJoin();
  join.offerText(1, HOST, 'text of A');
  join.offerText(1, HOST, '');
  expect(said(join.offerHeader(1, HOST, header('B')))).toBeNull();
});

test('tabs and hosts are kept apart', () => {
  const join = createJoin();
  join.offerHeader(1, HOST, header('A'));
  expect(said(join.offerText(2, HOST, 'text'))).toBeNull();
  expect(said(join.offerText(1, 'other.example', 'text'))).toBeNull();
});

test('the same mail opened again is joined again', () => {
  const join = createJoin();
  join.offerHeader(1, HOST, header('A'));
  join.offerText(1, HOST, 'text of A');
  join.rest(1);
  join.offerText(1, HOST, 'text of A');
  expect(said(join.offerHeader(1, HOST, header('A')))).toEqual(['A', 'text of A']);
});
