import type { Problem } from '../article.ts';
import { ByWord } from '../lib/by-word.ts';
import { once } from '../lib/once.ts';
import { PhraseTrie } from '../lib/phrases.ts';
import { fold, isCapitalised, normalise, tokensOf } from '../lib/words.ts';
import { type VocabularyFiles, WordLists } from '../vocabulary.ts';
import { type FormKind, formsOf } from './conjugation.ts';
import { prepareContexts } from './contexts.ts';
import { INVERTED } from './cues.ts';
import type { FunctionNoun, Gender, QuoteLanguage, Strength, VerbReading } from './language.ts';

type Building = {
  /** Shared by all forms that can be the same. */
  kinds: ReadonlySet<FormKind>;
  strength: Strength;
  pronominal: boolean;
  plain: boolean;
};

const READING = { normalise, help: 'Write French words separated by commas, or one a line after a dash.' };

/**
 * Compiles `speech-verbs.yaml`, `speakers.yaml` and `quote-contexts.yaml`. What cannot be used becomes a problem with its
 * line; a missing file gives a language that knows no cue.
 */
export function prepareQuotes(files: VocabularyFiles): { language: QuoteLanguage; problems: Problem[] } {
  const verbs = new WordLists(files, 'speech-verbs.yaml', READING);
  const speakers = new WordLists(files, 'speakers.yaml', READING);
  const { contexts: words, problems } = prepareContexts(files);
  const forms = compileVerbs(verbs);
  const phrases = compilePhrases(verbs);
  const helpers = compileForms(verbs, 'devant-un-infinitif', ['finite']);
  const firstNames = compileFirstNames(speakers);
  const language: QuoteLanguage = {
    words,
    verbs: forms,
    cueWords: startsOf(new Set([...words.have, ...words.be, ...helpers, ...forms.keys(), ...phrases.keys()])),
    nounLike: new Set(verbs.words('noms-aussi')),
    ...compileSources(verbs),
    phrases,
    speechNouns: new Set(verbs.words('noms')),
    titleNouns: new Set(verbs.words('noms-de-titre')),
    charges: new Set(verbs.words('poursuites')),
    namingWords: new Set(verbs.words('noms-donnés')),
    functions: compileFunctions(speakers, 'fonctions'),
    demonyms: compileFunctions(speakers, 'gentilés'),
    relations: new Set(speakers.words('relations')),
    judged: new Set(speakers.words('jugés')),
    lawyers: new Set(speakers.words('gens-de-justice')),
    defence: new Set(speakers.words('défense')),
    continuing: compileForms(verbs, 'enchaînements'),
    addressing: compileForms(verbs, 'adresses'),
    helpers,
    notInWords: compileForms(verbs, 'pas-en-paroles', ['participle']),
    citing: compileForms(verbs, 'mots-d-autrui'),
    replying: compileForms(verbs, 'répliques'),
    knownByName: new Set(speakers.words('connus-par-leur-nom')),
    collectives: new Set(speakers.words('collectifs')),
    documents: new Set(speakers.words('écrits')),
    synonyms: compileSynonyms(speakers),
    offices: compileOffices(speakers),
    placeWords: new Set(speakers.words('lieux')),
    notPeople: compileSet(speakers, 'pas-des-locuteurs'),
    firstNames,
    firstNameWords: firstNameWords(firstNames, files),
  };
  return { language, problems: [...verbs.problems, ...speakers.problems, ...problems] };
}

/** A verb may also bear its subject: « argumente-t-il ». */
function startsOf(words: ReadonlySet<string>): QuoteLanguage['cueWords'] {
  return new ByWord(({ norm }) => words.has(norm) || (norm.includes('-') && INVERTED.test(norm)));
}

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

function compileSet(entries: WordLists, key: string): PhraseTrie<string> {
  const phrases = new PhraseTrie<string>();
  for (const phrase of entries.words(key)) phrases.add(phrase, phrase);
  return phrases;
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

function compileFunctions(entries: WordLists, key: string): Map<string, FunctionNoun> {
  const functions = new Map<string, FunctionNoun>();
  for (const line of entries.lines(key)) {
    const [masculine = '', feminine] = line.split(',').map(word => normalise(word.trim()));
    if (feminine) {
      functions.set(masculine, { stem: masculine, gender: 'm' });
      functions.set(feminine, { stem: masculine, gender: 'f' });
    } else if (masculine) functions.set(masculine, { stem: masculine, gender: null });
  }
  return functions;
}

function compileSynonyms(entries: WordLists): Map<string, number> {
  const groups = new Map<string, number>();
  entries.lines('synonymes').forEach((line, group) => {
    for (const word of line.split(',')) groups.set(normalise(word.trim()), group);
  });
  return groups;
}

function compileOffices(entries: WordLists): QuoteLanguage['offices'] {
  return entries
    .lines('charges-égales')
    .flatMap((line, office) => line.split(',').map(name => ({ words: normalise(name.trim()).split(' '), office })));
}

function compileFirstNames(entries: WordLists): Map<string, Gender> {
  const names = new Map<string, Gender>();
  for (const name of entries.words('prénoms-féminins')) names.set(fold(name), 'f');
  for (const name of entries.words('prénoms-masculins')) names.set(fold(name), 'm');
  return names;
}

function firstNameWords(known: ReadonlyMap<string, Gender>, files: VocabularyFiles): ByWord<boolean> {
  const listed = once(() => listedNames(files));
  const isName = (name: string) => known.has(name) || listed().has(name);
  return new ByWord(({ text }) => isCapitalised(text) && isName(fold(text)));
}

/** `first-names.txt` is other stages' too, who say if it is missing. Only a text with a quotation needs it. */
function listedNames(files: VocabularyFiles): Set<string> {
  const list = files.get('first-names.txt')?.data;
  return new Set(Array.isArray(list) ? list.flatMap(name => (typeof name === 'string' ? fold(name) : [])) : []);
}
