import type { Block, Repair } from '../../article.ts';
import type { Entry } from '../model/entry.ts';
import type { Neighbours } from '../model/neighbours.ts';
import { alphabetically } from '../model/order.ts';
import type { ShownArticle } from '../model/shown.ts';
import { type SiteModel, sourceId } from '../model/site.ts';
import { type Reference, referenceOf } from '../writing/cite.ts';
import { edtfText, publishedText } from '../writing/dates.ts';
import { safeUrl } from '../writing/html.ts';
import { jsonLd } from '../writing/json-ld.ts';
import { marksOf, type Segment, segmentsOf } from '../writing/segments.ts';
import { type CleanedLine, cleanedLines } from './cleaned.ts';
import { type Proof, proofsOfDate } from './date-proof.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type DateView, dateView, type Link, type Row, rowOf, type Shell, shellOf } from './shell.ts';

export type BlockView = { readonly kind: Block['kind']; readonly segments: readonly Segment[] };

export type QuoteView = {
  readonly text: string;
  readonly speaker: { readonly name: string; readonly href: string | null } | null;
  readonly cue: string | null;
  /** Where it begins in the text; `null` for one of the title or standfirst. */
  readonly anchor: string | null;
};

export type ArticleView = {
  readonly shell: Shell;
  readonly id: string;
  readonly heading: readonly Segment[];
  readonly standfirst: readonly Segment[] | null;
  readonly date: DateView & { readonly method: string | null; readonly evidence: readonly Proof[] };
  readonly source: (Link & { readonly url: string | null }) | null;
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  readonly place: string | null;
  readonly words: number;
  readonly sample: boolean;
  readonly diffusion: ShownArticle['diffusion'];
  readonly blocks: readonly BlockView[];
  /** Those it names most often first. */
  readonly actors: readonly (Link & {
    readonly type: string;
    readonly forms: readonly string[];
  })[];
  readonly topics: readonly (Link & { readonly evidence: readonly string[]; readonly deeper: boolean })[];
  readonly quotes: readonly QuoteView[];
  /** Each distinct date of the text: its words and what they mean. */
  readonly dates: readonly { readonly words: string; readonly meaning: string | null; readonly value: string | null }[];
  readonly removed: number;
  /** The file as it was: what was taken out between the beginnings of what was kept. Empty if nothing was taken out. */
  readonly cleaned: readonly CleanedLine[];
  readonly repairs: readonly Pick<Repair, 'text' | 'suggestion' | 'rule' | 'factual' | 'decision'>[];
  /** The most alike first; `difference` is `null` where nothing honest can be said of it, absent past the first few. */
  readonly duplicates: readonly (Row & { readonly similarity: number; readonly difference?: Difference | null })[];
  /** Near-duplicates that are not listed. */
  readonly moreDuplicates: number;
  readonly related: readonly (Row & { readonly because: readonly string[] })[];
  readonly earlier: Neighbour | null;
  readonly later: Neighbour | null;
  readonly cite: Citation;
  readonly jsonLd: unknown;
};

/**
 * The article before or after. `story`: of the same story; `near`: of it too, but an inferred date leaves open which of
 * the two came first; `others`: the next one of the whole chronology.
 */
export type Neighbour = Row & { readonly standing: 'story' | 'near' | 'others' };

/** The reference in three forms, and where the plain text lies. */
export type Citation = Reference & { readonly textHref: string };

export function articleView(site: SiteModel, entry: Entry, neighbours: Neighbours): ArticleView {
  const article = site.article(entry.id);
  const path = `articles/${article.id}/`;
  return {
    shell: shellOf(site, path, { title: article.heading, description: entry.excerpt ?? site.settings.description }),
    id: article.id,
    ...headOf(article),
    ...bodyOf(article),
    ...proofsOf(article),
    duplicates: duplicatesOf(site, article),
    moreDuplicates: Math.max(0, article.duplicates.length - LISTED),
    related: article.related.flatMap(({ id, because }) => {
      const other = site.byId.get(id);
      return other ? [{ ...rowOf(other), because }] : [];
    }),
    earlier: neighbourOf(article, neighbours.earlier, isBefore),
    later: neighbourOf(article, neighbours.later, (one, other) => isBefore(other, one)),
    cite: citationOf(site, article, path),
    jsonLd: jsonLd(site, article, path),
  };
}

type Dated = Pick<Entry, 'published'>;

function neighbourOf(
  article: ShownArticle,
  entry: Entry | null,
  isInOrder: (entry: Dated, article: Dated) => boolean,
): Neighbour | null {
  if (!entry) return null;
  const isStory = [...article.related, ...article.duplicates].some(({ id }) => id === entry.id);
  return { ...rowOf(entry), standing: !isStory ? 'others' : isInOrder(entry, article) ? 'story' : 'near' };
}

/** Surely: the whole interval of one lies before that of the other. */
function isBefore(one: Dated, other: Dated): boolean {
  const [to, from] = [one.published?.to, other.published?.from];
  return Boolean(to && from && to < from);
}

/** A dispatch that hundreds of outlets took over would list each of them on each of their pages, compared with all others. */
const LISTED = 50;
const COMPARED = 12;

function duplicatesOf(site: SiteModel, article: ShownArticle): ArticleView['duplicates'] {
  return article.duplicates.slice(0, LISTED).flatMap(({ id, similarity }, i) => {
    const other = site.byId.get(id);
    if (!other) return [];
    const difference = i < COMPARED ? { difference: differenceOf(article, site.text(id)) } : {};
    return [{ ...rowOf(other), similarity, ...difference }];
  });
}

function citationOf(site: SiteModel, article: ShownArticle, path: string): Citation {
  return { ...referenceOf(article, site.settings), textHref: `${path}article.txt` };
}

function headOf(article: ShownArticle) {
  const { heading, title, standfirst, source, published } = article;
  return {
    heading: title === heading ? whole(article, 'title', heading) : [{ text: heading }],
    standfirst: standfirst ? whole(article, 'standfirst', standfirst) : null,
    date: {
      ...dateView(published),
      text: publishedText(published),
      method: published?.method ?? null,
      evidence: proofsOfDate(article, published?.evidence ?? []),
    },
    source: source.name
      ? { text: source.name, href: `sources/${sourceId(source.name)}/`, url: safeUrl(source.url) }
      : null,
    ...{ authors: article.authors, agencies: article.agencies, place: article.place },
    ...{ words: article.words, sample: article.sample, diffusion: article.diffusion },
  };
}

/** A heading links nothing: its marks are dropped but for proposals of repair. */
function whole(article: ShownArticle, field: 'title' | 'standfirst', text: string): readonly Segment[] {
  const marks = marksOf(article, field).filter(mark => mark.repair);
  return segmentsOf(text, { start: 0, end: text.length }, marks);
}

function bodyOf(article: ShownArticle) {
  const marks = marksOf(article, 'text');
  const anchors = new Map<number, string>();
  const quotes = article.quotes.map((quote, i): QuoteView => {
    const anchor = quote.field === 'text' ? `citation-${i + 1}` : null;
    if (anchor && !anchors.has(quote.start)) anchors.set(quote.start, anchor);
    const { speaker, text, cue } = quote;
    const named = speaker && { name: speaker.name, href: speaker.id && `acteurs/${speaker.id}/` };
    return { text, cue, anchor: anchor && anchors.get(quote.start)!, speaker: named };
  });
  let next = 0;
  const blocks = article.blocks.map(block => {
    const from = next;
    while (next < marks.length && marks[next]!.start < block.end) next++;
    const own = new Map([...anchors].filter(([offset]) => offset >= block.start && offset < block.end));
    return { kind: block.kind, segments: segmentsOf(article.text, block, marks.slice(from, next), own) };
  });
  return { blocks, quotes };
}

function proofsOf(article: ShownArticle) {
  return {
    actors: article.actors
      .toSorted((a, b) => b.mentions.length - a.mentions.length || alphabetically(a, b))
      .map(({ id, name, type, mentions }) => ({
        ...{ text: name, href: `acteurs/${id}/`, type },
        forms: [...new Set(mentions.map(mention => mention.text))],
      })),
    topics: article.topics.map(({ id, label, evidence }) => ({
      ...{ text: label, href: `themes/${id}/`, evidence, deeper: id.includes('/') },
    })),
    dates: distinctDates(article),
    removed: article.removed.length,
    cleaned: cleanedLines(article),
    repairs: article.repairs.map(({ text, suggestion, rule, factual, decision }) => ({
      ...{ text, suggestion, rule, factual, decision },
    })),
  };
}

function distinctDates({ dates }: ShownArticle): ArticleView['dates'] {
  const distinct = new Map(dates.map(date => [`${date.text.toLowerCase()} ${date.edtf}`, date]));
  return [...distinct.values()].map(({ text, edtf }) => ({
    ...{ words: text, value: edtf, meaning: edtf && edtfText(edtf) },
  }));
}
