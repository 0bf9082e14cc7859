/** Words that companies carry or drop at will; they never tell two employers apart. */
const LEGAL = new Set(
  'ltd limited plc llc llp inc incorporated corp corporation co company gmbh ag kg kgaa se ug mbh sa sas sarl srl spa bv nv ab as oy aps sl slu lda pty pte group holding holdings the'.split(
    ' ',
  ),
);

/** What a company is, said before its name or left off: "Reederei Brockdorff" and "Brockdorff" are one. */
const KINDS = new Set(
  'reederei spedition kanzlei klinik klinikum verlag backerei brauerei firma gruppe groupe cabinet agence maison societe grupo grupa despacho bodegas groep stichting gruppo studio law messrs'.split(
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

function companyWords(name: string): string[] {
  const [first, ...rest] = words(name).filter((word) => !LEGAL.has(word));
  if (first === undefined) return [];
  return KINDS.has(first) && rest.length > 0 ? rest : [first, ...rest];
}
const roleWords = (name: string) => words(name).filter((word) => !ROLE_NOISE.has(word));

/** Whether two names mean one employer: equal but for legal forms, or one begins with the other. */
export function sameCompany(a: string, b: string): boolean {
  const [mine, theirs] = [companyWords(a), companyWords(b)];
  if (mine.length === 0 || theirs.length === 0) return a.trim() === b.trim();
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return short.every((word, i) => long[i] === word) || mine.join('') === theirs.join('');
}

/** Shorter first words of a company's name ("the", "SAP") stand in too many texts to mean it. */
const TELLING = 4;

/** Whether a text speaks of a company by the first word of its name, as people do in notes of their own. */
export function namesCompany(text: string, company: string): boolean {
  const [first] = companyWords(company);
  return first !== undefined && first.length >= TELLING && words(text).includes(first);
}

/** Whether a text speaks of a person by first or last name. */
export function namesPerson(text: string, name: string): boolean {
  const own = words(name);
  const said = new Set(words(text));
  return [own[0], own.at(-1)].some((word) => word !== undefined && word.length > 2 && said.has(word));
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
