import type { Case, Judgement } from './judgement.ts';
import { hasWords, keyOf, wholeOf } from './text-key.ts';

/** Share of a line's four-word runs that must stand in the article for the line to count as kept. */
const KEPT = 0.5;
const RUN = 4;

/** Lines of plain text: kept or removed. A repeated headline is kept once only, so `removed` has the first word. */
export function judgeLines({ gold, article, lines }: Case): Judgement {
  if (!gold.lines) return { counts: {}, errors: [] };
  const whole = keyOf(wholeOf(article));
  const removed = new Map<number, string>();
  for (const { line, text } of article.removed)
    if (line !== null) removed.set(line, `${removed.get(line) ?? ''} ${text}`);
  const isKept = (line: number) => {
    const key = keyOf(withoutMarkdown(lines[line] ?? ''));
    return !covers(keyOf(removed.get(line) ?? ''), key) && stands(key, whole);
  };
  const missed = gold.lines.article.filter(line => !isKept(line));
  const extra = gold.lines.boilerplate.filter(isKept);
  return {
    counts: { right: gold.lines.article.length - missed.length, missed: missed.length, extra: extra.length },
    errors: [...missed.map(line => `lost   ${show(line, lines)}`), ...extra.map(line => `kept   ${show(line, lines)}`)],
  };
}

/** Segments of saved pages: those that must stand in the article and those that must not. */
export function judgeSegments({ gold, article }: Case): Judgement {
  const whole = keyOf(wholeOf(article));
  const isKept = (segment: string) => hasWords(whole, keyOf(withoutMarkdown(segment)));
  const missed = (gold.with ?? []).filter(segment => !isKept(segment));
  const extra = (gold.without ?? []).filter(isKept);
  return {
    counts: { right: (gold.with ?? []).length - missed.length, missed: missed.length, extra: extra.length },
    errors: [...missed.map(text => `lost   ${text}`), ...extra.map(text => `kept   ${text}`)],
  };
}

/** Most of the line's words are in what was removed. */
function covers(removed: string, key: string): boolean {
  return removed !== '' && (hasWords(removed, key) || removed.length > key.length / 2);
}

function stands(key: string, whole: string): boolean {
  if (hasWords(whole, key)) return true;
  const words = key.split(' ');
  const runs = words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
  return runs.length > 0 && runs.filter(run => hasWords(whole, run)).length >= runs.length * KEPT;
}

function withoutMarkdown(line: string): string {
  return line.replace(/\]\([^)]*\)/g, ' ').replace(/[*_#>`[\]]/g, '');
}

function show(line: number, lines: readonly string[]): string {
  return `line ${line + 1}: ${(lines[line] ?? '').slice(0, 100)}`;
}
