/** News whose days are known that a paragraph among the first tells, with a weekday or a day of theirs. */
import type { Token } from '../../lib/words.ts';
import type { DateLanguage } from '../language.ts';
import { type Read, type ReadText, spanOf } from '../mentions.ts';
import type { Happening } from '../words/happening-index.ts';
import { Said } from '../words/said.ts';
import type { Clues, Span } from './evidence.ts';
import { aroundCounted, type Telling, themeOf, windowOf } from './happening-days.ts';
import { isRetold, retoldHead } from './happening-retold.ts';
import { FIRST_LINES, isTold, REMEMBERED, saysFirst, toldWithoutDay } from './no-day.ts';
import { weighedNews } from './weighed.ts';

/** « Trois ans après la tempête Alex »: a name alone is no news of its days then. */
const YEARS_LATER = /(?<!\p{L})ans? (?:après|plus tard)(?!\p{L})/iu;

export type News = {
  readonly happened: readonly (readonly Span[])[];
  readonly themes: readonly Span[];
  readonly counted: readonly Span[];
  readonly weighed: Clues['weighed'];
};

export function newsIn(texts: readonly ReadText[], { happenings, events }: Language): News {
  const happened: (readonly Span[])[] = [];
  const passages = passagesOf(texts);
  const looksBack = saysFirst(texts, YEARS_LATER);
  const { words } = joined(passages);
  const told = happenings
    .told(words)
    .filter(happening => !(looksBack && happening.only) && isMatchTold(happening, words, passages[0]!.words));
  const all = told.filter(happening => !isBehind(happening, texts, events));
  const retold = retoldHead(texts, FIRST_LINES);
  for (const passage of passages) {
    const told = all.filter(happening => isTold(happening, passage.words));
    happened.push(
      once(told.flatMap(happening => windowOf(happening, { ...passage, told, rarity: happenings.rarity, retold }))),
    );
  }
  const title = joined(titlesOf(texts));
  const first = {
    texts,
    all: all.filter(happening => !isRetold(happening, retold)),
    words,
    head: (passages[0] ?? title).words,
  };
  const surely = toldWithoutDay({ ...first, title: title.words });
  const weighed: Clues['weighed'] = within =>
    saysFirst(texts, REMEMBERED)
      ? null
      : weighedNews(first, { rarity: happenings.rarity, ballots: events.ballots }, within);
  return { happened, themes: once(all.map(themeOf)), counted: once(surely.map(aroundCounted)), weighed };
}

type Language = Pick<DateLanguage, 'happenings' | 'events'>;

/** « 3-1 » may be of another match than the clubs that are named elsewhere: two words of the news stand beside it, or in the head. */
function isMatchTold({ groups }: Happening, words: readonly Said[], head: readonly Said[]): boolean {
  const scores = groups.flat().filter(phrase => SCORE.test(phrase.text) && words.some(said => said.has(phrase)));
  if (scores.length === 0) return true;
  const others = groups.filter(group => !group.some(phrase => scores.includes(phrase)));
  const isBeside = (group: (typeof groups)[number]) =>
    head.some(said => group.some(phrase => said.has(phrase))) ||
    words.some(said => said.hasNear(scores, group, BESIDE_SCORE));
  return others.filter(isBeside).length >= Math.min(2, others.length);
}

const SCORE = /^\d{1,3}-\d{1,3}$/;
/** Words. */
const BESIDE_SCORE = 20;

/**
 * « Le policier est jugé », « une rue a été inaugurée », « un documentaire raconte »: news of years before is background then,
 * but not that of the trial, of the monument or of the book itself.
 */
function isBehind({ isDeath, text }: Happening, texts: readonly ReadText[], events: Language['events']): boolean {
  if (isDeath) return false;
  const { aftermath, verdicts, retellings } = events;
  const says = (words: RegExp) => texts.some(({ field, scan }) => words.test(headOf(field, scan.text)));
  if (says(retellings) && !retellings.test(text)) return true;
  return says(aftermath) && !aftermath.test(text) && !verdicts.test(text);
}

function headOf(field: ReadText['field'], text: string): string {
  return field === 'text' ? text.slice(0, HEAD) : text;
}

/** The first paragraph, as a rule. UTF-16 code units. */
const HEAD = 500;

/** Each of its days once, by the words that tell most. */
function once(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => Number(a.weak ?? false) - Number(b.weak ?? false));
  return sorted.filter((span, i) => sorted.findIndex(({ from, to }) => from === span.from && to === span.to) === i);
}

type Passage = Omit<Telling, 'told' | 'rarity' | 'retold'>;

/** News that several paragraphs tell together may be looked back on some days later (none of 1,241 texts needed more); « la semaine passée », a week. Days. */
const LATER = { mostly: 3, over: 7 } as const;

/**
 * Title, standfirst and first paragraph; then, with the days that each of the next paragraphs names, the words of the title
 * and of the paragraph, those of the paragraph alone, which then has to tell all of the news, or all from the beginning to it:
 * background further down is no news.
 */
function passagesOf(texts: readonly ReadText[]): Passage[] {
  const titles = joined(titlesOf(texts));
  const body = texts.find(({ field }) => field === 'text');
  const [lead, ...next] = body ? firstParagraphs(body) : [];
  const head = lead ? joined([titles, lead]) : titles;
  let gathered = head;
  return [
    head,
    ...next.flatMap(paragraph => {
      const now = gathered.read.filter(isNow);
      gathered = joined([gathered, paragraph]);
      return [
        { ...head, read: paragraph.read.filter(item => !isUnit(item)) },
        { ...head, read: paragraph.read.filter(item => isUnit(item) && !isOver(item)), gathered: true },
        { ...joined([titles, paragraph]), isHead: false },
        { ...paragraph, read: paragraph.read.some(isElsewhere) ? [] : paragraph.read },
        {
          ...gathered,
          read: [...now, ...paragraph.read.filter(item => !isOver(item))],
          later: paragraph.read.some(isOver) ? LATER.over : LATER.mostly,
          gathered: true,
        },
      ];
    }),
  ];

  function firstParagraphs({ scan, read }: ReadText): Passage[] {
    return boundsOfParagraphs(scan.text).map(({ start, end }) => {
      const tokens = scan.tokens.filter(token => token.start >= start && token.end <= end);
      return passageOf(
        tokens,
        read.filter(item => spanOf(item).start >= start && spanOf(item).end <= end),
      );
    });
  }
}

/** Title and standfirst. */
function titlesOf(texts: readonly ReadText[]): Passage[] {
  return texts.filter(({ field }) => field !== 'text').map(({ scan, read }) => passageOf(scan.tokens, read));
}

function passageOf(tokens: readonly Token[], read: readonly Read[]): Passage {
  return { words: [new Said(tokens)], read, isHead: true, gathered: false, later: 0 };
}

/** « hier », « la semaine dernière ». */
function isUnit({ hit }: Read): boolean {
  return hit.meaning.kind === 'unit';
}

/** « la semaine dernière », « demain »: beside news that only a paragraph further down tells, they are of other news. */
function isElsewhere({ hit: { meaning } }: Read): boolean {
  return meaning.kind === 'unit' && (meaning.unit !== 'day' || meaning.shift > 0);
}

/** « la semaine passée »: of other news than that of the paragraphs before. */
function isOver({ hit: { meaning } }: Read): boolean {
  return meaning.kind === 'unit' && meaning.unit !== 'day' && meaning.shift < 0;
}

/** « ce lundi »: the day of the text, in whatever paragraph. */
function isNow({ scan, hit }: Read): boolean {
  return hit.meaning.kind === 'weekday' && scan.word(hit.from).is.has('this');
}

function joined(passages: readonly Passage[]): Passage {
  return {
    words: [...new Set(passages.flatMap(({ words }) => words))],
    read: passages.flatMap(({ read }) => read),
    isHead: true,
    gathered: false,
    later: 0,
  };
}

function boundsOfParagraphs(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (let start = 0; start < Math.min(text.length, FIRST_LINES); ) {
    const stop = text.indexOf('\n\n', start);
    const end = Math.min(stop < 0 ? text.length : stop, start + FIRST_LINES);
    paragraphs.push({ start, end });
    start = stop < 0 ? text.length : stop + 2;
  }
  return paragraphs;
}
