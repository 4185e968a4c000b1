import type { Problem } from '../../article.ts';
import { ByWord } from '../../lib/by-word.ts';
import { once } from '../../lib/once.ts';
import { fold, isCapitalised, normalise } from '../../lib/words.ts';
import { type VocabularyFiles, WordLists } from '../../vocabulary.ts';
import { prepareConjugation } from '../language/conjugation.ts';
import { prepareContexts } from '../language/contexts.ts';
import type { Gender, QuoteLanguage } from '../language/language.ts';
import { patternsOf } from '../language/patterns.ts';
import { readHolders } from './holders.ts';
import { prepareSpeakers } from './prepare-speakers.ts';
import { prepareVerbs } from './prepare-verbs.ts';

const READING = { normalise, help: 'Write French words separated by commas, or one a line after a dash.' };

/**
 * Compiles `speech-verbs.yaml`, `verb-models.txt`, `speakers.yaml` and `quote-contexts.yaml`. What cannot be used becomes a problem with its
 * line; a missing file gives a language that knows no cue.
 */
export function prepareQuotes(files: VocabularyFiles): { language: QuoteLanguage; problems: Problem[] } {
  const verbs = new WordLists(files, 'speech-verbs.yaml', READING);
  const speakers = new WordLists(files, 'speakers.yaml', READING);
  const { conjugation, problems: ofModels } = prepareConjugation(files);
  const { contexts: words, problems: ofContexts } = prepareContexts(files);
  const ofSpeakers = prepareSpeakers(speakers);
  const language: QuoteLanguage = {
    ...{ words, patterns: patternsOf(words), ...prepareVerbs(verbs, conjugation, words), ...ofSpeakers },
    holders: readHolders(files),
    firstNameWords: firstNameWords(ofSpeakers.firstNames, files),
  };
  return { language, problems: [...verbs.problems, ...speakers.problems, ...ofModels, ...ofContexts] };
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
