/** Words that deny what follows, folded, in nine languages. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not never no cannot can't won't don't doesn't didn't isn't aren't wasn't weren't couldn't wouldn't unable without nor
   nicht kein keine keinen keinem keiner nie ohne pas jamais aucun aucune sans nunca ningun ninguna sin tampoco
   niet geen nooit zonder non mai nessun nessuna senza nao nenhum nenhuma sem inte ej ingen inget aldrig utan nie bez`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that make what follows a mere possibility. */
export const HEDGES: ReadonlySet<string> = new Set(
  'if should unless whether wenn falls sofern sollten sollte si indien caso om jesli jezeli'.split(' '),
);
