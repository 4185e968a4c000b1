import { isCapitalised } from '../lib/words.ts';
import { type Candidate, joined, type Reading } from './find.ts';
import type { RepairLanguage } from './language.ts';
import { classOf } from './lexicon.ts';

/** « Premier league », « Washington post », « Black Lives Matter »: capitals inside or a capitalised English word beside. */
export function isName(reading: Reading, candidate: Candidate, language: RepairLanguage): boolean {
  const { text, tokens } = reading;
  const { from, to } = candidate;
  const own = tokens.slice(from, to).map(token => token.text);
  if (own.some((word, i) => /^\p{Lu}{2}/u.test(word) || (i > 0 && isCapitalised(word)))) return true;
  if (isCapitalised(own[0]!) && !isSentenceCapital(reading, candidate, language)) return true;
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (before && joined(text, tokens, from) && isForeignName(before.text, before.norm, language)) return true;
  return !!after && joined(text, tokens, to) && isForeignName(after.text, after.norm, language);
}

/**
 * « Furthermore tard », « Crash de train », not « Bolt gagne » or « Sedan accueille »: a noun of the table that opens a
 * French sentence without an article is likelier a name, unless « de » follows.
 */
function isSentenceCapital(
  { text, tokens }: Reading,
  { from, to, synonym, kind }: Candidate,
  language: RepairLanguage,
): boolean {
  if (!synonym?.curated || kind === 'loan' || !opensSentence(text, tokens[from]!.start)) return false;
  if (synonym.words.some(word => language.kinds.get(word) === 'tool')) return true;
  const after = tokens[to];
  if (!after || !joined(text, tokens, to)) return to - from > 1;
  return to - from > 1 ? !isCapitalised(after.text) : OF.has(after.norm);
}

const OF: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);

/** English, or a loan that the press uses. */
export function isForeignClass(norm: string, language: RepairLanguage): boolean {
  const kind = classOf(norm, language);
  return kind === 'loan' || kind === 'english';
}

function isForeignName(text: string, norm: string, language: RepairLanguage): boolean {
  return isCapitalised(text) && !language.small.has(norm) && isForeignClass(norm, language);
}

export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:\n]|[–—-])[\s\u00a0«“"»”]*$/.test(text.slice(Math.max(0, start - 4), start));
}
