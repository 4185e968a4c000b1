/**
 * The one gate between what the machine read and what readers may see. Pages, feeds, data files, digests and the search
 * index are all made from `ShownArticle`; none of them ever sees a `LinkedArticle`.
 *
 * `full`: everything. `extract`: title, standfirst, whole sentences of the body up to 300 characters, and the attributed
 * quotations in them. `reference`: title, source, authors, date, link. Under the last two, evidence, removed lines,
 * repairs and reasons keep only what stands in the shown text, plus names, ids and dates.
 */
import { printedThemes } from '../../../templates/strings.fr.ts';
import type { Actor, Block, Diffusion, Field, LinkedArticle, Published, Relation, Span, Topic } from '../../article.ts';
import { sentencesOf } from '../../lib/sentences.ts';
import { fold } from '../../lib/words.ts';
import type { Settings } from '../../settings.ts';
import { headingFrom } from './heading.ts';

/** UTF-16 code units of the body that an extract may show. */
const EXTRACT_LENGTH = 300;

/** A reason that is a date: « 2 jours d’écart », « même jour ». */
const GAP = /^(?:le )?(?:\d+|même) (?:jours?|semaines?|mois|ans?)(?: d['’]écart)?$/u;

type Kept = Pick<
  LinkedArticle,
  | 'id'
  | 'file'
  | 'contentHash'
  | 'title'
  | 'standfirst'
  | 'source'
  | 'authors'
  | 'agencies'
  | 'place'
  | 'language'
  | 'published'
  | 'text'
  | 'blocks'
  | 'removed'
  | 'repairs'
  | 'dates'
  | 'actors'
  | 'topics'
  | 'quotes'
  | 'duplicates'
  | 'related'
>;

export type ShownArticle = Kept & {
  readonly diffusion: Diffusion;
  /** What to print as its title; never empty: without a title, the first words of the shown text, or the source. */
  readonly heading: string;
  /** Marked by the editor as an invented example. */
  readonly sample: boolean;
  /** White-space separated words of the shown text. */
  readonly words: number;
};

/** What may be shown of an article. Pure; spans of the result are spans into the *shown* fields. */
export function shownArticle(article: LinkedArticle, settings: Pick<Settings, 'diffusion'>): ShownArticle {
  const diffusion = article.editor.diffusion ?? settings.diffusion;
  const kept = diffusion === 'full' ? everything(article) : cutDown(article, diffusion);
  return {
    ...kept,
    diffusion,
    heading: headingOf(kept),
    sample: article.editor.sample,
    words: wordsIn(kept.text),
  };
}

/** Stretches without a space or line end: near enough to words for a time of reading, and cheap. */
function wordsIn(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) <= 32;
    if (!isSpace && !inWord) words++;
    inWord = !isSpace;
  }
  return words;
}

function everything(article: LinkedArticle): Kept {
  return pick(article, article.text, article.standfirst);
}

function pick(a: LinkedArticle, text: string, standfirst: string | null): Kept {
  const { id, file, contentHash, title, source, authors, agencies, place, language, published } = a;
  const { blocks, removed, repairs, dates, actors, topics, quotes, duplicates, related } = a;
  return {
    ...{ id, file, contentHash, title, standfirst, authors, agencies, place, language, published },
    ...{ text, blocks, removed, repairs, dates, actors, quotes, duplicates, related },
    source: { ...source, name: source.name && printed(source.name) },
    topics: topics.map(topic => ({ ...topic, label: printedThemes[topic.label] ?? printed(topic.label) })),
  };
}

/** Names come from pages and nomenclatures as they are typed there; texts have the printer's apostrophe already. */
function printed(name: string): string {
  return name.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** Lengths of what is shown of each field: a span that ends after it is withheld. */
type Limits = Readonly<Record<Field, number>>;

function cutDown(article: LinkedArticle, diffusion: 'extract' | 'reference'): Kept {
  const extract = diffusion === 'extract';
  const text = extract ? article.text.slice(0, extractEnd(article.text)) : '';
  const standfirst = extract ? article.standfirst : null;
  const limits = { text: text.length, title: article.title?.length ?? 0, standfirst: standfirst?.length ?? 0 };
  const shown = fold(`${article.title ?? ''}\n${standfirst ?? ''}\n${text}`);
  const within = (span: Span) => span.end <= limits[span.field];
  return {
    ...pick(article, text, standfirst),
    place: null,
    agencies: article.agencies.filter(name => shown.includes(fold(name))),
    blocks: cutBlocks(article.blocks, text.length),
    removed: [],
    published: article.published && withShownEvidence(article.published, limits),
    repairs: article.repairs.filter(within),
    dates: article.dates.filter(within),
    actors: article.actors.map(actor => ({ ...actor, mentions: actor.mentions.filter(within) })),
    topics: article.topics.map(topic => withShownWords(topic, shown)),
    quotes: extract ? article.quotes.filter(quote => quote.speaker && within(quote)) : [],
    related: article.related.map(relation => withShownReasons(relation, shown, article.actors)),
  };
}

/** End of the last whole sentence that lies within the first `EXTRACT_LENGTH` code units. */
export function extractEnd(text: string): number {
  // A sentence that matters ends within the limit; one more character shows whether it is the whole of it.
  const sentences = sentencesOf(text.slice(0, EXTRACT_LENGTH * 4));
  return sentences.findLast(sentence => sentence.end <= EXTRACT_LENGTH)?.end ?? 0;
}

function cutBlocks(blocks: readonly Block[], end: number): Block[] {
  return blocks.filter(block => block.start < end).map(block => ({ ...block, end: Math.min(block.end, end) }));
}

function withShownEvidence(published: Published, limits: Limits): Published {
  const evidence = published.evidence.filter(({ field, end }) => field !== null && (end ?? 0) <= limits[field]);
  return { ...published, evidence };
}

function withShownWords(topic: Topic, shown: string): Topic {
  return { ...topic, evidence: topic.evidence.filter(word => shown.includes(fold(word))) };
}

/** Names and gaps of time may stay (they are names and dates); any other word only if it is shown. */
function withShownReasons(relation: Relation, shown: string, actors: readonly Actor[]): Relation {
  const names = new Set(actors.map(actor => actor.name));
  const may = (reason: string) => names.has(reason) || GAP.test(reason) || shown.includes(fold(reason));
  return { ...relation, because: relation.because.filter(may) };
}

function headingOf({ id, title, text, source }: Kept): string {
  if (title?.trim()) return title;
  return headingFrom(text) ?? source.name ?? id;
}
