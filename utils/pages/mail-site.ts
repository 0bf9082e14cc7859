import { genericReader } from './generic/index.ts';
import { type MailLayout, readLayout } from './mail-layout.ts';
import { IDLE, type PageOutcome, type PageReader, unread } from './reader.ts';

/** A mail site: its hosts, its layouts in the order they are looked for, and what its address says. */
export type MailSite = {
  id: string;
  hosts: readonly string[];
  layouts: readonly MailLayout[];
  /** Whether the address names an open message: the one witness that no redesign of the page takes away. */
  isOpen: (url: URL) => boolean;
  /** The document that the layouts are in, where it is a frame of the page. */
  documentOf?: (doc: Document) => Document;
};

/**
 * Reads a site by its layouts. Where none of them finds a body although the address names a message, the site has been
 * rebuilt: the generic reader is asked, and where it finds nothing either, that is said.
 */
export function mailSite({ id, hosts, layouts, isOpen, documentOf }: MailSite): PageReader {
  const readSite = (doc: Document, url: URL): PageOutcome => {
    const inner = documentOf?.(doc) ?? doc;
    const outcomes = layouts.flatMap((layout) => readLayout(id, layout, inner, url) ?? []);
    const good =
      outcomes.find(({ kind }) => kind === 'messages') ??
      outcomes.find((each) => each.kind === 'idle' || (each.kind === 'unread' && each.host !== null));
    if (good) return good;
    if (outcomes.length === 0 && !isOpen(url)) return IDLE;
    const general = genericReader.read(doc, url);
    if (general.kind === 'idle') return outcomes[0] ?? unread(`${id}/unknown`, 'no-body');
    return { ...general, layout: `${id}/generic` };
  };
  return { id, matches: (url) => hosts.includes(url.hostname), read: readSite };
}
