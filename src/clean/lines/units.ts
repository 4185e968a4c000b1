import type { Block, RawArticle, RawLine } from '../../article.ts';
import type { Formulas } from '../vocabulary/formulas.ts';
import { lineKey, wordsIn } from '../vocabulary/key.ts';
import { beforeNext } from './cut-words.ts';
import { type Shape, shapeOf } from './shape.ts';
import { mend } from './typography.ts';
import { isCutAround, isCutSentence, isParted, wraps, wrapWidth } from './wrapping.ts';

/** A paragraph, heading, list item… of the file: one line of it, or several that a 72-column e-mail had cut. */
export type Unit = {
  /** Raw lines, in order; at least one. */
  readonly lines: readonly RawLine[];
  /** Mended text. */
  readonly text: string;
  readonly key: string;
  readonly shape: Shape;
  readonly kind: Block['kind'] | 'line';
};

/**
 * The units of a file, blank lines left out. Lines of hard-wrapped plain text are joined into paragraphs, and so are
 * the pieces of a sentence that a careless scraper cut at its links.
 */
export function unitsOf(raw: RawArticle, formulas: Formulas): Unit[] {
  const width = raw.format === 'text' ? wrapWidth(raw.lines) : null;
  const units: Unit[] = [];
  for (let i = 0; i < raw.lines.length; i++) {
    const line = raw.lines[i]!;
    if (!line.text.trim()) continue;
    const lines = [line];
    for (let more = 1; more > 0; ) {
      more = runsOn(raw, i, { width, formulas });
      lines.push(...raw.lines.slice(i + 1, i + 1 + more));
      i += more;
    }
    const unit = unitOf(lines);
    if (unit) units.push(unit);
  }
  return units;
}

type Cut = { readonly width: number | null; readonly formulas: Formulas };

/** How many of the lines below line `i` belong to its sentence: two where it was cut around a link. */
function runsOn(raw: RawArticle, i: number, { width, formulas }: Cut): number {
  const [line, next, after] = raw.lines.slice(i, i + 3);
  if (!line || !next) return 0;
  if (width) return Number(!isParted(line, next) && wraps(line.text, next.text, width));
  if (raw.format !== 'text') return 0;
  if (isCutSentence(line.text, next.text)) return Number(!isFormula(next.text, formulas));
  return after && isCutAround(line.text, next.text, after.text) ? 2 : 0;
}

/** « Si vous avez déjà un compte, connectez-vous pour lire la suite »: a wall below a sentence that it cut. */
function isFormula(line: string, formulas: Formulas): boolean {
  const key = lineKey(line);
  return wordsIn(key) >= FORMULA_WORDS && formulas.partial(key) !== null;
}

const FORMULA_WORDS = 6;

function unitOf(lines: readonly RawLine[]): Unit | null {
  const joined = lines.length === 1 ? lines[0]!.text : joinWrapped(lines);
  const text = mend(joined);
  const key = lineKey(text);
  return { lines, text: text || joined.trim(), key, shape: shapeOf(text, key), kind: lines[0]!.kind };
}

function joinWrapped(lines: readonly RawLine[]): string {
  const pieces = lines.map(line => line.text.trim());
  return pieces.map((piece, i) => (i + 1 < pieces.length ? beforeNext(piece, pieces[i + 1]!) : piece)).join('');
}
