import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { chosen } from './choice.ts';
import { placeChoices } from './place-choices.ts';
import weights from './weights/place.json' with { type: 'json' };

/**
 * Where the candidate is to come, a street address or a room as written; an address over several lines is joined by ", ". Null
 * where nobody says: links and "Microsoft Teams Meeting" are no place. Every stretch of the message that may be an address is a
 * choice, and so is none; what its parts are and what stands around it decides.
 */
export const findPlace = (message: Message, lines: readonly Line[]): string | null =>
  chosen(placeChoices(message, lines), weights)?.text ?? null;
