import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { lineKey } from './key.ts';
import { checked, fileOf, word } from './vocabulary.ts';

/** As `clues.yaml` names and explains them. */
const NAMES = [
  ...['longueur', 'point-final', 'deux-points', 'mots-outils', 'puce', 'minuscule', 'code'],
  ...['lecteur', 'mot-du-site', 'mots-du-site', 'autre-sujet', 'titre-d-autre-sujet'],
  ...['tableau', 'liste-annoncee', 'liste-collee', 'entre-phrases', 'intertitre', 'serie', 'sous-retrait'],
  ...['ligne-separee', 'paragraphe-separe'],
] as const;

export type ClueName = (typeof NAMES)[number];

export type Clues = {
  /** Above 0 it speaks against the line, below 0 for it. */
  readonly weights: Readonly<Record<ClueName, number>>;
  /** The sum from which a line goes. */
  readonly threshold: number;
  /** Keys of words with which a site speaks of itself. */
  readonly siteWords: ReadonlySet<string>;
  /** Keys of words with which it speaks to its reader. */
  readonly readerWords: ReadonlySet<string>;
  /** Both. */
  readonly spokenWords: ReadonlySet<string>;
};

const weights = Object.fromEntries(NAMES.map(name => [name, v.number()])) as Record<
  ClueName,
  v.NumberSchema<undefined>
>;
const CLUES = v.strictObject({
  seuil: v.number(),
  poids: v.strictObject(weights),
  site: v.array(word),
  lecteur: v.array(word),
});

/** Without a usable file no line is taken by its clues. */
const NOTHING: Clues = {
  weights: Object.fromEntries(NAMES.map(name => [name, 0])) as Record<ClueName, number>,
  threshold: Number.POSITIVE_INFINITY,
  siteWords: new Set(),
  readerWords: new Set(),
  spokenWords: new Set(),
};

/** Compiles `clues.yaml`; a weight that is missing or unknown is a problem. */
export function prepareClues(files: VocabularyFiles, problems: Problem[]): Clues {
  const data = checked(fileOf(files, 'clues.yaml', problems), CLUES, problems);
  if (!data) return NOTHING;
  const [site, reader] = [data.site.map(lineKey), data.lecteur.map(lineKey)];
  return {
    weights: data.poids,
    threshold: data.seuil,
    siteWords: new Set(site),
    readerWords: new Set(reader),
    spokenWords: new Set([...site, ...reader]),
  };
}
