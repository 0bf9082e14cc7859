import MiniSearch from 'minisearch';
import type { Concern } from '../domain/records.ts';

/** The concerns that a query finds, best first, small typing errors forgiven; all of them, in their order, for none. */
export function searchConcerns(concerns: readonly Concern[], query: string): Concern[] {
  if (query.trim() === '') return [...concerns];
  const index = new MiniSearch<Concern>({
    fields: ['text', 'quote', 'voicedBy', 'topic'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(concerns);
  const byId = new Map(concerns.map((concern) => [concern.id, concern]));
  return index.search(query).flatMap(({ id }) => byId.get(id) ?? []);
}
