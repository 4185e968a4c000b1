import type { RemovedLine } from '../../../article.ts';
import { tidyLine } from '../../text/tidy.ts';
import type { HtmlRule } from '../document/rules.ts';
import { isSilent } from '../document/tags.ts';
import { type Element, isElement, isText } from '../document/tree.ts';
import type { Pruned } from './prune.ts';

/** At most so many removed pieces are kept, each cut at so many UTF-16 code units: they are shown, not read. */
const MAX_PIECES = 60;
const MAX_PIECE = 200;

/** What the pruned elements said, in document order. */
export function removedPieces(pruned: Pruned): RemovedLine[] {
  const pieces: RemovedLine[] = [];
  for (const [element, rule] of pruned) {
    if (pieces.length >= MAX_PIECES) break;
    const text = pieceOf(element);
    if (text) pieces.push(piece(text, rule));
  }
  return pieces;
}

/** What was removed, cut if it is long. */
export function piece(text: string, rule: HtmlRule): RemovedLine {
  return { line: null, text: text.length > MAX_PIECE ? `${text.slice(0, MAX_PIECE)}…` : text, rule };
}

function pieceOf(element: Element): string {
  const words: string[] = [];
  let length = 0;
  const walk = (node: Element): void => {
    for (const child of node.childNodes) {
      if (length > MAX_PIECE) return;
      if (isText(child)) {
        words.push(child.value);
        length += child.value.trim().length;
      } else if (isElement(child) && !isSilent(child.tagName)) {
        words.push(' ');
        walk(child);
      }
    }
  };
  walk(element);
  return tidyLine(words.join(''));
}
