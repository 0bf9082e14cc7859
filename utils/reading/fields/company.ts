import type { Message } from '../../domain/message.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Line } from '../line.ts';
import { chosen } from './choice.ts';
import { companyChoices } from './company-choices.ts';
import { withForm } from './company-phrase.ts';
import { completed } from './plain-name.ts';
import { type Sources, sourcesOf } from './sources.ts';
import weights from './weights/company.json' with { type: 'json' };

/**
 * The employer as the text names it at its fullest, with a legal form only where its language keeps one; null where nobody names
 * it, as agencies like to. Every name in the message is a choice, and so is none; how each is named decides.
 */
export function findCompany(
  message: Message,
  lines: readonly Line[],
  context: ReadingContext,
): string | null {
  const sources = sourcesOf(message, lines);
  const before = known.get(sources);
  if (before?.context === context) return before.found;
  const best = chosen(companyChoices(message, lines, context), weights);
  const found = best?.text == null ? null : asWhole(best.text, best.label, message, lines);
  known.set(sources, { context, found });
  return found;
}

/** People are told apart from their firm: two fields ask for it. */
const known = new WeakMap<Sources, { context: ReadingContext; found: string | null }>();

/** A name in its final form. */
export function asWhole(
  name: string,
  label: string | null,
  message: Message,
  lines: readonly Line[],
): string {
  const { subject, body, signature, footer } = sourcesOf(message, lines);
  const whole = label === null ? name : completed(name, label);
  return withForm(whole, [subject, message.from?.name ?? '', ...body, ...signature, ...footer]);
}
