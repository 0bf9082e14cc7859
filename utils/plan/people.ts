import type { ReadPerson } from '../domain/reading.ts';
import type { Person } from '../domain/records.ts';
import { samePerson } from './names.ts';

/** The rows of the people a message names: known ones with what is new about them, and new ones. */
export function mergePeople(
  read: readonly ReadPerson[],
  known: readonly Person[],
  make: (read: ReadPerson) => Person,
  now: string,
): { rows: Person[]; changed: Person[] } {
  const rows = read.map((person) => {
    const match = findPerson(person, known);
    return match ? enrich(match, person, now) : make(person);
  });
  const before = new Map(known.map((row) => [row.id, row]));
  return { rows, changed: rows.filter((row) => before.get(row.id) !== row) };
}

/** The row that a message's person is, if any. */
export function findPerson(read: ReadPerson, known: readonly Person[]): Person | undefined {
  return known.find((row) => isSame(row, read));
}

/** By address where both have one, else by name, else (nameless) by title. */
function isSame(row: Person, read: ReadPerson): boolean {
  if (row.email && read.email && row.email.toLowerCase() === read.email.toLowerCase()) return true;
  if (row.name && read.name) return samePerson(row.name, read.name);
  const titled = row.title !== null && read.title !== null;
  return (
    titled &&
    (row.name === null || read.name === null) &&
    row.title?.toLowerCase() === read.title?.toLowerCase()
  );
}

function enrich(row: Person, read: ReadPerson, now: string): Person {
  const longer = (read.name?.length ?? 0) > (row.name?.length ?? 0) ? read.name : row.name;
  const next = {
    name: longer,
    email: row.email ?? read.email,
    title: read.title ?? row.title,
    family: read.family ?? row.family,
  };
  const same =
    next.name === row.name &&
    next.email === row.email &&
    next.title === row.title &&
    next.family === row.family;
  return same ? row : { ...row, ...next, updatedAt: now };
}
