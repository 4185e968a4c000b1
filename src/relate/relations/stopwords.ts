import type { Problem } from '../../article.ts';
import { remembered } from '../../lib/remembered.ts';
import { stem } from '../../lib/stem.ts';
import { fold } from '../../lib/words.ts';
import { missingFile, type VocabularyFiles } from '../../vocabulary.ts';

/** `stopwords` holds the keys of common words. */
export type RelateLanguage = { readonly stopwords: ReadonlySet<string> };

/** The same words come in article after article. */
const REMEMBERED = 100_000;

/** What makes two forms of a word the same here: accents, number, gender and common endings do not count. */
export const commonKey = remembered((word: string) => stem(fold(word)), REMEMBERED);

const FILE = 'stopwords.txt';

/** Reads `stopwords.txt`: words that two articles may share without being related. */
export function prepareRelate(files: VocabularyFiles): { language: RelateLanguage; problems: Problem[] } {
  const data = files.get(FILE)?.data;
  if (Array.isArray(data))
    return { language: { stopwords: new Set(data.map(word => commonKey(String(word)))) }, problems: [] };
  return { language: { stopwords: new Set() }, problems: [missingFile(FILE)] };
}
