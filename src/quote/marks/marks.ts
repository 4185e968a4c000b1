/**
 * Where quotation marks open and close: « … », “ … ”, „ … “, ‹ … ›, " … ", ‘ … ’, '' … '', << … >>, nested, mixed, unclosed,
 * and over several paragraphs. Only the outermost marks count; one pass over the marks of a text.
 */
import { closesByPlace, opensByPlace, straightRole } from './mark-context.ts';
import { endsParagraph, FAMILIES, type Family, type Mark, type Row, rowOf } from './mark-families.ts';
import { closesLater, closesTwice, endsSoon, isNested, straightLeft } from './mark-lookahead.ts';
import type { Marked } from './marked.ts';
import { OpenMarks } from './open-marks.ts';

/** ‘ … ’ is rare, and an apostrophe everywhere: it closes soon or not at all. UTF-16 code units. */
const SINGLE_LIMIT = 400;

/** The stretches between outermost marks, in text order. */
export function markedSpans(text: string): readonly Marked[] {
  return new MarkReader(text).read();
}

class MarkReader {
  readonly #row: Row;
  readonly #open: OpenMarks;
  /** Marks before this offset are dealt with. */
  #done = 0;

  constructor(text: string) {
    this.#row = rowOf(text);
    this.#open = new OpenMarks(text);
  }

  read(): readonly Marked[] {
    for (let i = 0; i < this.#row.marks.length; i++) i = this.#step(i);
    this.#open.abandon(this.#row.text.length);
    return this.#open.spans;
  }

  /** Reads mark `i`; gives the index of the last mark that is dealt with. */
  #step(i: number): number {
    const mark = this.#row.marks[i]!;
    if (mark.at < this.#done) return i;
    if (endsParagraph(mark)) return this.#atParagraph(i);
    const [family, role] = FAMILIES[mark.text]!;
    if (family === 'single') this.#single(mark);
    else if (role === 'toggle') this.#straight(i);
    else if (role === 'open') this.#opening(i, family);
    else this.#closing(i, family);
    return i;
  }

  #opening(i: number, family: Family): void {
    const mark = this.#row.marks[i]!;
    if (this.#open.innermost?.family === family) {
      if (family === 'curly' && closesByPlace(this.#row.text, mark)) {
        this.#open.close(mark);
        return;
      }
      if (!isNested(this.#row, i, family)) this.#open.abandon(mark.at);
    }
    this.#open.open(family, mark);
  }

  #closing(i: number, family: Family): void {
    const mark = this.#row.marks[i]!;
    if (this.#open.has(family)) this.#open.closeFamily(family, mark);
    else if (this.#open.innermost) this.#closeOther(i);
    else if (family === 'curly' && opensByPlace(this.#row.text, mark)) this.#open.open(family, mark);
  }

  /** A mark of another family closes what is open, unless its own closing mark comes. */
  #closeOther(i: number): void {
    const { innermost } = this.#open;
    if (innermost && !closesLater(this.#row, i, innermost.family)) this.#open.close(this.#row.marks[i]!);
  }

  #straight(i: number): void {
    const mark = this.#row.marks[i]!;
    const role = straightRole(this.#row.text, mark.at, mark.end);
    if (this.#open.has('straight')) this.#straightInside(i, role === 'opens');
    else if (role === 'closes') this.#closeOther(i);
    else this.#open.open('straight', mark);
  }

  /** A straight mark while one is open: inside it, the first of another pair, or the closing one. */
  #straightInside(i: number, opens: boolean): void {
    const mark = this.#row.marks[i]!;
    const nests = opens && closesTwice(this.#row, i);
    const begins = opens && !nests && straightLeft(this.#row, i) % 2 === 0;
    if (begins) this.#open.abandon(mark.at);
    if (nests || begins) this.#open.open('straight', mark);
    else this.#open.closeFamily('straight', mark);
  }

  /** ‘ … ’: the closing one is also the apostrophe, so it must not stand between two letters. */
  #single(mark: Mark): void {
    if (this.#open.outermost) return;
    const limit = Math.min(this.#open.paragraphEnd(mark.end), mark.end + SINGLE_LIMIT);
    const at = this.#row.text.slice(mark.end, limit + 1).search(/’(?!\p{L})/u);
    if (at < 0) return;
    this.#done = mark.end + at + 1;
    this.#open.emit(mark, mark.end + at, this.#done);
  }

  /** At a paragraph's end an open quotation goes on if the next one repeats the mark or closes it. */
  #atParagraph(i: number): number {
    const outer = this.#open.outermost;
    if (!outer) return i;
    const { marks } = this.#row;
    const next = marks[i + 1];
    const repeats = next && next.at <= marks[i]!.end + 1 && FAMILIES[next.text]?.[0] === outer.family;
    if (repeats && FAMILIES[next.text]![1] !== 'close' && endsSoon(this.#row, i + 2, outer)) return i + 1;
    if (!repeats && outer.family !== 'straight' && endsSoon(this.#row, i + 1, outer)) return i;
    this.#open.abandon(marks[i]!.at);
    return i;
  }
}
