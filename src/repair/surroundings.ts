import type { Token } from '../lib/words.ts';
import { type Candidate, joined, type Reading } from './find.ts';
import type { RepairLanguage } from './language.ts';
import { classOf } from './lexicon.ts';
import { isForeignClass, isName } from './proper-names.ts';

/** Words looked at on either side to tell a French clause from an English passage. */
const WINDOW = 6;
/** A quotation this short that is mostly English is a foreign expression. */
const QUOTED_WORDS = 6;
/** Its marks are this near, in characters. */
const QUOTED_REACH = 60;
const LETTERS_AROUND_ADDRESS = /[/@#_&=]$/;

/** Does a candidate stand in a French clause, and not in a name, an address, an English quotation or a gloss? */
export function isInFrench(reading: Reading, candidate: Candidate, language: RepairLanguage): boolean {
  return (
    !isName(reading, candidate, language) &&
    isFrenchClause(reading, candidate, language) &&
    !isCompound(reading, candidate, language) &&
    !isAddress(reading, candidate) &&
    !isQuotedEnglish(reading, candidate, language) &&
    !isGloss(reading, candidate)
  );
}

/** What a spinner's table explains does not make a passage English; another line is another passage. */
function isFrenchClause({ text, tokens, known }: Reading, { from, to }: Candidate, language: RepairLanguage): boolean {
  let french = 0;
  let english = 0;
  const first = lineEdge(text, tokens, { at: from, step: -1 });
  const last = lineEdge(text, tokens, { at: to - 1, step: 1 });
  for (let i = first; i <= last; i++) {
    if (i >= from && i < to) continue;
    const { norm } = tokens[i]!;
    if (language.small.has(norm)) french++;
    else if (known.has(i)) continue;
    else if (language.english.has(norm) || language.loans.has(norm)) english++;
  }
  return english < french;
}

/** The last token in one direction that is near and on the same line. */
function lineEdge(text: string, tokens: readonly Token[], { at, step }: { at: number; step: 1 | -1 }): number {
  let edge = at;
  for (let n = 0; n < WINDOW; n++) {
    const next = tokens[edge + step];
    if (!next) break;
    const gap = step > 0 ? text.slice(tokens[edge]!.end, next.start) : text.slice(next.end, tokens[edge]!.start);
    if (gap.includes('\n')) break;
    edge += step;
  }
  return edge;
}

/** « community manager », « dress code », « business angels »: a loan beside it makes an English expression of both. */
function isCompound(
  { text, tokens, known }: Reading,
  { from, to, kind }: Candidate,
  language: RepairLanguage,
): boolean {
  if (kind !== 'english' || to - from > 1) return false;
  const isForeign = (i: number) =>
    !known.has(i) &&
    !language.small.has(tokens[i]!.norm) &&
    !isRareSynonym(tokens[i]!.norm, language) &&
    isForeignClass(tokens[i]!.norm, language);
  return (
    (from > 0 && joined(text, tokens, from) && isForeign(from - 1)) ||
    (to < tokens.length && joined(text, tokens, to) && isForeign(to))
  );
}

/** A rare loan of the table may be a spinner's as well. */
function isRareSynonym(norm: string, language: RepairLanguage): boolean {
  return language.rareLoans.has(norm) && language.synonyms.has(norm);
}

function isAddress({ text, tokens }: Reading, { from, to }: Candidate): boolean {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  // A broken letter or a soft hyphen beside it: half a French word.
  const around = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
  if (
    LETTERS_AROUND_ADDRESS.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[/@_&=]/.test(text.slice(end, end + 1))
  )
    return true;
  if (/[\ufffd\u00ad]/.test(around)) return true;
  return /^\.\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}\.$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** « fake news », “America first”: a short quotation, mostly English, without a small French word or a number. */
function isQuotedEnglish(reading: Reading, { from, to }: Candidate, language: RepairLanguage): boolean {
  const { text, tokens } = reading;
  const start = tokens[from]!.start;
  const before = text.slice(Math.max(0, start - QUOTED_REACH), start);
  const at = before.search(/(?:[«“(‘]|"(?!\s))[^»”\n«“"(‘]*$/);
  if (at < 0) return false;
  const open = start - before.length + at;
  const closing = text[open] === '‘' ? /[’\n]/ : /[»”")\n]/;
  const close = text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + QUOTED_REACH).search(closing);
  if (close < 0) return false;
  const end = tokens[to - 1]!.end + close;
  const words = tokens.slice(Math.max(0, from - 8), to + 8).filter(token => token.start > open && token.end <= end);
  const others = words.filter(token => token.start < start || token.end > tokens[to - 1]!.end);
  if (others.some(({ norm }) => isFrenchBeside(norm, language))) return false;
  const english = others.filter(({ norm }) => classOf(norm, language) !== null).length + to - from;
  return words.length <= QUOTED_WORDS && english * 2 > words.length;
}

/** « l'helicopter money »: an article stands before English, too. */
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'", 'un', 'une']);

function isFrenchBeside(norm: string, { small }: RepairLanguage): boolean {
  return /^\d/.test(norm) || (small.has(norm) && !ARTICLES.has(norm));
}

/** « …, en anglais », « le terme anglais … ». */
function isGloss({ text, tokens }: Reading, { from, to }: Candidate): boolean {
  const around = text.slice(Math.max(0, tokens[from]!.start - 30), tokens[to - 1]!.end + 25);
  return /en anglais|(?:mots?|termes?|expressions?|formule|jargon|néologisme) (?:anglais|anglo|américain)|anglo-saxon|anglicisme|anglais [:,)]|américain :|traduisez|littéralement/i.test(
    around,
  );
}

/** How many different loans a text has, « pitch deck » one; those that may be a spinner's synonym count half. */
export function loansIn(readings: readonly Reading[], language: RepairLanguage): number {
  const loans = new Map<string, number>();
  for (const { tokens } of readings)
    for (const [at, token] of tokens.entries()) {
      const { text, norm } = token;
      if (text === norm && language.loans.has(norm))
        loans.set(norm, language.rareLoans.has(norm) || language.synonyms.has(norm) ? 0.5 : 1);
      if (!language.loanPhrases.begins(token)) continue;
      const phrase = language.loanPhrases.longestAt(tokens, at)[0];
      if (phrase) loans.set(`${norm} ${tokens[phrase.to - 1]!.norm}`, 1);
    }
  return [...loans.values()].reduce((sum, one) => sum + one, 0);
}
