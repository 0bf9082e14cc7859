/** Words that companies carry or drop at will; they never tell two employers apart. */
const LEGAL = new Set(
  'ltd limited plc llc llp inc incorporated corp corporation co company gmbh ag kg kgaa se ug mbh sa sas sarl srl spa bv nv ab as oy aps sl slu lda pty pte group holding holdings the'.split(
    ' ',
  ),
);

/** Words of a job title that say where or how, not what. */
const ROLE_NOISE = new Set(
  'm w d f x h v the a an of for and und et y en de role position stelle poste'.split(' '),
);

/** Lower-case words of letters and digits, marks off: `Müller & Söhne GmbH` → `muller sohne gmbh`. */
function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

const companyWords = (name: string) => words(name).filter((word) => !LEGAL.has(word));
const roleWords = (name: string) => words(name).filter((word) => !ROLE_NOISE.has(word));

/** Whether two names mean one employer: equal but for legal forms, or one begins with the other. */
export function sameCompany(a: string, b: string): boolean {
  const [mine, theirs] = [companyWords(a), companyWords(b)];
  if (mine.length === 0 || theirs.length === 0) return a.trim() === b.trim();
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return short.every((word, i) => long[i] === word) || mine.join('') === theirs.join('');
}

/** Whether two titles mean one job: every word of the shorter one is in the longer one. */
export function sameRole(a: string, b: string): boolean {
  const [mine, theirs] = [new Set(roleWords(a)), new Set(roleWords(b))];
  const [short, long] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  return short.size === 0 ? a.trim() === b.trim() : [...short].every((word) => long.has(word));
}

/** Whether two names mean one person: equal words, or one of them is only the other's first name. */
export function samePerson(a: string, b: string): boolean {
  const [mine, theirs] = [words(a), words(b)];
  if (mine.length === 0 || theirs.length === 0) return false;
  if (mine.length === 1 || theirs.length === 1) return mine[0] === theirs[0];
  return mine.join(' ') === theirs.join(' ');
}
