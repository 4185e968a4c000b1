/**
 * The article as it grows, stage by stage: `Raw → Clean → Repaired → Dated → Tagged → Quoted → Linked`.
 * Each type extends the last, so that skipping a stage does not compile. Types, and the order in which fields are read: no other logic here.
 *
 * Every offset in this file is a UTF-16 code unit in the named field, end exclusive.
 */

import type { DateMeaning } from './lib/date-meaning.ts';

export type Level = 'error' | 'warning';

/** Something that an editor should know. Travels with the article; printed once, at the end, by one reporter. */
export type Problem = {
  readonly level: Level;
  /** Stable kebab-case name, e.g. `undated`, `binary`, `front-matter-broken`. */
  readonly code: string;
  /** Path under the input folder, with `/`; or `site.yaml`, `vocabulary/actors.yaml`… for the editor's own files. */
  readonly file: string;
  /** 0-based line of the file, front matter counted; `null` where no line can be named. */
  readonly line: number | null;
  /** What is wrong, one English sentence. */
  readonly message: string;
  /** What to do about it, one English sentence. */
  readonly help: string;
  /** The whole paragraph that it is about, where an editor settles it by naming that. */
  readonly passage?: string;
};

export type Field = 'text' | 'title' | 'standfirst';

/** A stretch of one field: `article[field].slice(start, end) === text`. */
export type Span = { readonly field: Field; readonly start: number; readonly end: number; readonly text: string };

/** The fields in the order in which they are read. */
export const FIELDS: readonly Field[] = ['title', 'standfirst', 'text'];

/** In the order in which spans are read. */
export function byPlace(a: Pick<Span, 'field' | 'start'>, b: Pick<Span, 'field' | 'start'>): number {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start;
}

// ---------------------------------------------------------------------------------------------- load

/** What the editor said in front matter or in the `.yaml` file beside the article. Wins over whatever was found. */
export type EditorWord = {
  readonly id: string | null;
  readonly title: string | null;
  readonly standfirst: string | null;
  /** As written; EDTF, ISO date-time, or a French date in full. Already checked: `date` can parse it. */
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly authors: readonly string[] | null;
  readonly language: string | null;
  readonly actors: { readonly add: readonly string[]; readonly remove: readonly string[] };
  readonly topics: { readonly add: readonly string[]; readonly remove: readonly string[] };
  /** The words found, as they stand in the text. */
  readonly repairs: { readonly accept: readonly string[]; readonly reject: readonly string[] };
  readonly duplicates: { readonly reject: readonly string[] };
  /** Exact texts of lines. */
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  readonly diffusion: Diffusion | null;
  readonly sample: boolean;
  readonly draft: boolean;
  /** Where each key stands, for problems: `{"date": {file, line}}`, line 0-based. */
  readonly where: Readonly<Record<string, { readonly file: string; readonly line: number | null }>>;
};

export type Diffusion = 'full' | 'extract' | 'reference';

/** A line of the file as a reader would see it. `line` is `null` where the file has no such lines (HTML). */
export type RawLine = {
  readonly line: number | null;
  readonly text: string;
  /** What the markup said of it, where there was markup; plain text is always `line`. */
  readonly kind: 'line' | 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption';
};

/** A publication date that metadata claims, in the order in which it should be believed. */
export type DateClaim = {
  /** As written: `2023-09-12T10:59:55+02:00`, `12 septembre 2023`… */
  readonly value: string;
  /** Where it stood, for the reader: `JSON-LD datePublished`, `meta article:published_time`, `<time>`, `URL`. */
  readonly where: string;
};

/** What a saved page says of itself. All `null`/`[]` for plain text and Markdown. */
export type PageMetadata = {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly dates: readonly DateClaim[];
};

export type RawArticle = {
  /** Path under the input folder, with `/`. */
  readonly file: string;
  /** `sha256:` and hex, of the raw bytes. */
  readonly contentHash: string;
  readonly format: 'text' | 'markdown' | 'html';
  readonly editor: EditorWord;
  readonly page: PageMetadata;
  /** Everything that could be article, in order; markup and scripts are gone, nothing is cleaned yet. */
  readonly lines: readonly RawLine[];
  /** What the HTML extractor left out (rule `html-…`); goes on into `removed`. */
  readonly extracted: readonly RemovedLine[];
  readonly problems: readonly Problem[];
};

// --------------------------------------------------------------------------------------------- clean

export type RemovedLine = {
  readonly line: number | null;
  readonly text: string;
  /** Stable kebab-case name of the rule: `menu`, `cookie-notice`, `repeated-title`, `date-line`, `byline`… */
  readonly rule: string;
  /** For `explain`: the clues against a line that no rule knows, each with its weight, the weightiest first. */
  readonly because?: readonly string[];
};

export type Language = { readonly code: string; readonly confidence: number };

/** A block of `text`. Blocks are in order, joined by exactly `\n\n`. */
export type Block = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption';
  /** 0-based line of the file where the block begins. */
  readonly line: number | null;
};

export type CleanArticle = RawArticle & {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly source: { readonly name: string | null; readonly url: string | null };
  readonly authors: readonly string[];
  /** News agencies that the text names as its own origin: « (AFP) », « avec Reuters ». Full names. */
  readonly agencies: readonly string[];
  /** The place of a place line, « Séoul, 12 sept. (Yonhap) — ». */
  readonly place: string | null;
  readonly language: Language;
  /** Frozen from here on: paragraphs joined by a blank line. Repeats neither title nor standfirst. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly RemovedLine[];
  /** Lines that may state the publication date (header lines, place line), as found, most believable first. */
  readonly dateLines: readonly DateLine[];
  /** `null` if the body can go on the site; else why not (`not-french`, `hopeless`, `empty`, `draft`). */
  readonly excluded: string | null;
};

export type DateLine = {
  readonly line: number | null;
  readonly text: string;
  /** The date of the page's head: the day on which the page was seen, so that the article is of that day or older. */
  readonly masthead?: true;
};

// -------------------------------------------------------------------------------------------- repair

/** A proposal for a spinner's foreign or substituted words; the text keeps the words as they were found. */
export type Repair = Span & {
  readonly suggestion: string | null;
  readonly rule: string;
  /** 0–1. */
  readonly confidence: number;
  /** The replacement may have changed a fact (a currency, a magnitude). */
  readonly factual: boolean;
  /** The editor's decision, if any. */
  readonly decision: 'accepted' | 'rejected' | null;
};

export type RepairedArticle = CleanArticle & { readonly repairs: readonly Repair[] };

// ---------------------------------------------------------------------------------------------- date

export type Basis = 'stated' | 'inferred';
export type DateMethod =
  | 'editor'
  | 'front-matter'
  | 'html-metadata'
  | 'header-line'
  | 'file-name'
  | 'text'
  | 'related-articles';

/** The words that prove something: a span of the text, or (field `null`) words from outside it. */
export type Evidence = {
  readonly text: string;
  readonly field: Field | null;
  readonly start: number | null;
  readonly end: number | null;
  /** What `text` says, where it is neither of the article nor declared by anybody. Not in the JSON of the interface. */
  readonly reason?: Reason;
};

/**
 * Why a day was inferred. `news`: words that together tell news of known days. `expected`: no article of the collection
 * is expected to be older. `copy`: nearly the same text has this day. Days are EDTF.
 */
export type Reason =
  | { readonly kind: 'news'; readonly words: readonly string[]; readonly days: string }
  | { readonly kind: 'expected'; readonly since: string }
  | { readonly kind: 'copy'; readonly title: string | null; readonly published: string };

/** Publication date. `from`/`to` are whole days `AAAA-MM-JJ`, `null` where the interval is open. */
export type Published = {
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: Basis;
  readonly method: DateMethod;
  readonly evidence: readonly Evidence[];
};

/** A date expression in the article. `edtf` is `null` where it cannot be resolved. */
export type DateMention = Span & {
  readonly edtf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /**
   * What the words mean before an anchor is known (see `lib/date-meaning.ts`), so that `relate` can resolve it again
   * when an undated article gets an interval. JSON-safe.
   */
  readonly meaning: DateMeaning;
};

/**
 * One limit on the day of publication with its proof. Undated articles collect them; `relate` may add more.
 * `earliest`: published on `day` or after. `latest`: on `day` or before.
 */
export type Bound = { readonly kind: 'earliest' | 'latest'; readonly day: string; readonly evidence: Evidence };

export type DatedArticle = RepairedArticle & {
  readonly published: Published | null;
  readonly dates: readonly DateMention[];
  readonly bounds: readonly Bound[];
};

// ----------------------------------------------------------------------------------------------- tag

export type ActorType = 'person' | 'organisation' | 'country';

export type Actor = {
  /** Slug, stable across articles once linked. */
  readonly id: string;
  /** Full French form. */
  readonly name: string;
  readonly type: ActorType;
  readonly wikidata: string | null;
  readonly origin: 'vocabulary' | 'discovered';
  /** In text order (title, standfirst, text). */
  readonly mentions: readonly Span[];
};

export type Topic = {
  /** `conflict-war-and-peace` or `sport/cycling`. */
  readonly id: string;
  readonly qcode: string;
  /** French. */
  readonly label: string;
  /** 0–1. */
  readonly score: number;
  /** The distinct words of the article that earned it, best first. */
  readonly evidence: readonly string[];
};

export type TaggedArticle = DatedArticle & {
  readonly actors: readonly Actor[];
  /** Best first. */
  readonly topics: readonly Topic[];
};

// --------------------------------------------------------------------------------------------- quote

/** `id` is `null` for an unnamed speaker, `name` then the words of the text (« une voisine »). */
export type Speaker = { readonly id: string | null; readonly name: string };

/** `text` is what stands between the marks, without them. */
export type Quote = Span & { readonly speaker: Speaker | null; readonly cue: string | null };

export type QuotedArticle = TaggedArticle & { readonly quotes: readonly Quote[] };

// -------------------------------------------------------------------------------------------- relate

/** `similarity`: share of the shorter text's distinct five-word runs found in the other. */
export type Duplicate = { readonly id: string; readonly similarity: number };
/** `because`: French words for the reader. */
export type Relation = { readonly id: string; readonly score: number; readonly because: readonly string[] };

export type LinkedArticle = QuotedArticle & {
  readonly id: string;
  readonly publishedOnSite: boolean;
  readonly duplicates: readonly Duplicate[];
  readonly related: readonly Relation[];
};
