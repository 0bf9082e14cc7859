import { Topic } from '../../domain/values.ts';
import { type ByWeight, byName } from '../by-weight.ts';
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

/** The weights as their file holds them. */
export type WrittenWeights = {
  least: number;
  concern: ByWeight;
  cut: ByWeight;
  topic: Readonly<Record<string, ByWeight>>;
};

/** The weights of a file. */
export function fromWritten({ least, concern, cut, topic }: WrittenWeights): Weights {
  const topics: Record<string, Partial<Record<Topic, number>>> = {};
  for (const of of Topic.options)
    for (const [name, weight] of byName(topic[of] ?? {})) topics[name] = { ...topics[name], [of]: weight };
  return { least, concern: flat(concern), cut: flat(cut), topic: topics };
}

const flat = (written: ByWeight): Record<string, number> => Object.fromEntries(byName(written));

/** The weights of this build, made by tests/eval/fit-concerns.ts. */
export const MODEL = toModel(fromWritten(file));
