import type { Address } from '../../domain/values.ts';
import { fold } from '../words.ts';
import { personOf } from './people-addresses.ts';
import { isFirstName, nameWords } from './person-name.ts';

/** Whether an address is a person's, not a team's or a firm's: its local part has a word of the name. */
export function isPersonal(address: Address | null): boolean {
  const name = address === null ? null : (personOf(address)?.name ?? null);
  const local = fold(address?.email?.split('@', 1)[0] ?? '');
  return (
    name !== null &&
    (local === '' ||
      nameWords(name).some((word) => word.length > 2 && local.includes(word)) ||
      isFirstName(name.split(' ')[0] ?? ''))
  );
}
