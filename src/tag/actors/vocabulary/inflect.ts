/** French inflection, as far as lists of words need it. Spelling rules only; irregular verbs stand in `irregular-verbs.txt`. */

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'e'],
  [/(i)en$/, '$1enne'],
  [/on$/, 'onne'],
  [/eux$/, 'euse'],
  [/f$/, 've'],
  [/er$/, 'ère'],
  [/$/, 'e'],
];

/** `israélien` → `israélienne`; `grec/grecque` gives its own feminine. */
function feminine(masculine: string): string {
  const [pattern, ending] = FEMININE.find(([suffix]) => suffix.test(masculine))!;
  return masculine.replace(pattern, ending);
}

/** `journal` → `journaux`, `roi` → `rois`; words in -s, -x, -z stay. */
function plural(singular: string): string {
  if (/[sxz]$/.test(singular)) return singular;
  return /al$/.test(singular) ? singular.replace(/al$/, 'aux') : `${singular}s`;
}

/** All four forms of an adjective written `masculine` or `masculine/feminine`. */
export function adjectiveForms(written: string): string[] {
  const [masculine = '', given] = written.split('/');
  const other = given ?? feminine(masculine);
  return [...new Set([masculine, other, plural(masculine), plural(other)])];
}

/** Irregular verbs with their forms. */
export type IrregularVerbs = ReadonlyMap<string, readonly string[]>;

/** The forms of a verb that a third person takes, with its past participle; a reflexive pronoun is left aside. */
export function verbForms(infinitive: string, irregulars: IrregularVerbs): string[] {
  const verb = infinitive.replace(/^(?:se |s['’])/, '');
  const irregular = irregulars.get(verb);
  if (irregular) return [verb, ...irregular];
  return verb.endsWith('ir') ? secondGroup(verb.slice(0, -1)) : firstGroup(verb.slice(0, -2));
}

function secondGroup(stem: string): string[] {
  const endings = ['r', '', 't', 'ssait', 'ssent', 'ssant', 'ra', 'rait', 'e'];
  return endings.map(ending => stem + ending);
}

function firstGroup(stem: string): string[] {
  const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç');
  const open = openVowel(stem);
  const hard = ['er', 'é', 'ée', 'és', 'ées', 'èrent', 'era', 'erait', 'eront'].map(ending => stem + ending);
  return [
    ...hard,
    ...['a', 'ait', 'aient', 'ant'].map(ending => soft + ending),
    `${open}e`,
    `${open}ent`,
    `${open}era`,
  ];
}

/** `rappel-er` → `rappell-e`, `rejet-er` → `rejett-e`, `céd-er` → `cèd-e`, `répèt-e`. */
function openVowel(stem: string): string {
  if (/appel$|rejet$/.test(stem)) return stem + stem.at(-1);
  return stem.replace(/[éec](?=[bcdfglmnprtv]{1,2}$)/, vowel => (vowel === 'é' ? 'è' : vowel)).replace(/oy$/, 'oi');
}
