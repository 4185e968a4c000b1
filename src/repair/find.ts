import type { Field } from '../article.ts';
import { once } from '../lib/once.ts';
import { type Token, tokensOf } from '../lib/words.ts';
import type { RepairLanguage, WordClass } from './language.ts';
import { classOf, classOfPhrase } from './lexicon.ts';
import type { Synonym } from './synonyms.ts';

/** One field as words. */
export type Reading = {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens that a phrase of the curated table covers. */
  readonly known: Set<number>;
  /** How often each word stands in it. */
  readonly counts: () => ReadonlyMap<string, number>;
};

function countsOf(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { norm } of tokens) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return counts;
}

/** English words in a row that may be a spinner's. Token indexes, end exclusive. */
export type Candidate = {
  readonly from: number;
  readonly to: number;
  readonly synonym: Synonym | null;
  readonly kind: WordClass;
};

/** A run of English words that no table has is a sentence in English beyond this. */
const RUN_LIMIT = 4;

export function readingOf(field: Field, text: string): Reading {
  const tokens = tokensOf(text);
  return { field, text, tokens, known: new Set(), counts: once(() => countsOf(tokens)) };
}

/** Everything that looks English, from left to right, none inside another; the longest known phrase first. */
export function candidatesOf(reading: Reading, language: RepairLanguage): readonly Candidate[] {
  const { text, tokens, known } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!language.starts.of(tokens[i]!)) {
      i++;
      continue;
    }
    const phrase = language.loanPhrases.longestAt(tokens, i)[0];
    if (phrase) {
      i = phrase.to;
      continue;
    }
    const found = knownAt(tokens, i, language) ?? runAt(text, tokens, { at: i, language });
    if (found) candidates.push(found);
    if (found?.synonym?.curated && found.kind === 'english')
      for (let at = found.from; at < found.to; at++) known.add(at);
    i = found ? found.to : i + 1;
  }
  return inAccentedLines(candidates, reading);
}

/** Words of a line of French that has no accent only where its writer set none: one in six has one. */
const UNACCENTED = 30;

/** « le president de la region a presente … »: a caption, or old wire copy; « region » is no English there. */
function inAccentedLines(candidates: readonly Candidate[], { text, tokens }: Reading): readonly Candidate[] {
  let [end, isBare] = [-1, false];
  return candidates.filter(({ from }) => {
    const at = tokens[from]!.start;
    if (at <= end) return !isBare;
    end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    isBare = isUnaccented(text.slice(text.lastIndexOf('\n', at) + 1, end));
    return !isBare;
  });
}

function isUnaccented(line: string): boolean {
  return !/\p{Mn}/u.test(line.normalize('NFD')) && (line.match(/\p{L}+/gu)?.length ?? 0) >= UNACCENTED;
}

function knownAt(tokens: readonly Token[], at: number, language: RepairLanguage): Candidate | null {
  const hit = language.synonyms.longestAt(tokens, at);
  if (language.intensifiers.has(tokens[at]!.norm) && at + 1 < tokens.length && (!hit || hit.to === at + 1)) {
    const intensified = language.synonyms.longestAt(tokens, at + 1);
    if (intensified) return { from: at, ...intensified, kind: 'english' };
  }
  if (!hit) return null;
  const isWord = hit.to === at + 1;
  const kind = isWord ? language.entries.of(tokens[at]!) : classOfPhrase(tokens.slice(at, hit.to), language);
  return { from: at, ...hit, kind };
}

type Place = { readonly at: number; readonly language: RepairLanguage };

function runAt(text: string, tokens: readonly Token[], { at, language }: Place): Candidate | null {
  let to = at;
  while (
    to < tokens.length &&
    classOf(tokens[to]!.norm, language) === 'english' &&
    (to === at || joined(text, tokens, to))
  )
    to++;
  return to > at && to - at <= RUN_LIMIT
    ? { from: at, to, synonym: null, kind: 'english' }
    : to > at
      ? skipped(at, to)
      : null;
}

/** Too long to be one word's synonym: passed over whole. */
function skipped(from: number, to: number): Candidate {
  return { from, to, synonym: null, kind: 'homograph' };
}

/** Only a space between this word and the one before. */
export function joined(text: string, tokens: readonly Token[], at: number): boolean {
  return /^[ \u00a0\u202f]$/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]!.start));
}
