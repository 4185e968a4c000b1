import type { Problem } from '../../article.ts';
import { once } from '../../lib/once.ts';
import { PhraseTrie } from '../../lib/phrases.ts';
import { fold } from '../../lib/words.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { type Dated, namedDays, readLines } from './lines.ts';
import { Names, unaccented } from './names.ts';

/** A stay in office: whole days, both included; `to` is `null` for those still in it. */
export type Term = {
  readonly office: number;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
};

export type Offices = {
  /** Names of holders, whole and without the first word; more than one value for more than one stay or office. */
  readonly holders: Names<{ readonly term: Term; readonly whole: boolean }>;
  /** Ways of writing an office, with its number. */
  readonly offices: PhraseTrie<number>;
};

/** A way of writing offices begins its section; the lines after it are those who held them. */
type Line = { readonly office: readonly string[] } | (Dated & { readonly from: string });

/** Reads `vocabulary/offices.txt`, compiled when it is first asked for. */
export function readOffices(files: VocabularyFiles, problems: Problem[]): () => Offices {
  const lines = readLines(files, 'offices.txt', { read: lineOf, problems });
  return once(() => compiled(lines));
}

function lineOf(line: string): Line | null {
  if (line.startsWith('=')) {
    const office = line
      .slice(1)
      .split(',')
      .map(words => words.trim());
    return office.every(words => words !== '') ? { office } : null;
  }
  const dated = namedDays(line);
  return dated && dated.from !== null ? { ...dated, from: dated.from } : null;
}

function compiled(lines: readonly Line[]): Offices {
  const holders: Offices['holders'] = new Names(unaccented);
  const offices = new PhraseTrie<number>(token => fold(token.norm));
  let office = 0;
  for (const line of lines) {
    if ('office' in line) {
      office += 1;
      for (const words of line.office) offices.add(words, office);
    } else addHolder(holders, { office, name: line.text, from: line.from, to: line.to });
  }
  return { holders, offices };
}

function addHolder(holders: Offices['holders'], term: Term): void {
  holders.add(term.name, { term, whole: true });
  const surname = term.name.replace(/^\S+\s+/, '');
  if (surname !== term.name) holders.add(surname, { term, whole: false });
}
