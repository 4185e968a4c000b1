/**
 * The form under which a word stands in the lexicon: without number and gender, accents kept. A stemmer would be too
 * much here: it makes one of « parler » and « parlement », « date » and « datte », « bronze » and « bronzé ».
 */
export function formOf(norm: string): string {
  return masculine(singular(norm));
}

/** Shorter words are left alone: « cas », « gaz », « prix » have no other number. */
const SHORTEST_PLURAL = 4;

function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL) return word;
  if (word.endsWith('aux') && !word.endsWith('eaux') && word.length > 5) return `${word.slice(0, -2)}l`;
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word;
}

/** Feminine endings and what stands for them; the plural is gone, so « heureux » and « heureuse » end in `eu`. */
const FEMININE: readonly (readonly [string, string])[] = [
  ['trice', 'teur'],
  ['euse', 'eu'],
  ['eur', 'eu'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['elle', 'el'],
  ['ette', 'et'],
  ['ière', 'ier'],
  ['ive', 'if'],
  ['ée', 'é'],
];
/** Shorter words keep their `e`: « coupe » is no « coup ». */
const SHORTEST_MUTE_E = 6;

function masculine(word: string): string {
  for (const [ending, other] of FEMININE)
    if (word.endsWith(ending) && word.length > ending.length + 2)
      return masculineOfEur(word.slice(0, -ending.length) + other);
  return word.length >= SHORTEST_MUTE_E && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** « actrice » becomes « acteur », and that « acteu », as « acteur » itself does. */
function masculineOfEur(word: string): string {
  return word.endsWith('teur') ? word.slice(0, -1) : word;
}

const CONJUGATED: readonly string[] = ['e', 'ent', 'é', 'ait', 'aient', 'ant', 'a', 'era', 'èrent'];
/** Shorter ones share their forms with nouns. */
const SHORTEST_VERB = 6;

/** A verb in -er with the forms that the press uses; any other word alone. */
export function formsOfVerb(word: string): string[] {
  if (word.length < SHORTEST_VERB || !/^\p{L}*[^iéy]er$/u.test(word)) return [word];
  const root = word.slice(0, -2);
  return [word, ...CONJUGATED.map(ending => root + ending)];
}
