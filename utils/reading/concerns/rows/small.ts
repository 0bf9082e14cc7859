/** Small words by what they do, folded, in five languages: one token each to the model, so that it learns patterns, not words. */
const CLASSES = {
  /** Deny. */
  '#not': `not n't never no nor nobody none neither cannot cant dont doesnt didnt isnt wasnt havent hasnt wouldnt couldnt without hardly barely
    nicht kein keine keinen keinem keiner keinerlei nie niemals niemand nichts ohne kaum
    pas jamais aucun aucune sans ni guere
    nunca jamas ningun ninguna ninguno sin tampoco nada nadie
    niet geen nooit zonder niemand niets nauwelijks`,
  /** Speak to the candidate. */
  '#you': `you your yours yourself u ur candidate candidacy
    ihr ihre ihnen ihrer ihren ihrem ihres du dein deine deiner deinen deinem dir dich bewerber bewerberin kandidat kandidatin
    vous votre vos toi ton ta tes tu te t candidat candidate
    usted ustedes tus ti candidato candidata su sus
    je jij jou jouw u uw kandidaat kandidate`,
  /** Speak of the writer. */
  '#i': `i my me mine myself im ive ich mir mein meine meinen meiner meinem mich j'ai moi mon ma mes yo mi mis ik mijn mij`,
  /** Speak of the writer's side. */
  '#we': `we our us ours ourselves wir uns unser unsere unserer unseren unserem nous notre nos nosotros nuestro nuestra nuestros wij we ons onze`,
  /** Speak of third persons, and of those who decide. */
  '#they': `they them their he she him his her hers panel client board committee interviewer interviewers ceo cto cfo coo boss
    er ihn ihm kunde kunden kundin gremium kommission
    il elle ils elles lui leur leurs jury
    el ella ellos ellas
    hij zij ze hem haar hun klant opdrachtgever commissie`,
} as const;

/** What a small word does. */
export type SmallClass = keyof typeof CLASSES;

/** The class of each small word. */
export const CLASS_OF: ReadonlyMap<string, SmallClass> = new Map(
  (Object.entries(CLASSES) as [SmallClass, string][]).flatMap(([name, words]) =>
    words.split(/\s+/).map((word) => [word, name] as const),
  ),
);
