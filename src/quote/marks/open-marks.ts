/** The quotation marks that are open while a text is read, and the stretches that they gave once closed or given up. */
import type { Family, Mark, Open } from './mark-families.ts';
import { byLines, type Marked } from './marked.ts';

/** After a word of at least two letters: not the point of « M. » or an initial. */
const SENTENCE_END = /(?<=[\p{Ll}\p{N}]{2})[.!?…]\s+\p{Lu}/u;

/** UTF-16 code units that may lead from the end of one quotation to the next. */
const LEAD = 200;
const LEADS = /:\s*$/;
const ENDS = /(?<=[\p{Ll}\p{N}]{2})[.!?…](?=\s+\p{Lu})/gu;

/** Its marks must come in text order. */
export class OpenMarks {
  /** What stood between outermost marks, in text order. */
  readonly spans: Marked[] = [];
  readonly #text: string;
  #stack: Open[] = [];
  /** The paragraph end found last. */
  #paragraph = -1;

  constructor(text: string) {
    this.#text = text;
  }

  get outermost(): Open | undefined {
    return this.#stack[0];
  }

  get innermost(): Open | undefined {
    return this.#stack.at(-1);
  }

  has(family: Family): boolean {
    return this.#stack.some(open => open.family === family);
  }

  open(family: Family, mark: Mark): void {
    this.#stack.push({ family, mark });
  }

  /** Closes the innermost. */
  close(mark: Mark): void {
    const open = this.#stack.pop()!;
    if (this.#stack.length === 0) this.emit(open.mark, mark.at, mark.end);
  }

  /** Closes the last one opened of a family; what opened inside it since never closed. */
  closeFamily(family: Family, mark: Mark): void {
    this.#stack.length = this.#stack.findLastIndex(open => open.family === family) + 1;
    this.close(mark);
  }

  /** Nothing closes what is open: the quotation ends here at the latest. */
  abandon(end: number): void {
    const outer = this.outermost;
    this.#stack = [];
    if (!outer) return;
    const limit = this.#fragmentEnd(outer.mark, Math.min(end, this.paragraphEnd(outer.mark.end)));
    this.#push({ outerStart: outer.mark.at, outerEnd: limit, start: outer.mark.end, end: limit, closed: false });
  }

  /** « une visite d'autant plus « remarquée en ce début de mois. Le ministre … »: words within a sentence end with it. */
  #fragmentEnd({ at, end }: Mark, limit: number): number {
    const isWithin = /[\p{L},’']\s*$/u.test(this.#text.slice(Math.max(0, at - 3), at));
    const own = isWithin ? this.#text.slice(end, limit) : '';
    const stop = /^\s*\p{Ll}/u.test(own) ? own.search(SENTENCE_END) : -1;
    return stop < 0 ? this.#toldEnd(end, limit) : end + stop;
  }

  /** « “ C'est la vie. Du port, il assurait : “ … ” »: what ends in a colon before the next mark leads to that one. */
  #toldEnd(from: number, limit: number): number {
    const own = this.#text.slice(Math.max(from, limit - LEAD), limit);
    if (!LEADS.test(own)) return limit;
    const stop = [...own.matchAll(ENDS)].at(-1);
    return stop ? limit - own.length + stop.index + 1 : limit;
  }

  emit(open: Mark, end: number, outerEnd: number): void {
    this.#push({ outerStart: open.at, outerEnd, start: open.end, end, closed: true });
  }

  /** Where the paragraph of an offset ends; offsets come in order. */
  paragraphEnd(from: number): number {
    if (this.#paragraph < from) {
      const at = this.#text.indexOf('\n\n', from);
      this.#paragraph = at < 0 ? this.#text.length : at;
    }
    return this.#paragraph;
  }

  #push(span: Marked): void {
    let { start, end } = span;
    while (start < end && /\s/.test(this.#text[start]!)) start++;
    while (end > start && /\s/.test(this.#text[end - 1]!)) end--;
    if (end > start) this.spans.push(...byLines(this.#text, { ...span, start, end }));
  }
}
