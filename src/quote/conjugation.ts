/**
 * Third-person forms of French verbs, from the infinitive: what reports speech is « dit », « disaient », « a dit ».
 * Regular verbs by rule; irregular ones by the model whose ending they share (« redire » like « dire »).
 */

export type FormKind = 'finite' | 'participle' | 'gerund' | 'infinitive';
type VerbForm = { readonly form: string; readonly kind: FormKind };

/** Present singular and plural, imperfect stem, past singular and plural, future stem, past participle. */
type Parts = readonly [string, string, string, string, string, string, string];

/** Endings of irregular infinitives, longest first; the parts replace the ending. */
const MODELS: readonly (readonly [string, Parts])[] = [
  ['paraître', ['paraît', 'paraissent', 'paraiss', 'parut', 'parurent', 'paraîtr', 'paru']],
  ['mouvoir', ['meut', 'meuvent', 'mouv', 'mut', 'murent', 'mouvr', 'mu']],
  ['connaître', ['connaît', 'connaissent', 'connaiss', 'connut', 'connurent', 'connaîtr', 'connu']],
  [
    'interrompre',
    ['interrompt', 'interrompent', 'interromp', 'interrompit', 'interrompirent', 'interrompr', 'interrompu'],
  ],
  ['prévoir', ['prévoit', 'prévoient', 'prévoy', 'prévit', 'prévirent', 'prévoir', 'prévu']],
  ['cevoir', ['çoit', 'çoivent', 'cev', 'çut', 'çurent', 'cevr', 'çu']],
  ['vouloir', ['veut', 'veulent', 'voul', 'voulut', 'voulurent', 'voudr', 'voulu']],
  ['courir', ['court', 'courent', 'cour', 'courut', 'coururent', 'courr', 'couru']],
  ['quérir', ['quiert', 'quièrent', 'quér', 'quit', 'quirent', 'querr', 'quis']],
  ['sentir', ['sent', 'sentent', 'sent', 'sentit', 'sentirent', 'sentir', 'senti']],
  ['mentir', ['ment', 'mentent', 'ment', 'mentit', 'mentirent', 'mentir', 'menti']],
  ['inscrire', ['inscrit', 'inscrivent', 'inscriv', 'inscrivit', 'inscrivirent', 'inscrir', 'inscrit']],
  ['crire', ['crit', 'crivent', 'criv', 'crivit', 'crivirent', 'crir', 'crit']],
  ['mettre', ['met', 'mettent', 'mett', 'mit', 'mirent', 'mettr', 'mis']],
  ['battre', ['bat', 'battent', 'batt', 'battit', 'battirent', 'battr', 'battu']],
  ['prendre', ['prend', 'prennent', 'pren', 'prit', 'prirent', 'prendr', 'pris']],
  ['plaindre', ['plaint', 'plaignent', 'plaign', 'plaignit', 'plaignirent', 'plaindr', 'plaint']],
  ['craindre', ['craint', 'craignent', 'craign', 'craignit', 'craignirent', 'craindr', 'craint']],
  ['peindre', ['peint', 'peignent', 'peign', 'peignit', 'peignirent', 'peindr', 'peint']],
  ['joindre', ['joint', 'joignent', 'joign', 'joignit', 'joignirent', 'joindr', 'joint']],
  ['geindre', ['geint', 'geignent', 'geign', 'geignit', 'geignirent', 'geindr', 'geint']],
  ['clure', ['clut', 'cluent', 'clu', 'clut', 'clurent', 'clur', 'clu']],
  ['vivre', ['vit', 'vivent', 'viv', 'vécut', 'vécurent', 'vivr', 'vécu']],
  ['suivre', ['suit', 'suivent', 'suiv', 'suivit', 'suivirent', 'suivr', 'suivi']],
  ['croire', ['croit', 'croient', 'croy', 'crut', 'crurent', 'croir', 'cru']],
  ['faire', ['fait', 'font', 'fais', 'fit', 'firent', 'fer', 'fait']],
  ['traire', ['trait', 'traient', 'tray', 'traya', 'trayèrent', 'trair', 'trait']],
  ['dédire', ['dédit', 'dédisent', 'dédis', 'dédit', 'dédirent', 'dédir', 'dédit']],
  ['duire', ['duit', 'duisent', 'duis', 'duisit', 'duisirent', 'duir', 'duit']],
  ['tenir', ['tient', 'tiennent', 'ten', 'tint', 'tinrent', 'tiendr', 'tenu']],
  ['venir', ['vient', 'viennent', 'ven', 'vint', 'vinrent', 'viendr', 'venu']],
  ['avoir', ['a', 'ont', 'av', 'eut', 'eurent', 'aur', 'eu']],
  ['rire', ['rit', 'rient', 'ri', 'rit', 'rirent', 'rir', 'ri']],
  ['dire', ['dit', 'disent', 'dis', 'dit', 'dirent', 'dir', 'dit']],
  ['lire', ['lit', 'lisent', 'lis', 'lut', 'lurent', 'lir', 'lu']],
  ['voir', ['voit', 'voient', 'voy', 'vit', 'virent', 'verr', 'vu']],
  ['dre', ['d', 'dent', 'd', 'dit', 'dirent', 'dr', 'du']],
];

/** `null` if no model fits the infinitive. */
export function formsOf(infinitive: string): readonly VerbForm[] | null {
  const parts = partsOf(infinitive);
  return (
    parts && [...finiteForms(parts), ...participles(parts[6]), gerund(parts), { form: infinitive, kind: 'infinitive' }]
  );
}

function partsOf(infinitive: string): Parts | null {
  if (infinitive.endsWith('er') && infinitive.length > 3) return regularEr(infinitive.slice(0, -2));
  for (const [ending, parts] of MODELS) {
    if (infinitive.endsWith(ending))
      return parts.map(part => infinitive.slice(0, -ending.length) + part) as unknown as Parts;
  }
  return infinitive.endsWith('ir') && infinitive.length > 3 ? regularIr(infinitive.slice(0, -2)) : null;
}

/** « annoncer », « juger », « répéter », « appeler », « appuyer »: the stem changes with the ending. */
function regularEr(stem: string): Parts {
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const open = openStem(stem);
  return [
    `${open}e`,
    `${open}ent`,
    soft,
    `${soft}a`,
    `${stem}èrent`,
    `${open === stem ? stem : futureStem(stem, open)}er`,
    `${stem}é`,
  ];
}

function openStem(stem: string): string {
  if (/(?:pel|jet|ruissel|amoncel)$/.test(stem)) return stem + stem.at(-1)!;
  if (/[oua]y$/.test(stem) && !stem.endsWith('ay')) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([bcdfgjlmnprstvz]|gu|qu|ch|br|gr|tr|gn)$/u, 'è$1');
}

/** « répétera » keeps its é; « appellera », « lèvera » do not. */
function futureStem(stem: string, open: string): string {
  return /é[^aeiouy]+u?$/u.test(stem) ? stem : open;
}

function regularIr(stem: string): Parts {
  return [`${stem}it`, `${stem}issent`, `${stem}iss`, `${stem}it`, `${stem}irent`, `${stem}ir`, `${stem}i`];
}

function finiteForms([one, many, imperfect, past, pasts, future]: Parts): VerbForm[] {
  const soft = imperfect;
  const forms = [one, many, `${soft}ait`, `${soft}aient`, past, pasts];
  forms.push(`${future}a`, `${future}ont`, `${future}ait`, `${future}aient`);
  return forms.map(form => ({ form, kind: 'finite' }));
}

function participles(masculine: string): VerbForm[] {
  const plural = masculine.endsWith('s') ? masculine : `${masculine}s`;
  return [masculine, `${masculine}e`, plural, `${masculine}es`].map(form => ({ form, kind: 'participle' }));
}

function gerund(parts: Parts): VerbForm {
  const form = parts[0] === 'a' ? 'ayant' : `${parts[2]}ant`;
  return { form, kind: 'gerund' };
}
