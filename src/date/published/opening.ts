/** Publication told by the first lines of the text itself: « [Article publié le vendredi 26 janvier 2024 à 09h11] ». */

import { expressionsIn } from '../mentions.ts';
import type { Claim } from './claim.ts';
import type { Reading } from './written.ts';

/** Only there does an outlet write it. UTF-16 code units. */
const LEAD = 600;
/** « [Publié le », « Article publié le », « Journal.com, publié le » at the head of a line. */
const PUBLISHED =
  /^(?:\[\s*)?(?:(?:article|texte|dépêche|contenu)\s+|[^\n.!?«»:]{0,30}(?:\.\p{L}{2,4})?,\s+)?(?:publiée?|postée?|mise? en ligne)\s+le\s+/iu;
/** An hour, a bracket or nothing more: « un rapport publié le 3 mai 2023 par » is no header. */
const CLOSES = /^(?:[\s,]*(?:à|-|–)?\s*\d{1,2}\s?[hH:]\s?\d{0,2}|\s*\]|\s*$)/u;

/** The day that a header glued to the text states; the text keeps it. */
export function openingClaims(text: string, reading: Reading): Claim[] {
  let start = 0;
  for (const line of text.slice(0, LEAD).split('\n')) {
    const claim = claimOf(line, start, reading);
    if (claim) return [claim];
    start += line.length + 1;
  }
  return [];
}

function claimOf(line: string, at: number, reading: Reading): Claim | null {
  const head = PUBLISHED.exec(line)?.[0];
  if (!head) return null;
  const rest = line.slice(head.length);
  const found = expressionsIn(rest, reading.language)[0];
  if (!found || found.start > 0 || found.meaning.kind !== 'fixed' || found.meaning.edtf.length !== 10) return null;
  if (!CLOSES.test(rest.slice(found.end))) return null;
  const [start, end] = [at, at + head.length + found.end];
  const evidence = { text: line.slice(0, head.length + found.end), field: 'text' as const, start, end };
  return { edtf: found.meaning.edtf, method: 'header-line', evidence, name: 'the first lines' };
}
