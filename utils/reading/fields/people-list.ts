import { fold } from '../words.ts';
import { type FoundName, nameAt } from './person-name.ts';
import { titleAfterName, titlePhrase } from './person-title.ts';
import { isTitleWord } from './titles.ts';
import { isCapital, rowWords, tokensOf } from './tokens.ts';

/** A person as a stretch of text names them, before addresses are known. */
export type Named = { name: string | null; title: string | null; isCertain: boolean; isPolite?: boolean };

/** The sender, who says "me". */
export const SENDER: Named = { name: null, title: null, isCertain: true };

/** People named one after the other at the beginning of a text (`SENDER` among them), and the place where the list ends. */
export type People = { people: Named[]; end: number };

const JOINT =
  /^(?:\s?[,;/+]\s?|\s)?(?:(?:and|und|et|y|e|en|och|i|oraz|&|as well as|sowie|plus|then|then with|followed by|ainsi que|together with|along with|or|samt|też)(?=\s))?(?:\s?(?:also|by|with|both|either|maybe|possibly|auch|mit|avec|con|met|then|finally|later|he|it is|will be|are))?\s*/u;
const SELF_WORD =
  /^(?:me|[Mm]yself|mir|moi(?:-même)?|mí|mij|mijzelf|mig|mną|mim|conmigo|comigo)(?=$|[\s,.;:!)])/u;
const OWNER =
  /^(?:one of (?:our|the|my)|einer unserer|eine unserer|l['’]un de nos|uno de nuestros|een van onze|our|the|your|my|unser(?:e|em|en|er)?|ihre[mrn]?|notre|nos|votre|nuestr[oa]s?|el|la|le|onze|ons|de|het|den|der|dem|die|nostr[oa]|il|noss[oa]|o|a|vår|vårt|nasz\p{L}{0,3})\s(?=\S)/u;
/** "Our founders, Dev and Lucy": what several are called is no one's title. */
export const OF_MANY =
  /(?:founders|owners|postdocs|analysts|colleagues|members|researchers|directors|managers|engineers|partners|leads|designers|analysts|developers)$/i;
const ONE_OF = /^(?:one of|einer? uns|l['’]un|uno de|een van)/;
/** Titles that are people enough without a name, folded. */
const WITHOUT_NAME = new Set(
  rowWords(`manager director head lead chief ceo cto cfo coo cpo cmo cio chro founder founders president vp partner partners principal chair headteacher owner leader teamleiter teamleiterin
    leiter leiterin fd geschaftsfuhrer geschaftsfuhrerin directeur directrice responsable chef director directora jefe jefa manager gerente hoofd directeur teamleider dean engineer developer architect`),
);

/** Reads the list that a text begins with. `bare`: names need no more than to stand there. */
export function peopleFrom(text: string, options: { titlesAlone: boolean }): People {
  const people: Named[] = [];
  let [at, end] = [0, 0];
  for (let i = 0; i < 14; i += 1) {
    const rest = text.slice(at);
    const joint =
      i === 0
        ? (/^[\s:"“*-]{0,4}(?:both |either |also |mit |by |with |of )?/.exec(rest)?.[0] ?? '')
        : (JOINT.exec(rest)?.[0] ?? '');
    if (i > 0 && !/[,;/+&]|\p{L}/u.test(joint)) break;
    const next = rest.slice(joint.length);
    const self = SELF_WORD.exec(next);
    if (self) {
      people.push(SENDER);
      at += joint.length + self[0].length;
      end = at;
      continue;
    }
    const one = personAt(next, options.titlesAlone);
    if (!one) break;
    people.push(one.person);
    at += joint.length + one.end;
    end = at;
  }
  return { people, end };
}

/** What no interviewer is called. */
const NOT_ALONE =
  /^(?:client|customer|candidate|team|next|second|final|new|current|own|kunde|mandant|client|cliente|opdrachtgever|same|other|senior team|leadership)\b/i;

type Read = { person: Named; end: number };

/** One person: "our CTO, Jane Doe", "CTO Jane Doe", "Jane Doe, CTO", "our Head of Data". */
function personAt(text: string, titlesAlone: boolean): Read | null {
  const tokens = tokensOf(text.slice(0, 200));
  const owner = OWNER.exec(text)?.[0] ?? '';
  const direct =
    owner === '' || /^(?:de|la|el|le|die|der|dem|den|a|o)\s/.test(owner) ? nameAt(tokens, 0) : null;
  const polite = owner === '' || direct ? null : nameAt(tokens, 1);
  if (polite?.isPolite) return withTitle(text, tokens, polite);
  const isWord =
    direct !== null &&
    !direct.isCertain &&
    direct.to - direct.from === 1 &&
    tokens[direct.to]?.gap === ' ' &&
    isTitleWord(tokens[direct.to]?.text ?? '');
  if (direct && !isWord && /^[\s"“*]{0,2}$/.test(tokens[0]?.gap ?? ''))
    return withTitle(text, tokens, direct);
  const [word = ''] = text.slice(owner.length).split(/[\s,.;:]/, 1);
  const found = titlePhrase(text.slice(owner.length));
  if (!found || (owner === '' && !isCapital(word) && !isTitleWord(word))) return null;
  const after = text.slice(owner.length + found.end);
  const joint = /^(?:,\s|\s[-–—]\s|:\s|\s\(?)(?=\S)/.exec(after)?.[0];
  const inner = joint === undefined ? [] : tokensOf(after.slice(joint.length, joint.length + 90));
  const name = inner.length > 0 && /^\s*$/.test(inner[0]?.gap ?? '') ? nameAt(inner, 0) : null;
  const last = name ? inner[name.to - 1] : undefined;
  if (joint !== undefined && name && last && (joint !== ', ' || owner !== '' || name.isCertain)) {
    const end = owner.length + found.end + joint.length + last.end;
    return {
      person: {
        name: name.name,
        title: ONE_OF.test(owner) || OF_MANY.test(found.title) ? null : found.title,
        isCertain: true,
      },
      end: end + (joint.includes('(') ? 1 : 0),
    };
  }
  const isPerson =
    !NOT_ALONE.test(found.title) && tokensOf(found.title).some((token) => WITHOUT_NAME.has(fold(token.text)));
  return titlesAlone && owner !== '' && !/^my\s/.test(owner) && isPerson
    ? { person: { name: null, title: found.title, isCertain: true }, end: owner.length + found.end }
    : null;
}

function withTitle(text: string, tokens: ReturnType<typeof tokensOf>, found: FoundName): Read | null {
  const last = tokens[found.to - 1];
  if (!last) return null;
  const email = /^\s?[<(]?[^\s<>()@]{1,64}@[^\s<>()]{3,100}[>)]?/.exec(text.slice(last.end))?.[0] ?? '';
  const title = titleAfterName(text.slice(last.end + email.length));
  const end = last.end + email.length + (title?.end ?? 0);
  return {
    person: {
      name: found.name,
      title: title?.title ?? null,
      isCertain: found.isCertain || title !== null,
      isPolite: found.isPolite,
    },
    end,
  };
}
