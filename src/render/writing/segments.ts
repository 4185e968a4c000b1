/** A text cut at its marks, so that a template only has to print piece after piece. */
import type { ActorType, Field, Repair } from '../../article.ts';
import type { ShownArticle } from '../model/shown.ts';
import { edtfText, timeValue } from './dates.ts';

/** A stretch of text with at most one mark; plain text has none. */
export type Segment = {
  readonly text: string;
  readonly actor?: { readonly href: string; readonly type: ActorType; readonly first: boolean };
  readonly date?: { readonly value: string | null; readonly label: string | null };
  readonly repair?: Pick<Repair, 'suggestion' | 'factual' | 'decision' | 'rule'>;
  /** Fragment that a link can lead to: the beginning of a quotation. */
  readonly anchor?: string;
};

export type Mark = { readonly start: number; readonly end: number } & Omit<Segment, 'text'>;

/** The marks of one field, in order, none over another: a proposal of repair goes before a name, a name before a date. */
export function marksOf(article: ShownArticle, field: Field): readonly Mark[] {
  const repairs = article.repairs.filter(repair => repair.field === field && repair.decision !== 'rejected');
  const marks: Mark[] = repairs.map(({ start, end, suggestion, factual, decision, rule }) => ({
    ...{ start, end, repair: { suggestion, factual, decision, rule } },
  }));
  for (const actor of article.actors) {
    const href = `acteurs/${actor.id}/`;
    const inField = actor.mentions.filter(mention => mention.field === field);
    // Headings are no place for links, unless the name stands nowhere else.
    const first = inField.find(({ start }) => field !== 'text' || !isInHeading(article, start)) ?? inField[0];
    for (const mention of inField) {
      const { start, end } = mention;
      marks.push({ start, end, actor: { href, type: actor.type, first: mention === first } });
    }
  }
  for (const { field: where, start, end, edtf } of article.dates)
    if (where === field) marks.push({ start, end, date: { value: timeValue(edtf), label: edtf && edtfText(edtf) } });
  return withoutOverlap(marks);
}

function isInHeading({ blocks }: ShownArticle, offset: number): boolean {
  return blocks.some(({ kind, start, end }) => kind === 'heading' && start <= offset && offset < end);
}

/** The first mark in the list wins where two meet. */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const ranked = marks
    .map((mark, rank) => ({ mark, rank }))
    .sort((a, b) => a.mark.start - b.mark.start || a.rank - b.rank);
  const kept: { mark: Mark; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || last.mark.end <= next.mark.start) kept.push(next);
    else if (next.rank < last.rank && next.mark.repair) kept[kept.length - 1] = next;
  }
  return kept.map(({ mark }) => mark);
}

/** The pieces of `text` from `start` to `end`. Marks and anchors out of it are passed over. */
export function segmentsOf(
  text: string,
  stretch: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  anchors: ReadonlyMap<number, string> = new Map(),
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = stretch.start;
  for (const { start, end, ...mark } of marks) {
    if (start < at || end > stretch.end) continue;
    pushPlain(segments, text, { start: at, end: start }, anchors);
    const anchor = anchorWithin(anchors, start, end);
    segments.push({ text: text.slice(start, end), ...mark, ...(anchor ? { anchor } : {}) });
    at = end;
  }
  pushPlain(segments, text, { start: at, end: stretch.end }, anchors);
  return segments;
}

function pushPlain(
  segments: Segment[],
  text: string,
  stretch: { readonly start: number; readonly end: number },
  anchors: ReadonlyMap<number, string>,
): void {
  let at = stretch.start;
  for (const [offset, anchor] of anchors) {
    if (offset < at || offset >= stretch.end) continue;
    if (offset > at) segments.push({ text: text.slice(at, offset) });
    segments.push({ text: '', anchor });
    at = offset;
  }
  if (at < stretch.end) segments.push({ text: text.slice(at, stretch.end) });
}

function anchorWithin(anchors: ReadonlyMap<number, string>, start: number, end: number): string | undefined {
  for (const [offset, anchor] of anchors) if (offset >= start && offset < end) return anchor;
  return undefined;
}
