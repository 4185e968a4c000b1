import { ByWord } from '../lib/by-word.ts';
import { PhraseTrie } from '../lib/phrases.ts';
import { tokensOf } from '../lib/words.ts';
import type { WordLists } from '../vocabulary.ts';
import { type FormKind, formsOf } from './conjugation.ts';
import type { Contexts } from './contexts.ts';
import { INVERTED } from './cues.ts';
import type { QuoteLanguage, Strength, VerbReading } from './language.ts';

/** What `speech-verbs.yaml` knows of verbs and of the nouns of what is said. */
export function prepareVerbs(lists: WordLists, { have, be }: Contexts) {
  const verbs = compileVerbs(lists);
  const phrases = compilePhrases(lists);
  const helpers = compileForms(lists, 'devant-un-infinitif', ['finite']);
  return {
    ...{ verbs, phrases, helpers, ...compileSources(lists) },
    cueWords: startsOf(new Set([...have, ...be, ...helpers, ...verbs.keys(), ...phrases.keys()])),
    nounLike: new Set(lists.words('noms-aussi')),
    speechNouns: new Set(lists.words('noms')),
    titleNouns: new Set(lists.words('noms-de-titre')),
    charges: new Set(lists.words('poursuites')),
    namingWords: new Set(lists.words('noms-donnés')),
    continuing: compileForms(lists, 'enchaînements'),
    addressing: compileForms(lists, 'adresses'),
    notInWords: compileForms(lists, 'pas-en-paroles', ['participle']),
    citing: compileForms(lists, 'mots-d-autrui'),
    replying: compileForms(lists, 'répliques'),
  };
}

/** A verb may also bear its subject: « argumente-t-il ». */
function startsOf(words: ReadonlySet<string>): QuoteLanguage['cueWords'] {
  return new ByWord(({ norm }) => words.has(norm) || (norm.includes('-') && INVERTED.test(norm)));
}

type Building = {
  /** Shared by all forms that can be the same. */
  kinds: ReadonlySet<FormKind>;
  strength: Strength;
  pronominal: boolean;
  plain: boolean;
};

function compileVerbs(entries: WordLists): Map<string, VerbReading> {
  const readings = new Map<string, Building>();
  const add = (key: string, strength: Strength) => {
    for (const infinitive of entries.words(key)) addVerb(infinitive, strength, { readings, entries, key });
  };
  add('parole', 'speech');
  add('opinion', 'opinion');
  add('incise', 'aside');
  return readings;
}

/** « maintenant », « tenant » are other words first. */
const NOT_GERUNDS: ReadonlySet<string> = new Set(['maintenant', 'suivant', 'tenant', 'concernant', 'entendant']);

const ALONE: Readonly<Record<FormKind, ReadonlySet<FormKind>>> = {
  finite: new Set(['finite']),
  participle: new Set(['participle']),
  gerund: new Set(['gerund']),
  infinitive: new Set(['infinitive']),
};

type Target = { readonly readings: Map<string, Building>; readonly entries: WordLists; readonly key: string };

function addVerb(written: string, strength: Strength, { readings, entries, key }: Target): void {
  const pronominal = /^(?:se |s')/.test(written);
  const forms = formsOf(written.replace(/^(?:se |s')/, ''));
  if (!forms) entries.reject([key], `“${written}” is not an infinitive that can be conjugated`);
  for (const { form, kind } of forms ?? []) {
    if (kind === 'gerund' && NOT_GERUNDS.has(form)) continue;
    const known = readings.get(form);
    if (!known) readings.set(form, { kinds: ALONE[kind], strength, pronominal, plain: !pronominal });
    else {
      if (!known.kinds.has(kind)) known.kinds = new Set([...known.kinds, kind]);
      known.pronominal ||= pronominal;
      known.plain ||= !pronominal;
    }
  }
}

function compileForms(entries: WordLists, key: string, kinds?: readonly FormKind[]): Set<string> {
  const forms = entries.words(key).flatMap(verb => formsOf(verb.replace(/^(?:se |s')/, '')) ?? []);
  return new Set(forms.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ form }) => form));
}

function compileSources(entries: WordLists): Pick<QuoteLanguage, 'sources' | 'sourceWords'> {
  const sources = new PhraseTrie<string>();
  const first = new Set(['pour']);
  for (const phrase of entries.words('sources')) {
    sources.add(phrase, phrase);
    first.add(tokensOf(phrase)[0]?.norm ?? phrase);
  }
  return { sources, sourceWords: new ByWord(({ norm }) => first.has(norm)) };
}

function compilePhrases(entries: WordLists): Map<string, ReadonlySet<string>> {
  const phrases = new Map<string, Set<string>>();
  for (const phrase of entries.words('tournures')) {
    const [verb = '', ...rest] = phrase.split(' ');
    const forms = formsOf(verb);
    if (!forms || rest.length === 0) entries.reject(['tournures'], `“${phrase}” must begin with an infinitive`);
    for (const { form } of forms ?? []) phrases.set(form, (phrases.get(form) ?? new Set()).add(rest.join(' ')));
  }
  return phrases;
}
