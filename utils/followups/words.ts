/** Words that any doubt, invite or title may hold: sharing one of them means nothing. Folded, beginnings of five letters. */
const EMPTY = new Set(
  'about after again answe asked asks been befor being bring candi chief could deput didn direc doing doubt enoug every exper first from gener going group have head hear himse into inter issue know last lead leade lots make manag many meet membe more most much never only other over partn peopl perso point presi princ proce quest really really said seen seni senio shoul since some still such team tell than that their them there these they thing think this those three under very vice want wants week well went were what when where which while will with work worki would year years your leite leitu gespr haben nicht diese unser warum wenig director direct respo equip equipo entre avons notre votre cette dans pour avec mais socia gerent jefe jefa sobre para pero como esta heeft naar over waar maar niet vond'.split(
    ' ',
  ),
);

const STEM = 5;
const SHORTEST = 4;

/** Lower case, marks off. */
const fold = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** The beginnings of a text's telling words, each once: what two texts about one matter share in most languages. */
export function stemsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const stem = word.slice(0, STEM);
      return word.length >= SHORTEST && !EMPTY.has(stem) ? [stem] : [];
    }),
  );
}

/** How many telling words two texts share. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared;
}

const TITLES =
  /^(?:dr|prof|sir|lady|lord|baroness|councillor|cllr|sister|sr|father|rev|mr|mrs|ms|frau|herr|mme|m|don|doña|dhr|mevr)\.?$/i;

/** The first and the last word of a name, titles off; names of one word give it once. */
export function nameWords(name: string | null): string[] {
  const words = (name ?? '').split(/\s+/).filter((word) => word !== '' && !TITLES.test(word));
  return [...new Set([words[0], words.at(-1)])].flatMap((word) => {
    const plain = word?.replace(/[^\p{L}\p{N}'’-]/gu, '') ?? '';
    return plain.length > 1 ? [plain] : [];
  });
}

/** Every place where a text says a person's first or last name as a word, in order. Names keep their capital, or a note's lower case. */
export function mentionsOf(text: string, name: string | null): number[] {
  const isLower = text === text.toLowerCase();
  const found = nameWords(name).flatMap((word) => {
    const said = isLower ? word.toLowerCase() : word;
    return [...text.matchAll(new RegExp(`(?<!\\p{L})${said}(?!\\p{L})`, 'gu'))].map(({ index }) => index);
  });
  return found.sort((a, b) => a - b);
}
