import { isCapitalised } from '../lib/words.ts';
import { type Candidate, joined, type Reading } from './find.ts';
import type { RepairLanguage } from './language.ts';
import { classOf } from './lexicon.ts';
import { isAskedFor } from './neighbours.ts';
import { whereOf } from './where.ts';

/** « Premier league », « Washington post », « Black Lives Matter »: capitals inside or a capitalised English word beside. */
export function isName(reading: Reading, candidate: Candidate, language: RepairLanguage): boolean {
  const { text, tokens } = reading;
  const { from, to } = candidate;
  const own = tokens.slice(from, to).map(token => token.text);
  if (own.some((word, i) => /^\p{Lu}{2}/u.test(word) || (i > 0 && isCapitalised(word)))) return true;
  if (isCapitalised(own[0]!) && !isFrenchCapital(reading, candidate, language)) return true;
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

/** « Mobilization pour la santé », « Rights : … »: a name, or English that opens a headline or a sentence. */
export function mayBeName(
  reading: Reading,
  { from, to, synonym, kind }: Candidate,
  { prepositions }: RepairLanguage,
): boolean {
  const { text, tokens } = reading;
  if (!synonym?.curated || kind === 'homograph' || to - from > 1 || !isCapitalised(tokens[from]!.text)) return false;
  if (!opensSentence(text, tokens[from]!.start) || mayLackAccent(reading, from, kind)) return false;
  const after = tokens[to];
  if (!after || !joined(text, tokens, to)) return /^\s?:/.test(text.slice(tokens[from]!.end, tokens[from]!.end + 2));
  return kind === 'loan' ? OF.has(after.norm) : prepositions.has(after.norm);
}

/** Of a sentence, or of a French name in which English took a word's place. */
function isFrenchCapital(reading: Reading, candidate: Candidate, language: RepairLanguage): boolean {
  return [isSentenceCapital, mayBeName, isPartOfFrenchName].some(is => is(reading, candidate, language));
}

/** « ministère des Carries », « le Leading ministre »: French around it asks for one of the words it stands for. */
function isPartOfFrenchName(reading: Reading, candidate: Candidate, language: RepairLanguage): boolean {
  const { tokens } = reading;
  const { from, synonym, kind } = candidate;
  if (!synonym?.curated || !language.small.has(tokens[from - 1]?.norm ?? '')) return false;
  if (mayLackAccent(reading, from, kind)) return false;
  const where = whereOf(reading, candidate, language);
  return synonym.words.some(word => isAskedFor(word, where));
}

/** « l'Education nationale », « Editorial »: accents often go from capitals. */
function mayLackAccent({ tokens }: Reading, at: number, kind: Candidate['kind']): boolean {
  return kind !== 'english' && tokens[at]!.text.startsWith('E');
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
  return /(?:^|[.!?…:\n]|[–—-])[\s«“"»”]*$/.test(text.slice(Math.max(0, start - 4), start));
}
