/** The file as it was, for who wants to see what was taken out of it. */
import type { ShownArticle } from '../model/shown.ts';

/** `rule` is `null` for a line that was kept; `line` is 0-based. */
export type CleanedLine = { readonly line: number | null; readonly text: string; readonly rule: string | null };

/** UTF-16 code units of a kept paragraph that tell it from its neighbours. */
const KEPT_LENGTH = 80;

/** What was taken out between the beginnings of what was kept; none where nothing was taken out. */
export function cleanedLines({
  removed,
  blocks,
  text,
}: Pick<ShownArticle, 'removed' | 'blocks' | 'text'>): CleanedLine[] {
  if (removed.length === 0) return [];
  const kept = blocks.map(({ start, end, line }) => {
    const whole = text.slice(start, end);
    return { line, text: beginningOf(whole), rule: null };
  });
  return [...removed, ...kept].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
}

/** Cut after a word, and after no comma. */
function beginningOf(text: string): string {
  if (text.length <= KEPT_LENGTH) return text;
  const space = text.lastIndexOf(' ', KEPT_LENGTH);
  return `${text.slice(0, space > 0 ? space : KEPT_LENGTH).replace(/[\s,;:.…–—-]+$/, '')}…`;
}
