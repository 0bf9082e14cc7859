import { stemOf } from '../tokens.ts';

/** Words of headings and openings by what stands below them; folded, five languages. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(stemOf));

/** Doubts stand below. */
export const OPENS = words(`
  concern concerns worry worries reservations weaknesses doubts negatives cons gaps risks hesitations minuses drawbacks downsides
  improvement improve development develop explore probe flagged raised pause weaker against following bits aware caveats constructive bad weak badly wrong wobbles worse sort fix unclear open unsure ask minus snags downside
  kritikpunkte kritik bedenken zweifel schwachen verbesserungspotenzial entwicklungsfelder entwicklungspotenzial vorbehalte fragezeichen weniger schlecht minus offen unklar
  reserves doutes bemols faibles faiblesses amelioration vigilance interrogations freins inquietudes approfondir moins mauvais negatif negatifs
  dudas reservas debiles debilidades mejora mejorar preocupaciones inquietudes pegas malo mal flojo preguntar
  twijfels aandachtspunten verbeterpunten ontwikkelpunten zorgen minpunten bedenkingen kanttekeningen minder slecht vragen`);

/** Something else does. */
export const CLOSES = words(`
  strengths positives pros pluses highlights logistics strong liked loved admired good well positive plus pluses great right agenda next todo bring favour favor status location address format dress
  starken positiv positives pluspunkte gut plus super logistik ablauf morgen
  forts positifs positif atouts bien pratique
  fuertes positivos positivo bueno bien fortalezas logistica
  sterke pluspunten praktisch goed plus`);
