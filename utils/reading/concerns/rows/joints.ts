import { stemOf } from '../tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(stemOf));

/** Turn from one side to the other, in five languages. */
export const TURNS = words(`
  but however though although albeit yet whereas while whilst except
  aber jedoch allerdings doch dennoch obwohl wobei wahrend nur
  mais cependant toutefois neanmoins pourtant
  pero aunque sino salvo
  maar echter hoewel alleen`);

/** Go on with one more. */
export const JOINS = words('and plus also und sowie et y e en');
