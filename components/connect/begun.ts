import { useEffect, useState } from 'preact/hooks';
import { useEdge } from './edge.ts';

/**
 * Whether anything is kept already: whoever has begun needs no first screen above their interview. Asked when a view opens
 * and whenever `moment` changes, and not live: an import in the first screen must not take it away under its own outcome.
 * Undefined until the answer is there; a database that does not open is no first run.
 */
export function useBegun(moment: string | null): boolean | undefined {
  const { db } = useEdge();
  const [hasBegun, setBegun] = useState<boolean>();
  useEffect(
    () =>
      void db.applications.count().then(
        (count) => setBegun(count > 0),
        () => setBegun(true),
      ),
    [db, moment],
  );
  return hasBegun;
}
