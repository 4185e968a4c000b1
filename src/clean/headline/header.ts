import type { Label } from '../lines/labels.ts';
import type { Layout } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import { MAX_HEADER_UNITS } from '../page/zone.ts';

/** What stands between the headline and the body. */
export type Header = {
  /** Units of the standfirst, in order. */
  readonly standfirst: readonly number[];
  /** Index of the first unit of the body. */
  readonly end: number;
};

/** Rules whose lines stand between headline and body, even below a standfirst. */
const HEADER_RULES = /^(?:byline|date-line|share|reading-time|photo-credit|comments|place-line|mail-header)$/;
/** Rules whose lines stand anywhere: they belong to the header as long as no sentence has come. */
const EARLY_RULES = /^(?:subscribe|audio-video|newsletter|ad|navigation|menu|time|site-furniture|app|legal|tags)$/;
/** A header does not hold more prose than this, in words, nor more units. */
const MAX_HEADER_WORDS = 130;
const MAX_STANDFIRST_UNITS = 3;
/** So many paragraphs in a row, the date above them, are the body, however short. */
const BODY_PARAGRAPHS = 3;

/** A picture's caption is no standfirst. */
const CAPTION = /^(?:photos?|crédits?|légende|image) ?:/i;

function isCaption(text: string): boolean {
  return CAPTION.test(text.slice(0, 10)) || text.includes('©') || /\| ?DR$/.test(text.slice(-4));
}

const known = new WeakMap<Layout, Header>();

/** The header of a laid-out file; worked out once. */
export function headerOf(layout: Layout): Header {
  let header = known.get(layout);
  if (!header) {
    header = findHeader(layout);
    known.set(layout, header);
  }
  return header;
}

function findHeader(layout: Layout): Header {
  const { page, headline, zone } = layout;
  if (headline.at < 0) return { standfirst: [], end: zone.start };
  const timeline = isTimeline(layout);
  let end = headline.at + 1;
  let words = 0;
  let [dated, below] = [false, 0];
  // Below « À écouter » stands how long that is.
  let linked = false;
  for (let i = end; i <= zone.end && i < headline.at + MAX_HEADER_UNITS; i++) {
    if (page.prose[i] && !isCaption(page.units[i]!.text)) words += page.units[i]!.shape.words;
    if (page.prose[i]) below++;
    linked ||= words > 0 && page.labels[i]?.rule === 'read-also';
    if (linked && page.labels[i]?.rule === 'reading-time') break;
    if (words > MAX_HEADER_WORDS || (dated && below >= BODY_PARAGRAPHS) || (words > 0 && opensList(page, i))) break;
    if (isHeaderLabel(page.labels[i], { words, timeline, dated, year: YEAR.test(page.units[i]!.text) }))
      [end, below] = [i + 1, 0];
    dated ||= Boolean(page.labels[i]?.date || page.labels[i]?.byline?.dated);
  }
  return { standfirst: standfirstUnits(layout, end), end };
}

/** « La composition de l’équipage : », below a first sentence: what follows is the body's. */
function opensList({ units, labels }: Page, i: number): boolean {
  return !labels[i] && units[i]!.shape.announces;
}

/** Words of the sentences above; a date above; is the article a chronicle; does the line say a year? */
type Seen = {
  readonly words: number;
  readonly dated: boolean;
  readonly timeline: boolean;
  readonly year: boolean;
};

const YEAR = /\d{4}/;

/** Below a first sentence a name alone, an hour, « Réactions » or one date among many belong to the body. */
function isHeaderLabel(label: Label | null | undefined, seen: Seen): boolean {
  if (!label) return false;
  if (EARLY_RULES.test(label.rule)) return seen.words === 0;
  if (!HEADER_RULES.test(label.rule)) return false;
  if (!label.weak) return true;
  if (label.rule === 'comments' && seen.words > 0) return false;
  if (label.date && seen.words > 0 && (seen.dated || seen.timeline)) return false;
  if (label.date && seen.timeline) return seen.year;
  return seen.words === 0 || (!/^(?:time|share)$/.test(label.rule) && !label.byline?.bare);
}

/** So many lines of a date alone make a chronicle. */
const TIMELINE_DATES = 3;

function isTimeline({ page, headline, zone }: Layout): boolean {
  const dates = page.labels.slice(headline.at + 1, zone.end + 1).filter(label => label?.date && label.weak);
  return dates.length >= TIMELINE_DATES;
}

/** Sentences right below the headline, if something of the header parts them from the body. */
function standfirstUnits({ page, headline }: Layout, end: number): number[] {
  const units: number[] = [];
  for (let i = headline.at + 1; i < end; i++) {
    const { shape, text } = page.units[i]!;
    if (page.labels[i]) {
      if (units.length) break;
      continue;
    }
    if ((!page.prose[i] && !shape.stopped) || isCaption(text)) break;
    units.push(i);
  }
  return units.length <= MAX_STANDFIRST_UNITS ? units : [];
}
