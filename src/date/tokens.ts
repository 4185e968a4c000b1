/** Tokens as dates read them, where the text is written otherwise. */
import type { Repair } from '../article.ts';
import { type Token, UNNUMBERED } from '../lib/words.ts';
import type { Lexicon } from './words/lexicon.ts';

/**
 * Tokens under a repair that was not rejected count as the word meant: « as well as tard » is « plus tard ». Offsets
 * stay those of the text as it stands.
 */
export function repaired(tokens: readonly Token[], repairs: readonly Repair[]): readonly Token[] {
  const usable = repairs.filter(repair => repair.suggestion !== null && repair.decision !== 'rejected');
  if (usable.length === 0) return tokens;
  const result: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    // Both come in the order of the text.
    while (at < usable.length && usable[at]!.end < token.end) at++;
    const repair = usable[at];
    if (!repair || repair.start > token.start) result.push(token);
    else if (result.at(-1)?.start !== repair.start) result.push(meant(repair));
  }
  return result;
}

function meant({ start, end, text, suggestion }: Repair): Token {
  return { start, end, text, norm: suggestion!.toLowerCase(), id: UNNUMBERED };
}

/** « mi-juin », « mars-avril », « jour-là », « JO-2024 » are two words; « week-end » and « vingt-deux », which the lexicon has, one. */
export function splitCompounds(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    if (!token.norm.includes('-') || lexicon.has(token.norm)) result.push(token);
    else for (const piece of piecesOf(token, lexicon)) result.push(piece);
  }
  return result;
}

function piecesOf(token: Token, lexicon: Lexicon): readonly Token[] {
  const norms = token.norm.split('-');
  const first = lexicon.get(norms[0]!);
  const isOfTime = first && (first.part ?? first.month ?? first.weekday ?? first.unit ?? first.dayPart) !== undefined;
  const splits = isOfTime && norms.length <= 3 && norms.every(norm => lexicon.has(norm) || DIGIT.test(norm));
  if (!splits && !WITH_YEAR.test(token.norm)) return [token];
  let start = token.start;
  return norms.map(norm => {
    const piece = {
      start,
      end: start + norm.length,
      text: token.text.slice(start - token.start, start - token.start + norm.length),
      norm,
      id: UNNUMBERED,
    };
    start += norm.length + 1;
    return piece;
  });
}

const DIGIT = /^\d/;
/** « JO-2024 », « présidentielle-2022 »; not « ISO-2024-1 ». */
const WITH_YEAR = /^\p{L}{2,}-(?:19|20)\d\d$/u;
