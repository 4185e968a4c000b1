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
    blocks.push({ start, end: text.length, kind: kindOf(unit, units[i - 1], units[i + 1]), line: unit.lines[0]!.line });
  });
  return { text, blocks };
}

/** What a plain line is, by its looks and what follows it; the markup's word stands. */
function kindOf(unit: Unit, before: Unit | undefined, next: Unit | undefined): Block['kind'] {
  const { kind, shape, text } = unit;
  if (kind !== 'line') return kind;
  if (isQuotedHeading(unit, before, next)) return 'heading';
  if (/^[•●▪◦‣*·]\s?\S|^[-–]\s\p{Ll}/u.test(text)) return 'list-item';
  const open = shape.stopped || shape.quoted || shape.announces || shape.listed || shape.counted || /[,;]$/.test(text);
  return !open && shape.words <= HEADING_WORDS && next ? 'heading' : 'paragraph';
}

/** « Trois chantiers à l'arrêt », between two paragraphs that end: without a stop of its own nobody says it there. */
function isQuotedHeading({ text, shape }: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (!QUOTED_HEADING.test(text) || shape.words < LEAST_QUOTED || shape.words > HEADING_WORDS) return false;
  return Boolean(before?.shape.stopped && next?.shape.stopped) && !next?.shape.quoted && !before?.shape.quoted;
}

const LEAST_QUOTED = 2;
const QUOTED_HEADING = /^(?:«\s?[^«»“”"]{4,}[\p{L}\d]\s?»|“[^«»“”"]{4,}[\p{L}\d]”|"[^«»“”"]{4,}[\p{L}\d]")$/u;
