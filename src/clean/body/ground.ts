import { once } from '../../lib/once.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import { longWordsOf } from '../page/retold.ts';
import { BORDERLINE_RULES, BOX_RULES } from '../page/weights.ts';
import type { Clues } from '../vocabulary/prepare-clues.ts';
import { countOf } from '../vocabulary/word-automaton.ts';

/**
 * What stands around the lines of a file that no rule has taken: the ground on which each is weighed. Functions work out
 * their answer once, when it is first asked for: hardly any line of a clean file asks.
 */
export type Ground = {
  readonly page: Page;
  /** Verdicts of the rules alone: lines without one are weighed. */
  readonly ruled: Verdicts;
  /** What is thought of every line now. */
  readonly now: Verdicts;
  readonly headlineAt: number;
  /** First and last paragraph of the body; `first > last` if there is none. */
  readonly body: { readonly first: number; readonly last: number };
  /** How much of the site's own parts a line from the body above it, 0 to 1. */
  readonly partedBelow: (i: number) => number;
  /** Lines that belong to a list which a kept line with a colon announces. */
  readonly listed: () => readonly boolean[];
  /** Bulleted lines right below a sentence of the article, with nothing of the site's between. */
  readonly glued: () => readonly boolean[];
  /** Kept lines that ask: many of them make an interview. */
  readonly questions: () => number;
  /** Does the article itself speak to its reader, as advice does? */
  readonly advises: () => boolean;
  /** Is the article itself about what sites speak of: cookies, subscribers, what is shared? */
  readonly tellsOfSites: () => boolean;
  /** In how many paragraphs (and in the headline) a long word stands. */
  readonly told: () => ReadonlyMap<string, number>;
};

/** What the rules say, and what is thought now. */
type Seen = Pick<Ground, 'ruled' | 'now'>;

/** So many lines of the site's own between two paragraphs part the article from another one. */
const GAP = 4;
/** Inside the article's stretch boxes part its own paragraphs: so much less does a gap say there. */
const WITHIN = 4;
/** Buttons, credits and boxes stand inside articles as well. */
const BORDERLINE_GAP = 0.5;

export function groundOf({ page, headline, zone }: Layout, { ruled, now }: Seen, clues: Clues): Ground {
  const title = headline.at < 0 ? [] : [headline.at];
  const paragraphs = page.units.flatMap((_, i) => (!now[i] && page.prose[i] && i !== headline.at ? [i] : []));
  const gaps = gapsAbove(page, now);
  const body = bodyOf(page, gaps, paragraphs);
  const inBody = paragraphs.filter(i => i >= body.first && i <= body.last);
  return {
    page,
    ruled,
    now,
    headlineAt: headline.at,
    body,
    partedBelow: i => {
      if (body.last < 0 || i <= body.last) return 0;
      return Math.min(1, (gaps[i]! - gaps[body.last]!) / (i <= zone.end ? WITHIN : 1) / GAP);
    },
    listed: once(() => listedLines(page, now)),
    glued: once(() => gluedLines(page, now)),
    questions: once(() => page.units.filter(({ text }, i) => !now[i] && asks(text)).length),
    advises: once(() => advises(page, inBody, clues)),
    tellsOfSites: once(() => tellsOfSites(page, [...title, ...inBody], clues)),
    told: once(() => wordsTold(page, [...paragraphs, ...title])),
  };
}

/** So many of its lines, and this share of all, say words of sites without a word to the reader. */
const ABOUT = 3;
const ABOUT_SHARE = 0.25;

function tellsOfSites({ units }: Page, lines: readonly number[], { siteWords, readerWords }: Clues): boolean {
  const telling = lines.filter(i => {
    const { key } = units[i]!;
    return countOf(key, siteWords, GLANCE) > 0 && !countOf(key, readerWords, GLANCE);
  });
  return telling.includes(lines[0]!) || (telling.length >= ABOUT && telling.length >= ABOUT_SHARE * lines.length);
}

/** A headline is not longer, in characters of its key. */
const GLANCE = 200;

/** So many paragraphs, and this share of all, speak to the reader of an article that advises. */
const ADVICE = 2;
const ADVICE_SHARE = 0.25;

function advises({ units }: Page, paragraphs: readonly number[], { readerWords, siteWords }: Clues): boolean {
  const spoken = paragraphs.filter(i => {
    const { key, shape, text } = units[i]!;
    return (
      shape.stopped &&
      !/[«“"]/.test(text) &&
      countOf(key, readerWords, key.length) > 0 &&
      countOf(key, siteWords, key.length) < 2
    );
  });
  return spoken.length >= ADVICE && spoken.length >= ADVICE_SHARE * paragraphs.length;
}

/** Does a line end with a question mark? */
export function asks(text: string): boolean {
  return /\?\s?[»”"]?$/.test(text.slice(-4));
}

/** Of stretches of paragraphs that nothing of the site's parts, the one with most words. */
function bodyOf(page: Page, gaps: readonly number[], paragraphs: readonly number[]): Ground['body'] {
  let best = { first: page.units.length, last: -1, words: 0 };
  let stretch = best;
  for (const i of paragraphs) {
    const { words } = page.units[i]!.shape;
    const isNew = stretch.last < 0 || gaps[i]! - gaps[stretch.last]! >= GAP;
    stretch = isNew ? { first: i, last: i, words } : { ...stretch, last: i, words: stretch.words + words };
    if (stretch.words > best.words) best = stretch;
  }
  return best;
}

/** How much of the site's own stands above each line, in the whole file. */
function gapsAbove({ labels }: Page, now: Verdicts): number[] {
  let gap = 0;
  return now.map((rule, i) => {
    const above = gap;
    const borderline = rule && (BORDERLINE_RULES.test(rule) || BOX_RULES.test(rule)) && !labels[i]?.sequel;
    if (rule) gap += borderline ? BORDERLINE_GAP : 1;
    return above;
  });
}

/**
 * `true` from below a line with a colon on, as long as list items follow: a line without a bullet right below it, and
 * those that begin with the same word, « Ligne 1 : suspendue », « Ligne 5 : suspendue », are items too.
 */
function listedLines({ units, prose }: Page, now: Verdicts): boolean[] {
  let announced = false;
  return units.map(({ shape, kind, key }, i) => {
    if (now[i]) {
      announced &&= !shape.announces;
      return false;
    }
    const inList = announced;
    const isItem = shape.listed || kind === 'list-item';
    const before = units[i - 1];
    const isNext = Boolean(before?.shape.announces) || firstWord(before?.key ?? '') === firstWord(key);
    announced = shape.announces || (inList && (isItem || (isNext && !prose[i] && !shape.stopped)));
    return inList;
  });
}

function gluedLines({ units, prose }: Page, now: Verdicts): boolean[] {
  let glued = false;
  return units.map(({ shape, kind }, i) => {
    const isItem = shape.listed || kind === 'list-item';
    glued = isItem && !now[i] && i > 0 && !now[i - 1] && (glued || (prose[i - 1]! && units[i - 1]!.shape.stopped));
    return glued;
  });
}

function wordsTold({ units }: Page, told: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const i of told) {
    for (const word of new Set(longWordsOf(units[i]!))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function firstWord(key: string): string {
  return key.split(' ', 1)[0]!;
}
