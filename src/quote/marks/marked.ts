/** UTF-16 offsets, end exclusive: the marks and what stands between them, white space trimmed. */
export type Marked = {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly start: number;
  readonly end: number;
  /** `false` where the closing mark is missing: the quotation ends somewhere before `end`. */
  readonly closed: boolean;
  /** Which line of a dialogue inside one pair of marks it is, from 0. */
  readonly turn?: number;
};

/** « Il ne pleure jamais, dit-elle.¶– Il faisait chaud. »: dialogue inside one pair of marks is one quotation a line. */
export function byLines(text: string, span: Marked): Marked[] {
  const line = text.indexOf('\n', span.start);
  if (line < 0 || line >= span.end) return [span];
  const breaks = Array.from(text.slice(span.start, span.end).matchAll(/\s*\n\s*[–—-]\s*/g));
  if (breaks.length === 0) return [span];
  const starts = [span.start, ...breaks.map(hit => span.start + hit.index + hit[0].length)];
  const ends = [...breaks.map(hit => span.start + hit.index), span.end];
  return starts.map((start, i) => ({
    ...span,
    start,
    end: ends[i]!,
    outerStart: i === 0 ? span.outerStart : start,
    outerEnd: i === starts.length - 1 ? span.outerEnd : ends[i]!,
    turn: i,
  }));
}
