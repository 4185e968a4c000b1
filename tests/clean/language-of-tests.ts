import { join } from 'node:path';
import { prepareClean } from '../../src/clean/vocabulary/prepare.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';

const read = readVocabulary(join(import.meta.dirname, '../../vocabulary'));

/** The real vocabulary, compiled once for all tests. */
export const { language: LANGUAGE, problems: VOCABULARY_PROBLEMS } = prepareClean(read.files);
export const VOCABULARY = read.files;
