import { tidyLine } from '../tidy.ts';

/** A line of a page while its pieces are found. Pieces are joined once: reading the end of a growing text is quadratic. */
export class HeldLine {
  #pieces: string[] = [];
  #last = '';
  #linked = 0;
  #breaks = 0;
  #spaced = false;
  length = 0;

  add(piece: string): void {
    if (this.#spaced && /[\p{L}\p{N}]$/u.test(this.#last) && /^[\p{L}\p{N}]/u.test(piece)) this.#push(' ');
    this.#spaced = false;
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
    this.#spaced = true;
  }

  /** So much of what was added last stands in a link. */
  link(length: number): void {
    this.#linked += length;
  }

  /** A line break; says whether it ends the line: one after a full stop does, two in a row always do. */
  break(): boolean {
    if (++this.#breaks >= 2 || /[.!?…»:”"]$/.test(this.#last)) return true;
    this.#push(' ');
    return false;
  }

  /** The text, and the share of it inside links; the line is empty afterwards. */
  take(): { text: string; linked: number } {
    const text = tidyLine(this.#pieces.join('').replace(/\u00a0{2,}/g, ' '));
    const linked = text ? Math.min(1, this.#linked / text.length) : 0;
    this.#pieces = [];
    this.#last = '';
    this.#linked = 0;
    this.#breaks = 0;
    this.length = 0;
    return { text, linked };
  }
}
