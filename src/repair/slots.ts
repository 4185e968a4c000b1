import { isCapitalised } from '../lib/words.ts';
import { joined } from './find.ts';
import { opensSentence } from './proper-names.ts';
import type { Where } from './where.ts';

/** What « car » is worth where a clause begins: no noun could stand there. */
export const CLAUSE = 1.5;

/** What kind of word the place asks for. */
export function slotOf(word: string, where: Where): number {
  const kind = where.language.kinds.get(word) ?? 'noun';
  if (kind === 'tool') return toolSlot(word, where);
  const demanded = where.demand !== null;
  const follows = followsContent(where);
  if (kind === 'noun') return demanded ? 0.4 : follows ? -0.6 : 0.2;
  if (kind === 'verb') return demanded ? -0.6 : follows && hasObject(where) ? 0.8 : -0.2;
  return demanded ? (hasNounAfter(where) ? 0.6 : -0.5) : follows ? 0.7 : 0;
}

/** Does it stand right after a noun, a verb or an adjective? */
function followsContent({ reading: { text, tokens }, candidate: { from }, language }: Where): boolean {
  const before = tokens[from - 1];
  return before !== undefined && joined(text, tokens, from) && !language.small.has(before.norm);
}

function hasObject({ reading, candidate, language }: Where): boolean {
  const after = reading.tokens[candidate.to];
  return after !== undefined && language.objects.has(after.norm);
}

function hasNounAfter({ reading: { text, tokens }, candidate: { to }, language }: Where): boolean {
  const after = tokens[to];
  return !!after && joined(text, tokens, to) && !language.small.has(after.norm) && !isCapitalised(after.text);
}

/** « le but », « le plus »: unlike « pour », they may follow an article. */
const NOUNS_TOO: ReadonlySet<string> = new Set(['plus', 'but']);

/** « car » opens a clause; « plus » does not stand between an article and the end of its group. */
function toolSlot(
  word: string,
  { reading: { text, tokens }, candidate: { from, to }, language, demand }: Where,
): number {
  const after = tokens[to]?.norm;
  if (word !== 'car') return demand ? (NOUNS_TOO.has(word) ? (after ? 0 : -1) : -CLAUSE) : 0;
  const open = from === 0 || !joined(text, tokens, from) || opensSentence(text, tokens[from]!.start);
  if (after && open && language.clauses.has(after)) return CLAUSE;
  if (after && !demand && language.subjects.has(after)) return CLAUSE / 2;
  return open ? 0 : -CLAUSE;
}
