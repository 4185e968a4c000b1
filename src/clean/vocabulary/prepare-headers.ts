import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { lineKey } from './key.ts';
import { checked, fileOf, word } from './vocabulary.ts';

/** Phrases by their first word, in the order of the vocabulary. */
export type Openers = ReadonlyMap<string, readonly string[]>;

/** Words of bylines, date lines and credits, as keys. */
export type HeaderWords = {
  /** Phrases that open a byline. */
  readonly bylineOpeners: Openers;
  /** Those of them that announce no author. */
  readonly silentOpeners: Openers;
  /** Phrases of those who write for a living. */
  readonly trades: readonly string[];
  /** Words of what a page says of its authors. */
  readonly lifeWords: ReadonlySet<string>;
  readonly bylineWords: ReadonlySet<string>;
  /** Small words inside names: « de », « van ». */
  readonly particles: ReadonlySet<string>;
  /** Phrases that say the date is that of publication. */
  readonly published: readonly string[];
  /** Phrases that say it is that of an update. */
  readonly updated: readonly string[];
  /** Every word that may stand in a date line: the above, units, weekdays, months. */
  readonly dateWords: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Phrases that open a picture credit. */
  readonly creditOpeners: Openers;
  /** Words before « : » that name the source. */
  readonly sourceWords: ReadonlySet<string>;
  /** Words that announce a list. */
  readonly listWords: ReadonlySet<string>;
};

const WORDS = v.array(word);
const HEADERS = v.strictObject({
  signature: v.strictObject({
    ouvre: WORDS,
    'sans-auteur': WORDS,
    metiers: WORDS,
    vies: WORDS,
    mots: WORDS,
    particules: WORDS,
  }),
  dates: v.strictObject({ publication: WORDS, reprise: WORDS, mots: WORDS, jours: WORDS, mois: WORDS }),
  credits: v.strictObject({ ouvre: WORDS }),
  sources: WORDS,
  listes: WORDS,
});
const NOTHING: v.InferOutput<typeof HEADERS> = {
  signature: { ouvre: [], 'sans-auteur': [], metiers: [], vies: [], mots: [], particules: [] },
  dates: { publication: [], reprise: [], mots: [], jours: [], mois: [] },
  credits: { ouvre: [] },
  sources: [],
  listes: [],
};

export function prepareHeaders(files: VocabularyFiles, problems: Problem[]): HeaderWords {
  const { signature, dates, credits, sources, listes } =
    checked(fileOf(files, 'headers.yaml', problems), HEADERS, problems) ?? NOTHING;
  return {
    bylineOpeners: openers(signature.ouvre),
    silentOpeners: openers(signature['sans-auteur']),
    trades: phrases(signature.metiers),
    lifeWords: words(signature.vies),
    bylineWords: words(signature.mots),
    particles: words(signature.particules),
    published: phrases(dates.publication),
    updated: phrases(dates.reprise),
    dateWords: words([...dates.publication, ...dates.reprise, ...dates.mots, ...dates.jours, ...dates.mois]),
    months: words(dates.mois),
    weekdays: words(dates.jours),
    creditOpeners: openers(credits.ouvre),
    sourceWords: words(sources),
    listWords: words(listes),
  };
}

function phrases(entries: readonly string[]): string[] {
  return entries.map(lineKey).filter(Boolean);
}

function openers(entries: readonly string[]): Openers {
  const byWord = new Map<string, string[]>();
  for (const phrase of phrases(entries)) {
    const word = phrase.split(' ', 1)[0]!;
    byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return byWord;
}

/** The phrases that a key may begin with. */
export function openersOf(key: string, byWord: Openers): readonly string[] {
  const space = key.indexOf(' ');
  return byWord.get(space < 0 ? key : key.slice(0, space)) ?? [];
}

function words(entries: readonly string[]): ReadonlySet<string> {
  return new Set(entries.flatMap(entry => lineKey(entry).split(' ')).filter(Boolean));
}
