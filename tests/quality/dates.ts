/**
 * How well dates are found and read, on the data of `../shared` and on gold files of the same form. Nothing of the
 * third-party sentences is kept here; where the folder is missing the caller says that it skipped.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DateLanguage } from '../../src/date/language.ts';
import { expressionsIn, readArticle } from '../../src/date/mentions.ts';
import { inferred } from '../../src/date/undated/infer.ts';
import { addDays, type Day, daysBetween } from '../../src/lib/calendar.ts';
import { resolveMentions } from '../../src/lib/date-meaning.ts';
import { edtfBounds } from '../../src/lib/edtf.ts';

export type Score = {
  /** Gold items that count. */
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Right value among those found whose value can be judged. */
  readonly value: number;
  /** F1 counting only those found with the right value. */
  readonly valueF1: number;
  readonly misses: readonly string[];
};

type Found = { start: number; end: number; text: string; edtf: string | null; from: Day | null; to: Day | null };

/** Dates of one text, seen from a day (or from nowhere). */
export function datesIn(text: string, day: Day | null, language: DateLanguage): Found[] {
  const expressions = expressionsIn(text, language);
  return resolveMentions(expressions, day === null ? null : { from: day, to: day });
}

type Tally = { gold: number; found: number; hits: number; judged: number; right: number; misses: string[] };

function tally(): Tally {
  return { gold: 0, found: 0, hits: 0, judged: 0, right: 0, misses: [] };
}

function scoreOf(t: Tally): Score {
  const precision = t.hits / Math.max(1, t.found);
  const recall = t.hits / Math.max(1, t.gold);
  const f1 = (2 * t.hits) / Math.max(1, t.gold + t.found);
  return {
    n: t.gold,
    precision,
    recall,
    f1,
    value: t.right / Math.max(1, t.judged),
    valueF1: (2 * t.right) / Math.max(1, t.gold + t.found),
    misses: t.misses,
  };
}

// ------------------------------------------------------------------ microsoft/Recognizers-Text

type Value = { timex?: string; value?: string; start?: string; end?: string };
type Entity = { text: string; start: number; end: number; type: string; values: Value[] };
type Sentence = { id: string; input: string; ref: string | null; results: Entity[] };

const DATE_TYPES = new Set(['date', 'daterange', 'datetime', 'datetimerange']);

/**
 * Left out: times, durations, sets and time zones, which are not dates by the guide, and « maintenant », « le plus tôt
 * possible », minutes from now: no day in the words. What we find where only such an item stands counts for nothing.
 */
function isDateEntity(entity: Entity): boolean {
  return DATE_TYPES.has(entity.type) && !entity.values.every(({ timex }) => /_REF$|T\d\d:\d\d:\d\d/.test(timex ?? ''));
}

export function measureExpressions(sharedDir: string, language: DateLanguage): Score {
  const sentences = JSON.parse(readFileSync(join(sharedDir, 'data/dates-fr/expressions.json'), 'utf8')) as Sentence[];
  const t = tally();
  for (const sentence of sentences) tallySentence(sentence, language, t);
  return scoreOf(t);
}

function tallySentence({ input, ref, results }: Sentence, language: DateLanguage, t: Tally): void {
  const wanted = results.filter(isDateEntity);
  const aside = results.filter(entity => !isDateEntity(entity));
  const found = datesIn(input, ref?.slice(0, 10) ?? null, language);
  const left = new Set(found);
  for (const entity of wanted) {
    t.gold += 1;
    const hit = [...left].find(date => date.start <= entity.end && date.end > entity.start);
    if (!hit) {
      t.misses.push(`missed   ${entity.text}   in: ${input}`);
      continue;
    }
    left.delete(hit);
    t.hits += 1;
    t.found += 1;
    if (ref === null) continue;
    t.judged += 1;
    if (entity.values.some(value => isValue(value, hit))) t.right += 1;
    else
      t.misses.push(
        `value    ${entity.text}: ${hit.edtf} (${hit.text}) for ${JSON.stringify(entity.values[0])}   in: ${input}`,
      );
  }
  for (const date of left) {
    if (aside.some(entity => date.start <= entity.end && date.end > entity.start)) continue;
    t.found += 1;
    t.misses.push(`too many ${date.text}   in: ${input}`);
  }
}

/** The end of their ranges is exclusive, ours is not. */
function isValue(value: Value, hit: Found): boolean {
  const first = (value.value ?? value.start)?.slice(0, 10);
  if (value.value !== undefined || value.end === undefined || value.start === undefined)
    return first !== undefined && hit.from === first;
  const end = value.end.slice(0, 10);
  return hit.from === first && (hit.to === addDays(end, -1) || hit.to === end);
}

// ------------------------------------------------------------------ facebook/duckling

type Phrase = { text: string; ref: string; kind: string; grain: string; value: string; end: string | null };

/** Left out: whatever is finer than a day (times of day). */
export function measurePhrases(sharedDir: string, language: DateLanguage): Score {
  const phrases = JSON.parse(readFileSync(join(sharedDir, 'data/dates-fr/phrases.json'), 'utf8')) as Phrase[];
  const t = tally();
  for (const phrase of phrases.filter(({ grain }) => !/^(?:Hour|Minute|Second)$/.test(grain))) {
    t.gold += 1;
    const found = datesIn(phrase.text, phrase.ref.slice(0, 10), language);
    t.found += found.length;
    if (found.length === 0) t.misses.push(`missed   ${phrase.text}`);
    if (found.length === 0) continue;
    t.hits += 1;
    t.judged += 1;
    if (isPhraseValue(phrase, found[0]!)) t.right += 1;
    else t.misses.push(`value    ${phrase.text}: ${found[0]!.edtf} for ${phrase.value}–${phrase.end} ${phrase.grain}`);
  }
  return scoreOf(t);
}

function isPhraseValue(phrase: Phrase, hit: Found): boolean {
  const start = phrase.value.slice(0, 10).replaceAll('-00', '-01');
  return hit.from === start;
}

// ------------------------------------------------------------------ gold articles

export type GoldDate = { text: string; value: string | null; accept?: (string | null)[]; optional?: boolean };

/** Found expressions in text order against gold ones, by their words. */
export function alignDates(gold: readonly GoldDate[], found: readonly Found[]): (Found | null)[] {
  const rows = gold.length + 1;
  const best: number[][] = Array.from({ length: rows }, () => new Array<number>(found.length + 1).fill(0));
  for (let i = gold.length - 1; i >= 0; i--)
    for (let j = found.length - 1; j >= 0; j--) {
      const pair = affinity(gold[i]!, found[j]!) + best[i + 1]![j + 1]!;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, affinity(gold[i]!, found[j]!) > 0 ? pair : 0);
    }
  const result: (Found | null)[] = [];
  let j = 0;
  for (let i = 0; i < gold.length; i++) {
    while (j < found.length && best[i]![j] === best[i]![j + 1] && best[i]![j]! > best[i + 1]![j]!) j += 1;
    const same = j < found.length && affinity(gold[i]!, found[j]!) > 0;
    const taken = same && best[i]![j] === affinity(gold[i]!, found[j]!) + best[i + 1]![j + 1]!;
    result.push(taken ? found[j]! : null);
    if (taken) j += 1;
  }
  return result;
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** Equal words best, one inside the other next, 0 for nothing shared. */
function affinity(gold: GoldDate, found: Found): number {
  const [a, b] = [plain(gold.text), plain(found.text)];
  if (a === b) return 3;
  return a.includes(b) || b.includes(a) ? 2 : 0;
}

export function isGoldValue(gold: GoldDate, edtf: string | null): boolean {
  const accepted = [gold.value, ...(gold.accept ?? [])];
  return accepted.some(value => value === edtf || (value !== null && edtf !== null && sameDays(value, edtf)));
}

function sameDays(a: string, b: string): boolean {
  if (a.startsWith('[') || b.startsWith('[')) return a === b;
  const [x, y] = [edtfBounds(a.replaceAll('~', '')), edtfBounds(b.replaceAll('~', ''))];
  return x !== null && y !== null && x.from === y.from && x.to === y.to;
}

export type DatedGold = { name: string; gold: readonly GoldDate[]; found: readonly Found[] };

export function measureArticleDates(articles: readonly DatedGold[]): Score & { strict: number } {
  const t = tally();
  let strict = 0;
  for (const { name, gold, found } of articles) {
    const aligned = alignDates(gold, found);
    gold.forEach((item, i) => {
      const hit = aligned[i];
      if (item.optional) return;
      t.gold += 1;
      if (!hit) t.misses.push(`${name}: missed   ${item.text} (${item.value})`);
      if (!hit) return;
      t.hits += 1;
      t.found += 1;
      t.judged += 1;
      if (plain(item.text) === plain(hit.text)) strict += 1;
      if (isGoldValue(item, hit.edtf)) t.right += 1;
      else t.misses.push(`${name}: value    ${item.text}: ${hit.edtf} for ${item.value}`);
    });
    const used = new Set(aligned.filter(hit => hit !== null));
    for (const date of found) {
      if (used.has(date)) continue;
      t.found += 1;
      t.misses.push(`${name}: too many ${date.text} (${date.edtf})`);
    }
  }
  return { ...scoreOf(t), strict: (2 * strict) / Math.max(1, t.gold + t.found) };
}

/** The gold files of a folder. */
export function goldIn<T>(dir: string): T[] {
  return readdirSync(dir)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(join(dir, name), 'utf8')) as T);
}

// ------------------------------------------------------------------ undated texts

export type UndatedText = { name: string; title: string | null; text: string; truth: { from: Day; to: Day } };
export type UndatedScore = {
  n: number;
  /** Intervals of at most a year. */
  given: number;
  /** Of those given, how many hold the truth. */
  holds: number;
  /** Of all texts, how many have an interval of at most 31 days that holds the truth. */
  month: number;
  /** Of all intervals, open ones too, how many hold the truth. */
  open: number;
  misses: string[];
};

/** Texts with their date lines taken away, against the day (or month) of their publication. */
export function measureUndated(texts: readonly UndatedText[], language: DateLanguage): UndatedScore {
  const misses: string[] = [];
  const counts = { given: 0, holds: 0, month: 0, any: 0, anyHolds: 0 };
  for (const { name, title, text, truth } of texts) {
    const source = { title, standfirst: null, text, repairs: [] };
    const { published } = inferred([], readArticle(source, language), { language, timeZone: 'Europe/Paris' });
    const words = published?.evidence.map(evidence => evidence.text).join(' + ');
    if (!published) misses.push(`${name}: none for ${truth.from}`);
    if (!published) continue;
    const holds = (published.from ?? '') <= truth.to && (published.to ?? '9') >= truth.from;
    const days = published.from && published.to ? daysBetween(published.from, published.to) : 9999;
    counts.any += 1;
    if (holds) counts.anyHolds += 1;
    if (days <= 366) counts.given += 1;
    if (days <= 366 && holds) counts.holds += 1;
    if (days <= 30 && holds) counts.month += 1;
    misses.push(
      `${name}: ${holds ? (days <= 30 ? 'good ' : 'wide ') : 'WRONG'} ${published.edtf} for ${truth.from} (${words})`,
    );
  }
  return {
    n: texts.length,
    given: counts.given,
    holds: counts.holds / Math.max(1, counts.given),
    month: counts.month / Math.max(1, texts.length),
    open: counts.anyHolds / Math.max(1, counts.any),
    misses,
  };
}
