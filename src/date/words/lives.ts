import type { Problem } from '../../article.ts';
import { once } from '../../lib/once.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { namedDays, readLines } from './lines.ts';
import { Names, unaccented } from './names.ts';

/** Whole days; `null` where the file leaves them out. */
export type Life = { readonly name: string; readonly birth: string | null; readonly death: string | null };

export type Lives = {
  readonly all: readonly Life[];
  /** Names of those whose day of birth is known, with that day. */
  readonly births: () => Names<string>;
};

/** Reads `vocabulary/lives.txt`: « Name: 1928-04-09/2021-09-06 », either day left out. */
export function readLives(files: VocabularyFiles, problems: Problem[]): Lives {
  const all = readLines(files, 'lives.txt', { read: lifeOf, problems });
  return { all, births: once(() => birthsOf(all)) };
}

function lifeOf(line: string): Life | null {
  const dated = namedDays(line);
  return dated && { name: dated.text, birth: dated.from, death: dated.to };
}

function birthsOf(all: readonly Life[]): Names<string> {
  const births = new Names<string>(unaccented);
  for (const { name, birth } of all) if (birth !== null) births.add(name, birth);
  return births;
}
