import { ByWord } from '../../lib/by-word.ts';
import { PhraseTrie } from '../../lib/phrases.ts';
import { tokensOf } from '../../lib/words.ts';
import type { WordLists } from '../../vocabulary.ts';
import { INVERTED } from '../cues/cues.ts';
import { type Conjugation, type FormKind, PRONOMINAL } from '../language/conjugation.ts';
import type { Contexts } from '../language/contexts.ts';
import type { QuoteLanguage, Strength, VerbReading } from '../language/language.ts';

/** What `speech-verbs.yaml` knows of verbs and of the nouns of what is said. */
export function prepareVerbs(lists: WordLists, conjugation: Conjugation, { have, be }: Contexts) {
  const source = { lists, conjugation };
  const verbs = compileVerbs(source);
  const phrases = compilePhrases(source);
  const helpers = compileForms(source, 'devant-un-infinitif', ['finite']);
  return {
    ...{ verbs, phrases, helpers, ...compileSources(lists) },
    cueWords: startsOf(new Set([...have, ...be, ...helpers, ...verbs.keys(), ...phrases.keys()])),
    nounLike: new Set(lists.words('noms-aussi')),
    speechNouns: new Set(lists.words('noms')),
    titleNouns: new Set(lists.words('noms-de-titre')),
    charges: new Set(lists.words('poursuites')),
    accused: new Set(lists.words('accusés')),
    namingWords: new Set(lists.words('noms-donnés')),
    continuing: compileForms(source, 'enchaînements'),
    adding: compileForms(source, 'ajouts'),
    addressing: compileForms(source, 'adresses'),
    notInWords: compileForms(source, 'pas-en-paroles', ['participle']),
    citing: compileForms(source, 'mots-d-autrui'),
    asking: compileForms(source, 'questions'),
    replying: compileForms(source, 'répliques'),
    disagreeing: compileForms(source, 'désaccords'),
    moving: compileForms(source, 'émotions', ['finite']),
  };
}

/** A verb may also bear its subject: « argumente-t-il ». */
function startsOf(words: ReadonlySet<string>): QuoteLanguage['cueWords'] {
  return new ByWord(({ norm }) => words.has(norm) || (norm.includes('-') && INVERTED.test(norm)));
}

type Building = {
  /** Shared by all forms that can be the same. */
  kinds: ReadonlySet<FormKind>;
  pronominal: Strength | null;
  plain: Strength | null;
};

type Source = { readonly lists: WordLists; readonly conjugation: Conjugation };

function compileVerbs({ lists, conjugation }: Source): Map<string, VerbReading> {
  const readings = new Map<string, Building>();
  const notGerunds = new Set(lists.words('pas-des-gérondifs'));
  const add = (key: string, strength: Strength) => {
    for (const verb of lists.words(key)) {
      const forms = conjugation.formsOf(verb);
      if (!forms) lists.reject([key], `“${verb}” is not an infinitive that can be conjugated`);
      const pronominal = PRONOMINAL.test(verb);
      for (const { form, kind } of forms ?? [])
        if (kind !== 'gerund' || !notGerunds.has(form)) addForm(readings, form, { kind, strength, pronominal });
    }
  };
  add('parole', 'speech');
  add('opinion', 'opinion');
  add('incise', 'aside');
  return readings;
}

const ALONE: Readonly<Record<FormKind, ReadonlySet<FormKind>>> = {
  finite: new Set(['finite']),
  participle: new Set(['participle']),
  gerund: new Set(['gerund']),
  infinitive: new Set(['infinitive']),
};

type Form = { readonly kind: FormKind; readonly strength: Strength; readonly pronominal: boolean };

/** A form may be of two verbs, or two of one: with « se » it is as strong as the first of them, without it as its own verb. */
function addForm(readings: Map<string, Building>, form: string, { kind, strength, pronominal }: Form): void {
  const known = readings.get(form);
  if (!known) {
    const own = pronominal ? { pronominal: strength, plain: null } : { pronominal: null, plain: strength };
    readings.set(form, { kinds: ALONE[kind], ...own });
    return;
  }
  if (!known.kinds.has(kind)) known.kinds = new Set([...known.kinds, kind]);
  if (pronominal) known.pronominal ??= known.plain ?? strength;
  else known.plain ??= strength;
}

function compileForms({ lists, conjugation }: Source, key: string, kinds?: readonly FormKind[]): Set<string> {
  const forms = lists.words(key).flatMap(verb => conjugation.formsOf(verb) ?? []);
  return new Set(forms.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ form }) => form));
}

function compileSources(lists: WordLists): Pick<QuoteLanguage, 'sources' | 'sourceWords'> {
  const sources = new PhraseTrie<string>();
  const first = new Set(['pour']);
  for (const phrase of lists.words('sources')) {
    for (const form of withArticles(phrase)) sources.add(form, phrase);
    first.add(tokensOf(phrase)[0]?.norm ?? phrase);
  }
  return { sources, sourceWords: new ByWord(({ norm, text }) => first.has(text === 'A' ? 'à' : norm)) };
}

/** « aux yeux de » is « aux yeux du maire », « aux yeux d'Anne », too. */
function withArticles(phrase: string): string[] {
  if (!phrase.endsWith(' de')) return [phrase];
  return ['de', 'du', 'des', "d'"].map(of => phrase.replace(/ de$/, ` ${of}`));
}

function compilePhrases({ lists, conjugation }: Source): Map<string, ReadonlySet<string>> {
  const phrases = new Map<string, Set<string>>();
  for (const phrase of lists.words('tournures')) {
    const [verb = '', ...rest] = phrase.split(' ');
    const forms = conjugation.formsOf(verb);
    if (!forms || rest.length === 0) lists.reject(['tournures'], `“${phrase}” must begin with an infinitive`);
    for (const { form } of forms ?? []) phrases.set(form, (phrases.get(form) ?? new Set()).add(rest.join(' ')));
  }
  return phrases;
}
