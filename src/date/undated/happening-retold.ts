/** News that the head only remembers: « La ville inaugure mardi une place. Le professeur avait été tué par un terroriste. » */
import type { Read, ReadText } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import type { Happening } from '../words/happening-index.ts';
import { Said } from '../words/said.ts';

/** Of the first paragraph, in UTF-16 code units: further down a report tells its story so. */
const HEAD = 700;

/** What the head remembers; `rest`: all that it says outside `openings`. */
export type Retold = { readonly sentences: readonly Said[]; readonly openings: readonly Said[]; readonly rest: Said };

/**
 * Sentences of the head in the pluperfect, without a day of their own (« L'explosion avait dévasté la ville. »), and what
 * a participle tells before the subject (« Éventré par l'explosion, le port cherche un repreneur. »); `firstLines`: how much of it
 * says what the text is about, in UTF-16 code units.
 */
export function retoldHead(texts: readonly ReadText[], firstLines: number): Retold {
  const clauses = texts.flatMap(text => clausesOf(text, firstLines));
  const said = (kinds: readonly Kind[]) =>
    clauses.filter(({ kind }) => kinds.includes(kind)).map(({ tokens }) => new Said(tokens));
  const openings = said(['opening']);
  // Costly, and asked for only beside an opening.
  const rest = Said.inAny(openings.length > 0 ? said(['pluperfect', 'other']) : []);
  return { sentences: said(['pluperfect']), openings, rest };
}

/** Does one of the sentences tell a word of the news, or an opening alone? A death is told so in any obituary. */
export function isRetold({ groups, isDeath }: Happening, { sentences, openings, rest }: Retold): boolean {
  if (isDeath) return false;
  const isIn = (group: Group, parts: readonly Said[]) => group.some(phrase => parts.some(said => said.has(phrase)));
  return groups.some(group => isIn(group, sentences) || (isIn(group, openings) && !isIn(group, [rest])));
}

type Group = Happening['groups'][number];
type Kind = 'pluperfect' | 'opening' | 'other';
type Clause = { readonly kind: Kind; readonly tokens: Scan['tokens'] };

function clausesOf({ scan, read }: ReadText, firstLines: number): Clause[] {
  const clauses: Clause[] = [];
  const head = `${scan.text.slice(0, HEAD)}\n\n`.indexOf('\n\n');
  for (let from = 0; from < scan.tokens.length && scan.tokens[from]!.start < firstLines; ) {
    const isHead = scan.tokens[from]!.start < head;
    const to = (isHead && endOfOpening(scan, read, from)) || endOf(scan, from);
    const isOpening = to < endOf(scan, from);
    const isTold = isHead && !isDated(read, from, to) && isPluperfect(scan, from, to);
    const kind = isOpening ? 'opening' : isTold ? 'pluperfect' : 'other';
    clauses.push({ kind, tokens: scan.tokens.slice(from, to) });
    from = to;
  }
  return clauses;
}

function isDated(read: readonly Read[], from: number, to: number): boolean {
  return read.some(({ hit }) => hit.from >= from && hit.from < to);
}

/** Where the subject begins after « Fermée depuis la mort de Paul, » at the head of a sentence that names no day there. */
function endOfOpening(scan: Scan, read: readonly Read[], from: number): number | null {
  if (!(from === 0 || scan.stops(from)) || !PARTICIPLE.test(scan.norm(from)) || !OF_EVENTS.has(scan.norm(from + 1)))
    return null;
  const end = endOf(scan, from);
  for (let at = from + 2; at < end; at++)
    if (COMMA.test(textBefore(scan, at))) return isDated(read, from, at) ? null : at;
  return null;
}

function textBefore(scan: Scan, at: number): string {
  return scan.text.slice(scan.tokens[at - 1]!.end, scan.tokens[at]!.start);
}

const COMMA = /^ ?,/;
/** « détruite par », « blessé lors de », « écrasé peu après », « fermée depuis ». */
const OF_EVENTS = new Set(['par', 'lors', 'depuis', 'après', 'peu', 'pendant', 'durant', 'dans']);

function endOf(scan: Scan, from: number): number {
  let to = from + 1;
  while (to < scan.tokens.length && !scan.stops(to)) to++;
  return to;
}

/** « avait tué », « avait été tué »; not « l'enquête, qui avait été ouverte, », nor « n'avait pas envie ». */
function isPluperfect(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!/^(?:avait|avaient)$/.test(scan.norm(i)) || isRelative(scan, i)) continue;
    const at = /^(?:été|déjà|alors)$/.test(scan.norm(i + 1)) ? i + 2 : i + 1;
    if (PARTICIPLE.test(scan.norm(at)) && !ADVERBS.has(scan.norm(at))) return true;
  }
  return false;
}

/** « que la secousse avait fendues ». */
function isRelative(scan: Scan, verb: number): boolean {
  for (let i = verb; i > verb - LONGEST_SUBJECT && scan.gap(i) === 'space'; i--)
    if (RELATIVE.has(scan.norm(i - 1))) return true;
  return false;
}

/** Words between the pronoun and its verb. */
const LONGEST_SUBJECT = 5;
const RELATIVE = new Set(['qui', 'que', "qu'", 'dont', 'où']);
/** « On n'avait jamais vu cela » tells what is new. */
const ADVERBS = new Set(['jamais', 'aussi', 'ainsi', 'lui', 'depuis', 'puis', 'toute', 'toutes']);
const PARTICIPLE = /.(?:é|i|u|it|is|ert)e?s?$/;
