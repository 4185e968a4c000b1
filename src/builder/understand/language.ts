import { join } from 'node:path';
import type { Problem } from '../../article.ts';
import { openParsed } from '../../cache/parsed.ts';
import type { Store } from '../../cache/store.ts';
import { once } from '../../lib/once.ts';
import { ConfigurationError } from '../../load/configuration-error.ts';
import { inOneLine } from '../../load/problems.ts';
import { readVocabulary } from '../../load/vocabulary.ts';
import { type Language, prepareLanguage } from '../../pipeline.ts';
import { placeOf } from '../place.ts';
import type { Session } from '../session.ts';

/** What it means is worked out when it is first asked for: threads that have their own need only the files. */
export type Vocabulary = {
  readonly files: SentFiles;
  readonly language: Language;
  readonly problems: readonly Problem[];
};

/** Vocabulary files as one thread sends them to another: parsed, without what finds their lines. */
export type SentFiles = readonly { readonly name: string; readonly path: string; readonly data: unknown }[];

/** The last vocabulary, for `dev` and for tests that build many times. */
let last: { readonly version: string; readonly vocabulary: Vocabulary } | null = null;

/**
 * Reads the vocabulary: call it only where there is something to understand.
 * @throws ConfigurationError if a file of it cannot be used at all
 */
export function vocabularyOf({ project, vocabularyVersion }: Session): Vocabulary {
  if (last?.version === vocabularyVersion) return last.vocabulary;
  const parsed = openParsed();
  const { files, problems } = readVocabulary(join(placeOf(project, 'vocabulary'), 'vocabulary'), parsed);
  parsed.keep();
  refuseFaulty(problems);
  const prepared = once(() => prepareLanguage(files));
  const vocabulary: Vocabulary = {
    files: [...files].map(([name, { path, data }]) => ({ name, path, data })),
    get language() {
      return prepared().language;
    },
    get problems() {
      return [...problems, ...prepared().problems];
    },
  };
  last = { version: vocabularyVersion, vocabulary };
  return vocabulary;
}

/** Of files, not of entries: no entry of the file is known then. */
const FAULTY: ReadonlySet<string> = new Set(['vocabulary-unreadable', 'vocabulary-broken', 'vocabulary-missing']);

/** A site without any theme, or any actor, would take the place of one that has them. */
function refuseFaulty(problems: readonly Problem[]): void {
  const faulty = problems.filter(({ code }) => FAULTY.has(code));
  if (faulty.length === 0) return;
  throw new ConfigurationError(faulty.map(inOneLine).join('\n'));
}

/** Works out now what the first changed article would wait for. */
export function prepareVocabulary(session: Session): void {
  void vocabularyOf(session).problems;
}

/** What is wrong with the vocabulary, from the store where it was compiled before. */
export function vocabularyProblems(session: Session, store: Store): readonly Problem[] {
  const row = store.prepare("SELECT value FROM note WHERE name = 'vocabulary'").get();
  const kept = row && (JSON.parse(row.value as string) as { version: string; problems: Problem[] });
  if (kept?.version === session.vocabularyVersion) return kept.problems;
  const { problems } = vocabularyOf(session);
  refuseFaulty(problems);
  const value = JSON.stringify({ version: session.vocabularyVersion, problems });
  store.prepare("INSERT OR REPLACE INTO note VALUES ('vocabulary', ?)").run(value);
  return problems;
}
