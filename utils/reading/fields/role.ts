import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { chosen } from './choice.ts';
import { roleChoices } from './role-choices.ts';
import weights from './weights/role.json' with { type: 'json' };

/**
 * The job's title as written, without its article, reference number and (m/w/d); null where none is said. Every stretch of the
 * message that may be a title is a choice, and so is none; what it is made of and what stands around it decides.
 */
export const findRole = (message: Message, lines: readonly Line[]): string | null =>
  chosen(roleChoices(message, lines), weights)?.text ?? null;
