import { Topic } from '../../domain/values.ts';
import type { Model, Table } from './model.ts';
import type { TopicTable } from './topics.ts';
import file from './weights.json' with { type: 'json' };

/** Weights by name; the names of pairs are two words apart by a space. */
export type Weights = {
  least: number;
  concern: Readonly<Record<string, number>>;
  cut: Readonly<Record<string, number>>;
  topic: Readonly<Record<string, Partial<Record<Topic, number>>>>;
};

/** Weights made ready for look-up. */
export function toModel({ concern, cut, topic, least }: Weights): Model & { topic: TopicTable } {
  return { concern: toTable(concern), cut: toTable(cut), topic: toTable(topic), least };
}

function toTable<T>(weights: Readonly<Record<string, T>>): Table<T> {
  const ones = new Map<string, T>();
  const twos = new Map<string, Map<string, T>>();
  for (const [name, weight] of Object.entries(weights)) {
    const at = name.indexOf(' ');
    if (at < 0) ones.set(name, weight);
    else {
      const first = name.slice(0, at);
      const after = twos.get(first) ?? new Map<string, T>();
      twos.set(first, after.set(name.slice(at + 1), weight));
    }
  }
  return { ones, twos };
}

/** Names by their weight, apart by commas. */
export type Written = Readonly<Record<string, string>>;
/** The weights as their file holds them: names that weigh the same stand together, which is short and can be read. */
export type WrittenWeights = {
  least: number;
  concern: Written;
  cut: Written;
  topic: Readonly<Record<string, Written>>;
};

/** The weights of a file. */
export function fromWritten({ least, concern, cut, topic }: WrittenWeights): Weights {
  const topics: Record<string, Partial<Record<Topic, number>>> = {};
  for (const of of Topic.options)
    for (const [name, weight] of Object.entries(byName(topic[of] ?? {})))
      topics[name] = { ...topics[name], [of]: weight };
  return { least, concern: byName(concern), cut: byName(cut), topic: topics };
}

function byName(weights: Written): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights).flatMap(([weight, names]) =>
      names.split(',').map((name) => [name, Number(weight)]),
    ),
  );
}

/** The weights of this build, made by tests/eval/fit-concerns.ts. */
export const MODEL = toModel(fromWritten(file));
