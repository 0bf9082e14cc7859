import type { Message } from '../../domain/message.ts';
import type { Address } from '../../domain/values.ts';
import { fold } from '../words.ts';
import { hostOf, isPlatform, registrableDomain } from './domains.ts';
import { agencySigns, fitOf, ownLabel } from './employer-domain.ts';
import { withoutUmlauts } from './label-names.ts';
import { isPersonal } from './mailbox.ts';
import { INSTITUTIONS } from './rows/companies.ts';
import { MAILBOXES, TOOL_LABELS } from './rows/company-words.ts';
import { SERVICE_LABELS } from './rows/hosts.ts';
import type { Sources } from './sources.ts';
import { rowWords, tokensOf } from './tokens.ts';

const SERVICES = new Set(rowWords(SERVICE_LABELS));
const INSTITUTION = new Set(rowWords(INSTITUTIONS));

/** What says that the sender is not the employer: signs of an agency and of a tool. */
export const senderSigns = (message: Message, sources: Sources, label: string | null): string[] => [
  ...agencySigns(message, sources, label),
  ...toolSigns(message, label),
];

/** What says that a tool writes for the employer. */
const toolSigns = ({ from }: Message, label: string | null) => [
  ...(label !== null && TOOL_LABELS.test(label) ? ['tool domain'] : []),
  ...(/^(?:no-?reply|noreply|donotreply|notifications?|bot|booked|ne-pas-repondre|no-responder)/.test(
    from?.email ?? '',
  )
    ? ['a robot']
    : []),
];

export type Sender = 'agency' | 'tool' | 'nobody' | 'firm';

/** As what the sender writes: the same words say something else in an agency's mail. */
export function senderOf({ from }: Message, signs: readonly string[], label: string | null): Sender {
  if (signs.some((sign) => sign.startsWith('agency'))) return 'agency';
  if (isPlatform(from?.email ?? '') || signs.includes('tool domain')) return 'tool';
  return label === null ? 'nobody' : 'firm';
}

/** Words of the sender's host before its registered domain. */
export function hostLabels({ from }: Message): string[] {
  const host = hostOf(from?.email ?? '') ?? '';
  const domain = registrableDomain(host) ?? host;
  return host
    .slice(0, -domain.length)
    .split('.')
    .filter((each) => each.length > 2 && !SERVICES.has(each));
}

/** The words of the names of people whose addresses are in the mail, without the firm that a sender's name ends with. */
export function peopleOf({ from, to, calendar }: Message): ReadonlySet<string> {
  const addresses = [
    from,
    ...to,
    ...calendar.flatMap(({ organizer, attendees }) => [organizer, ...attendees]),
  ];
  return new Set(addresses.flatMap((each) => (isPerson(each) ? wordsOfPerson(each?.name ?? '') : [])));
}

/** "Lena from Kuhnbox", "Nina (Klimaatkas)": who stands first. */
const AT_FIRM = /\s(?:from|at|@|chez|bei|bij|[|·–-])\s|\s?[(|@]|\s(?:de|von|van|di)\s(?=\p{Lu}\p{L}+$)/u;

function wordsOfPerson(name: string): string[] {
  const own = name.split(AT_FIRM, 1)[0] ?? '';
  // "Lena von Kuhnbox" names a firm, "Petra van Dijk" does not.
  return tokensOf(own.includes(' ') && !/[(|@]/.test(name) ? name : own).map(({ word }) => word);
}

/** Whether an address is somebody's own: no mailbox of an office, no name of an institution. */
export function isPerson(address: Address | null): boolean {
  const local = fold(address?.email?.split('@', 1)[0] ?? '');
  const words = tokensOf(address?.name ?? '').map(({ word }) => word);
  const fit = fitOf(address?.name ?? '', ownLabel({ from: address }) ?? '');
  if (fit === 1 || fit === 0.8 || MAILBOXES.test(local) || words.some((word) => INSTITUTION.has(word)))
    return false;
  return isPersonal(address) || words.some((word) => word.length > 2 && withoutUmlauts(local).includes(word));
}
