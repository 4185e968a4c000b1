import type { Block } from '../article.ts';
import type { Unit } from './lines/units.ts';

const HEADING_WORDS = 14;

/** The body: paragraphs joined by a blank line, and where each stands. */
export function textOf(units: readonly Unit[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks: Block[] = [];
  units.forEach((unit, i) => {
    if (text) text += '\n\n';
    const start = text.length;
    text += unit.text;
    blocks.push({ start, end: text.length, kind: kindOf(unit, units[i + 1]), line: unit.lines[0]!.line });
  });
  return { text, blocks };
}

/** What a plain line is, by its looks and what follows it; the markup's word stands. */
function kindOf({ kind, shape, text }: Unit, next: Unit | undefined): Block['kind'] {
  if (kind !== 'line') return kind;
  if (/^[•●▪◦‣*·]\s?\S|^[-–]\s\p{Ll}/u.test(text)) return 'list-item';
  const open = shape.stopped || shape.quoted || shape.announces || shape.listed || shape.counted || /[,;]$/.test(text);
  return !open && shape.words <= HEADING_WORDS && next ? 'heading' : 'paragraph';
}
