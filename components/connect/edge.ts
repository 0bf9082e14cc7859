import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Edge } from '../../utils/store/actions.ts';

/** The page's surroundings (database, clock, ids, zone): put in by the entry point, asked for by connected parts. */
export const EdgeContext = createContext<Edge | null>(null);

/** The surroundings; connected parts stand only under an EdgeContext. */
export function useEdge(): Edge {
  const edge = useContext(EdgeContext);
  if (!edge) throw new Error('No EdgeContext above this component');
  return edge;
}

/** The time as an ISO instant, told anew every half minute: "in 12 min" must not stand still. */
export function useNow(): string {
  const edge = useEdge();
  const [now, setNow] = useState(edge.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(edge.now()), 30_000);
    return () => clearInterval(timer);
  }, [edge]);
  return now;
}
