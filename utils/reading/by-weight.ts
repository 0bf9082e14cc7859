/** Weights as a file holds them: names that weigh the same stand together, apart by commas, which is short and can be read. */
export type ByWeight = Readonly<Record<string, string>>;

/** What each name weighs. */
export const byName = (written: ByWeight): Map<string, number> =>
  new Map(
    Object.entries(written).flatMap(([weight, names]) =>
      names.split(',').map((name) => [name, Number(weight)] as const),
    ),
  );
