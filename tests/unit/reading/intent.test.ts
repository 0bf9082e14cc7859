import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../utils/reading/index.ts';
import { INTENT_CASES } from '../../eval/intent-cases.ts';
import { aContext, aMessage } from '../../support/message.ts';

describe('intent', () => {
  test.each(INTENT_CASES.map((row) => [...row]))('%s: %s: %s', (_language, intent, subject, text) => {
    expect(readMessage(aMessage({ subject, text }), aContext()).intent).toBe(intent);
  });
});
