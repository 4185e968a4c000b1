import { isCapitalised } from '../../../lib/words.ts';
import { tidyLine } from '../../text/tidy.ts';

/** A single line break, until what follows tells whether it ends the line. */
const BREAK = '\u2028';
/** « – Paul Durand », « 3. Anne Leroy », « Prix du jury : … »: lines of a list that only breaks part. */
const LISTED = /^(?:[-–—•·▪►*]\s|\d{1,2}[.)]\s|\p{Lu}[^.!?:]{1,60}[ \u00a0]?:\s)/u;

/** UTF-16 code units of a line that tell whether it is one of a list: a line is not read from its beginning with each piece. */
const LISTED_HEAD = 80;

/** Where a space has to be put in: what stands before it and after it. */
type Gap = { readonly before: RegExp; readonly after: RegExp };
const SPACE: Gap = { before: /[\p{L}\p{N}]$/u, after: /^[\p{L}\p{N}]/u };
const BORDER: Gap = { before: /\p{Ll}$/u, after: /^[\p{Lu}\p{N}]/u };

/** A line of a page while its pieces are found. Pieces are joined once: reading the end of a growing text is quadratic. */
export class HeldLine {
  #pieces: string[] = [];
  #last = '';
  #linked = 0;
  #breaks = 0;
  #gap: Gap | null = null;
  length = 0;

  add(piece: string): void {
    if (this.#gap?.before.test(this.#last) && this.#gap.after.test(piece)) this.#push(' ');
    this.#gap = null;
    if (piece.trim()) {
      this.#breaks = 0;
      this.#last = piece.trimEnd().slice(-2);
    }
    this.#push(piece);
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }

  /** From here on words stand apart: « Publié le<time>12 mars</time> » is spaced by the style sheet. */
  space(): void {
    this.#gap = SPACE;
  }

  /** Two elements meet; editors cut words into elements, too: « la fila|ture », « L|e maire ». */
  border(): void {
    this.#gap ??= BORDER;
  }

  /** So much of what was added last stands in a link. */
  link(length: number): void {
    this.#linked += length;
  }

  /** A line break; says whether it ends the line: one after a full stop does, two in a row always do. */
  break(): boolean {
    if (++this.#breaks >= 2 || /[.!?…»:”"]$/.test(this.#last)) return true;
    this.#push(BREAK);
    return false;
  }

  /** The text, of a list its lines, and the share of it inside links; the line is empty afterwards. */
  take(): { texts: readonly string[]; linked: number } {
    const texts = linesOf(this.#pieces.join('').replace(/\u00a0{2,}/g, ' '));
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const linked = length > 0 ? Math.min(1, this.#linked / length) : 0;
    this.#pieces = [];
    this.#last = '';
    this.#linked = 0;
    this.#breaks = 0;
    this.length = 0;
    return { texts, linked };
  }
}

/** A break stays one where a line of a list begins; elsewhere it only wraps. */
function linesOf(text: string): string[] {
  if (!text.includes(BREAK)) return withoutEmpty([text]);
  const lines: string[][] = [];
  let head = '';
  for (const piece of text.split(BREAK).map(tidyLine)) {
    if (lines.length === 0 || LISTED.test(`${piece} `) || (LISTED.test(head) && isCapitalised(piece))) {
      lines.push([piece]);
      head = piece;
    } else {
      lines.at(-1)!.push(piece);
      if (head.length < LISTED_HEAD) head = `${head} ${piece}`;
    }
  }
  return withoutEmpty(lines.map(pieces => pieces.join(' ')));
}

function withoutEmpty(lines: readonly string[]): string[] {
  return lines.map(tidyLine).filter(line => line !== '');
}
