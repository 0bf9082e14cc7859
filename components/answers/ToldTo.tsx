import type { Person } from '../../utils/domain/records.ts';

type Props = {
  about: string;
  people: readonly Person[];
  heardBy: readonly string[];
  onChange: (personIds: string[]) => void;
};

/** Who has heard a story: one tap a person; nothing where nobody is known. */
export function ToldTo({ about, people, heardBy, onChange }: Props) {
  if (people.length === 0) return null;
  return (
    <fieldset class="told-to" aria-label={`Told to: ${about}`}>
      <legend class="label">Told to</legend>
      {people.map(({ id, name, title }) => {
        const has = heardBy.includes(id);
        return (
          <button
            type="button"
            key={id}
            class="choice small"
            aria-pressed={has}
            onClick={() => onChange(has ? heardBy.filter((each) => each !== id) : [...heardBy, id])}
          >
            {name ?? title ?? 'Somebody'}
          </button>
        );
      })}
    </fieldset>
  );
}
