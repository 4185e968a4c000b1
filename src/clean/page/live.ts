import { EMBEDDED, type Label } from '../lines/labels.ts';
import { isNameWord } from '../lines/names.ts';
import type { Unit } from '../lines/units.ts';

/** « 16h28 », « 16h28 police »: so many of them make a live text. */
const CLOCK = /^\d{1,2}\s?[h:]\s?\d{2}(?!\d)/;
const CLOCK_WORDS = 4;
const CLOCKS = 4;
/** Fewer below a headline that says what follows: « DIRECT. Grève du 7 mars : la journée à Nandre ». */
const FEW_CLOCKS = 2;
const LIVE = /^(?:[Ee]n |EN )?(?:DIRECT|LIVE|[Dd]irect|[Ll]ive)\s?[.:–|-]\s?[\p{L}«]/u;
/** « 16h28 : la police se retire », « 16H28. La police… »: so many begin the messages of a live text. */
const TIMED = /^\d{1,2}\s?[hH:]\s?\d{2}\s?[.:–—-]\s?[\p{L}«“"]/u;
const TIMED_LINES = 3;
/** « 00:13 c’est une émission »: a transcript cut every few seconds, in the middle of its sentences. */
const CUED = /^\d{1,2}:\d{2}\s?[\p{L}«“"]/u;
const CONTINUED = /^[\d:\s]+\p{Ll}/u;
const CUED_LINES = 6;
/** « 79 », « 80+1 », « 45’ »: minutes of a match, which only rise or only fall. */
const MINUTE = /^\d{1,3}(?:\s?\+\s?\d{1,2})?\s?[’'e]?$/;
const MINUTES = 6;
const MESSAGE_WORDS = 4;
/** « ANNE PETIT », « Anne Petit : »: so many names said twice, the next one near, one as often as that, make a transcript. */
const TURNS = 4;
const SPEAKS = 3;
const TURN_LINES = 5;
const MAX_NAME_WORDS = 5;

/** Lines of the article by where they stand, whatever they look like alone. */
export type Turns = {
  /** What was reported or said, right below a time or a speaker's name. */
  readonly said: ReadonlySet<number>;
  /** The names of the speakers. */
  readonly speakers: ReadonlySet<number>;
};

/**
 * The messages of a live text, each right below the time at which it came, and the turns of a transcript below the
 * names of those who speak. Below the times of a site's news of the day, and below the names of its authors, stand
 * headlines: here at least every other line is a sentence.
 */
export function turnsOf(units: readonly Unit[], labels: readonly (Label | null)[]): Turns {
  const end = othersFrom(units, labels);
  const above = (heads: readonly number[]) => new Set(heads.filter(i => i < end));
  const speakers = said(units, labels, above(speakersOf(units, labels)));
  const messages = said(units, labels, above([...clocksOf(units), ...minutesOf(units)]));
  const timed = [...timedOf(units), ...cuedOf(units)].filter(i => i < end);
  const reported = [...messages.below, ...postsOf(units, labels)].filter(
    i => units[i]!.shape.words >= MESSAGE_WORDS || units[i]!.shape.stopped,
  );
  return {
    said: new Set([...reported, ...timed, ...speakers.below]),
    speakers: speakers.heads,
  };
}

/** Readers too have names and hours, and the news of the day: where comments or others' headlines begin, below some sentences. */
function othersFrom(units: readonly Unit[], labels: readonly (Label | null)[]): number {
  let sentences = 0;
  const at = units.findIndex(({ shape }, i) => {
    if (!labels[i] && shape.stopped) sentences++;
    const { sequel, weak } = labels[i] ?? {};
    return sentences >= SENTENCES && (sequel === 'comments' || (sequel === 'end' && !weak));
  });
  return at < 0 ? units.length : at;
}

const SENTENCES = 3;

const NOTHING = { heads: new Set<number>(), below: [] as readonly number[] };

/** The lines below each head, up to the next one; nothing if most of them hold no sentence. */
function said(units: readonly Unit[], labels: readonly (Label | null)[], heads: ReadonlySet<number>) {
  const turns = [...heads].map(head => {
    let end = head + 1;
    while (end <= head + TURN_LINES && units[end] && !heads.has(end) && isOpen(labels[end]!)) end++;
    return units.slice(head + 1, end).map((_, i) => head + 1 + i);
  });
  const told = turns.filter(turn => turn.length);
  return 2 * told.filter(turn => turn.some(i => isSentence(units[i]!))).length < told.length
    ? NOTHING
    : { heads, below: told.flat() };
}

function isOpen(label: Label | null): boolean {
  return !label || label.weak || Boolean(label.byline && !label.byline.dated);
}

/** What stands right above « — Le Ministère (@ministere) 3 mai 2021 ». */
function postsOf(units: readonly Unit[], labels: readonly (Label | null)[]): number[] {
  const posts = indexes(units, ({ text }) => EMBEDDED.test(text));
  return posts.map(i => i - 1).filter(i => i >= 0 && isOpen(labels[i]!));
}

function clocksOf(units: readonly Unit[]): number[] {
  const found = indexes(units, ({ text, shape }) => shape.words <= CLOCK_WORDS && CLOCK.test(text));
  if (found.length >= CLOCKS) return found;
  const isLive = found.length >= FEW_CLOCKS && units.slice(0, found[0]).some(({ text }) => LIVE.test(text));
  return isLive ? found : [];
}

/** Where messages begin with their times, at least every other one is a sentence, or has one right below: the site's news of the day are headlines. */
function timedOf(units: readonly Unit[]): number[] {
  const found = indexes(units, ({ text }) => TIMED.test(text));
  const told = found.filter(i => isSentence(units[i]!) || (units[i + 1] && isSentence(units[i + 1]!)));
  return found.length >= TIMED_LINES && 2 * told.length >= found.length ? found : [];
}

function cuedOf(units: readonly Unit[]): number[] {
  const found = indexes(units, ({ text }) => CUED.test(text));
  const told = found.filter(i => isSentence(units[i]!) || CONTINUED.test(units[i]!.text));
  return found.length >= CUED_LINES && 2 * told.length >= found.length ? found : [];
}

function isSentence({ shape, text }: Unit): boolean {
  return shape.stopped || /[?!]$/.test(text);
}

function minutesOf(units: readonly Unit[]): number[] {
  const found = indexes(units, ({ text }) => MINUTE.test(text));
  if (found.length < MINUTES) return [];
  const steps = found.slice(1).map((i, j) => parseInt(units[i]!.text, 10) - parseInt(units[found[j]!]!.text, 10));
  return steps.every(step => step <= 0) || steps.every(step => step >= 0) ? found : [];
}

function speakersOf(units: readonly Unit[], labels: readonly (Label | null)[]): readonly number[] {
  const named = indexes(units, isName).filter(i => isOpen(labels[i]!) || labels[i]!.rule === 'photo-credit');
  const counts = new Map<string, number>();
  for (const i of named) counts.set(units[i]!.key, (counts.get(units[i]!.key) ?? 0) + 1);
  const often = named.filter(i => counts.get(units[i]!.key)! > 1);
  const answered = often.filter(
    (i, j) => often[j + 1]! - i <= TURN_LINES && !labels.slice(i + 1, often[j + 1]).some(Boolean),
  );
  const isTranscript = answered.length >= TURNS && often.some(i => counts.get(units[i]!.key)! >= SPEAKS);
  return isTranscript ? named : [];
}

function isName({ text, shape }: Unit): boolean {
  if (shape.words < 2 || shape.words > MAX_NAME_WORDS || shape.stopped || shape.exclaims) return false;
  const words = text.replace(/\s?:$/, '').split(' ');
  return words.every(word => isNameWord(word) || /^(?:de|du|des|le|la|van|von|ben|d’\p{Lu}\p{L}+)$/u.test(word));
}

function indexes(units: readonly Unit[], is: (unit: Unit) => boolean): number[] {
  return units.flatMap((unit, i) => (is(unit) ? [i] : []));
}
