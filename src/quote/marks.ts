/**
 * Where quotation marks open and close: « … », “ … ”, „ … “, ‹ … ›, " … ", ‘ … ’, '' … '', << … >>, nested, mixed, unclosed,
 * and over several paragraphs. Only the outermost marks count; one pass over the marks of a text.
 */
import { straightRole } from './mark-context.ts';
import { FAMILIES, type Family, MARK, type Mark, type Open } from './mark-families.ts';
import { byLines, type Marked } from './marked.ts';

/** A quotation carried over paragraphs ends within this many characters, else its closing mark is missing. */
const CARRY_LIMIT = 3000;
/** ‘ … ’ is rare, and an apostrophe everywhere: it closes soon or not at all. */
const SINGLE_LIMIT = 400;
/** Straight marks counted ahead to tell whether they come in pairs. */
const PAIRS_AHEAD = 60;

export function markedSpans(text: string): readonly Marked[] {
  return new MarkReader(text).read();
}

class MarkReader {
  readonly #text: string;
  readonly #marks: readonly Mark[];
  readonly #spans: Marked[] = [];
  #stack: Open[] = [];
  /** Marks before this offset are dealt with. */
  #done = 0;
  #paragraph = -1;

  constructor(text: string) {
    this.#text = text;
    this.#marks = Array.from(text.matchAll(MARK), m => ({ at: m.index, end: m.index + m[0].length, text: m[0] }));
  }

  read(): readonly Marked[] {
    for (let i = 0; i < this.#marks.length; i++) i = this.#step(i);
    this.#abandon(this.#text.length);
    return this.#spans;
  }

  /** Reads mark `i`; gives the index of the last mark that is dealt with. */
  #step(i: number): number {
    const mark = this.#marks[i]!;
    if (mark.at < this.#done) return i;
    if (mark.text === '\n\n') return this.#atParagraph(i);
    const [family, role] = FAMILIES[mark.text]!;
    if (family === 'single') this.#single(mark);
    else if (role === 'toggle') this.#straight(i);
    else if (role === 'open') this.#open(i, family);
    else this.#close(i, family);
    return i;
  }

  #open(i: number, family: Family): void {
    const mark = this.#marks[i]!;
    const top = this.#stack.at(-1);
    if (top?.family === family) {
      // „ … “ and the like: the same family's opening shape closes where a word ends and none begins.
      if (family === 'curly' && this.#closesHere(mark)) {
        this.#pop(mark);
        return;
      }
      if (!this.#isNested(i, family)) this.#abandon(mark.at);
    }
    this.#stack.push({ family, mark });
  }

  #closesHere(mark: Mark): boolean {
    const before = this.#text[mark.at - 1] ?? ' ';
    const after = this.#text[mark.end] ?? ' ';
    return /[^\s(\u00a0\u202f]/.test(before) && /[\s,.;:!?)\u00a0\u202f]/.test(after);
  }

  /** Two closing marks ahead before any opening one: what opens here is inside. One: the mark before was never closed. */
  #isNested(i: number, family: Family): boolean {
    let depth = 1;
    for (let j = i + 1; j < this.#marks.length && j < i + 12; j++) {
      const mark = this.#marks[j]!;
      if (mark.text === '\n\n') return false;
      const [other, role] = FAMILIES[mark.text]!;
      if (other !== family) continue;
      depth += role === 'open' ? 1 : -1;
      if (depth < 0) return true;
    }
    return false;
  }

  #close(i: number, family: Family): void {
    const mark = this.#marks[i]!;
    const level = this.#stack.findLastIndex(open => open.family === family);
    if (level >= 0) {
      this.#stack.length = level + 1;
      this.#pop(mark);
      return;
    }
    if (this.#stack.length === 0) this.#openBackwards(mark, family);
    else if (!this.#closesLater(i, this.#stack.at(-1)!.family)) this.#pop(mark);
  }

  /** ” where a quotation begins: « ”Nous irons”, dit-il ». */
  #openBackwards(mark: Mark, family: Family): void {
    const before = this.#text[mark.at - 1] ?? ' ';
    const after = this.#text[mark.end] ?? ' ';
    if (family === 'curly' && /[\s(:]/.test(before) && /\S/.test(after)) this.#stack.push({ family, mark });
  }

  #closesLater(i: number, family: Family): boolean {
    for (let j = i + 1; j < this.#marks.length && j < i + 12; j++) {
      const mark = this.#marks[j]!;
      if (mark.text === '\n\n') return false;
      const [other, role] = FAMILIES[mark.text]!;
      if (other === family) return role !== 'open';
    }
    return false;
  }

  #straight(i: number): void {
    const mark = this.#marks[i]!;
    const level = this.#stack.findLastIndex(open => open.family === 'straight');
    const role = straightRole(this.#text, mark.at, mark.end);
    if (level >= 0) {
      if (role === 'opens' && this.#closesTwice(i)) {
        this.#stack.push({ family: 'straight', mark });
        return;
      }
      if (role === 'opens' && this.#straightLeft(i) % 2 === 0) {
        this.#abandon(mark.at);
        this.#stack.push({ family: 'straight', mark });
        return;
      }
      this.#stack.length = level + 1;
      this.#pop(mark);
      return;
    }
    if (role !== 'closes') this.#stack.push({ family: 'straight', mark });
    else if (this.#stack.length > 0 && !this.#closesLater(i, this.#stack.at(-1)!.family)) this.#pop(mark);
  }

  /** « "Vous dites "énorme", et c'est vrai." »: the two straight marks that come next both close. */
  #closesTwice(i: number): boolean {
    let closing = 0;
    for (let j = i + 1; j < this.#marks.length && j < i + PAIRS_AHEAD && closing < 2; j++) {
      const { at, end, text } = this.#marks[j]!;
      if (text === '\n\n') return false;
      if (FAMILIES[text]![0] !== 'straight') continue;
      if (straightRole(this.#text, at, end) !== 'closes') return false;
      closing++;
    }
    return closing === 2;
  }

  /** Straight marks from this one to the end of the paragraph. */
  #straightLeft(i: number): number {
    let count = 0;
    for (let j = i; j < this.#marks.length && j < i + PAIRS_AHEAD && this.#marks[j]!.text !== '\n\n'; j++) {
      if (FAMILIES[this.#marks[j]!.text]![0] === 'straight') count++;
    }
    return count;
  }

  /** ‘ … ’: the closing one is also the apostrophe, so it must not stand between two letters. */
  #single(mark: Mark): void {
    if (this.#stack.length > 0) return;
    const limit = Math.min(this.#paragraphEnd(mark.end), mark.end + SINGLE_LIMIT);
    const at = this.#text.slice(mark.end, limit + 1).search(/’(?!\p{L})/u);
    if (at < 0) return;
    this.#done = mark.end + at + 1;
    this.#emit(mark, mark.end + at, this.#done);
  }

  /** Where the paragraph of an offset ends; offsets come in order. */
  #paragraphEnd(from: number): number {
    if (this.#paragraph < from) {
      const at = this.#text.indexOf('\n\n', from);
      this.#paragraph = at < 0 ? this.#text.length : at;
    }
    return this.#paragraph;
  }

  /** At a paragraph's end an open quotation goes on if the next one repeats the mark or closes it. */
  #atParagraph(i: number): number {
    const outer = this.#stack[0];
    if (!outer) return i;
    const next = this.#marks[i + 1];
    const repeats = next && next.at <= this.#marks[i]!.end + 1 && FAMILIES[next.text]?.[0] === outer.family;
    if (repeats && FAMILIES[next.text]![1] !== 'close' && this.#endsSoon(i + 2, outer)) return i + 1;
    if (!repeats && outer.family !== 'straight' && this.#endsSoon(i + 1, outer)) return i;
    this.#abandon(this.#marks[i]!.at);
    return i;
  }

  /** Is the next mark of the family, paragraph breaks and repeated openings aside, a closing one not far away? */
  #endsSoon(from: number, outer: Open): boolean {
    for (let j = from; j < this.#marks.length; j++) {
      const mark = this.#marks[j]!;
      if (mark.at - outer.mark.at > CARRY_LIMIT) return false;
      const family = FAMILIES[mark.text];
      if (!family || family[0] !== outer.family) continue;
      if (family[1] !== 'open') return family[1] === 'close' || straightRole(this.#text, mark.at, mark.end) !== 'opens';
      if (this.#marks[j - 1]!.text !== '\n\n' || mark.at > this.#marks[j - 1]!.end + 1) return false;
    }
    return false;
  }

  #pop(mark: Mark): void {
    const open = this.#stack.pop()!;
    if (this.#stack.length === 0) this.#emit(open.mark, mark.at, mark.end);
  }

  #emit(open: Mark, end: number, outerEnd: number): void {
    this.#push({ outerStart: open.at, outerEnd, start: open.end, end, closed: true });
  }

  /** Nothing closes what is open: the quotation ends here at the latest. */
  #abandon(end: number): void {
    const outer = this.#stack[0];
    this.#stack = [];
    if (!outer) return;
    const limit = Math.min(end, this.#paragraphEnd(outer.mark.end));
    this.#push({ outerStart: outer.mark.at, outerEnd: limit, start: outer.mark.end, end: limit, closed: false });
  }

  #push(span: Marked): void {
    let { start, end } = span;
    while (start < end && /\s/.test(this.#text[start]!)) start++;
    while (end > start && /\s/.test(this.#text[end - 1]!)) end--;
    if (end > start) this.#spans.push(...byLines(this.#text, { ...span, start, end }));
  }
}
