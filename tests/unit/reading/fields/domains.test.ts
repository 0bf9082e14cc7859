import { describe, expect, test } from 'vitest';
import {
  isAgency,
  isFreeMail,
  isPlatform,
  registrableDomain,
} from '../../../../utils/reading/fields/index.ts';
import { aMessage, asBody } from '../../../support/message.ts';

describe('registrableDomain', () => {
  test.each([
    ['dana@mail.north-lane.co.uk', 'north-lane.co.uk'],
    ['jobs@careers.acme.example', 'acme.example'],
    ['https://www.acme.com.au/jobs', 'acme.com.au'],
    ['ACME.DE', 'acme.de'],
  ])('%s is registered as %s', (address, domain) => {
    expect(registrableDomain(address)).toBe(domain);
  });

  test.each(['', 'dana', 'dana@', '127.0.0.1', 'a b.example', `${'x.'.repeat(400)}com`])(
    '%s has none',
    (text) => {
      expect(registrableDomain(text)).toBeNull();
    },
  );
});

test('free mail and platforms are known by whole labels, never by a part of a name', () => {
  expect(isFreeMail('dana@gmail.com')).toBe(true);
  expect(isFreeMail('notgmail.com')).toBe(false);
  expect(isPlatform('no-reply@us.greenhouse-mail.io')).toBe(true);
  expect(isPlatform('mylever.co')).toBe(false);
});

test('an agency is told by its domain or by "our client"', () => {
  const mail = (email: string, text: string) => {
    const message = aMessage({ from: { name: 'Ann Hall', email }, text });
    return isAgency(message, asBody(text));
  };
  expect(mail('ann@hallrecruitment.example', 'Hi')).toBe(true);
  expect(mail('ann@hall.example', 'Our client would like to see you.')).toBe(true);
  expect(mail('ann@hall.example', 'Our client success team would like to see you.')).toBe(false);
});
