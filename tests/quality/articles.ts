/** Figures of analysed articles with gold, set by set. */
import { isFrench } from './cases.ts';
import { type Figure, type Finding, findingsOf, type Measured } from './figure.ts';
import { judgeActors } from './judge/actors.ts';
import { judgeDates } from './judge/dates.ts';
import { judgeDuplicates } from './judge/duplicates.ts';
import { type Case, f1, type Judge, type Judgement, share, sum } from './judge/judgement.ts';
import { judgeLines, judgeSegments } from './judge/lines.ts';
import { judgeInferred, judgeMeeting, judgeStated } from './judge/published.ts';
import { judgeQuotes } from './judge/quotes.ts';
import { judgeRepairs } from './judge/repairs.ts';
import { judgeTitle } from './judge/title.ts';
import { judgeTopics } from './judge/topics.ts';
import { KINDS, type KindName, SET_LABELS, type SetLabel } from './kinds.ts';

type Number = { readonly value: number | null; readonly n: number };

/** A figure without its floor. */
export function figure(kind: KindName, set: SetLabel, number: Number, shared: boolean): Figure {
  const { label, measure, must, aim } = KINDS[kind];
  const unit = 'unit' in KINDS[kind] ? 'per-10000' : 'share';
  return { id: `${kind}/${set}`, label, measure, set: SET_LABELS[set], ...number, unit, must, aim, shared };
}

type Ask = {
  readonly topic: string;
  readonly judge: Judge;
  readonly figures: (judged: readonly Judgement[]) => Partial<Record<KindName, Number>>;
};

const ASKS: readonly Ask[] = [
  { topic: 'lines', judge: judgeLines, figures: lineFigures },
  { topic: 'lines', judge: judgeTitle, figures: j => ({ 'lines.title': ratio(sum(j), 'right', 'all') }) },
  { topic: 'pages', judge: judgeSegments, figures: j => ({ 'pages.f1': scored(sum(j)) }) },
  { topic: 'published', judge: judgeStated, figures: j => ({ 'stated.day': ratio(sum(j), 'right', 'all') }) },
  { topic: 'published', judge: judgeInferred, figures: inferredFigures },
  { topic: 'published', judge: judgeMeeting, figures: j => ({ 'inferred.meeting': ratio(sum(j), 'right', 'all') }) },
  { topic: 'dates', judge: judgeDates, figures: dateFigures },
  { topic: 'actors', judge: judgeActors, figures: actorFigures },
  { topic: 'quotes', judge: judgeQuotes, figures: quoteFigures },
  { topic: 'topics', judge: judgeTopics, figures: j => ({ 'topics.main': ratio(sum(j), 'right', 'all') }) },
  { topic: 'repairs', judge: judgeRepairs, figures: repairFigures },
];

/** Every figure of a set of articles; articles that are not French text are left to the tests of `clean`. */
export function measureArticles(set: SetLabel, cases: readonly Case[], shared: boolean): Measured {
  const french = cases.filter(({ gold }) => isFrench(gold));
  const measured = ASKS.map(ask => measureAsk(ask, set, { cases: french, shared }));
  const doubles = measureDuplicates(set, french, shared);
  return {
    figures: [...measured.flatMap(({ figures }) => figures), ...doubles.figures],
    findings: [...measured.flatMap(({ findings }) => findings), ...doubles.findings],
  };
}

/** Only what texts say of their own day. */
export function measureUndated(cases: readonly Case[]): Measured {
  const ask: Ask = { topic: 'published', judge: judgeInferred, figures: inferredFigures };
  return measureAsk(ask, 'undated', { cases, shared: false });
}

function measureAsk(ask: Ask, set: SetLabel, { cases, shared }: { cases: readonly Case[]; shared: boolean }): Measured {
  const judged = cases.map(one => [one.gold.file, ask.judge(one)] as const);
  const numbers = Object.entries(ask.figures(judged.map(([, judgement]) => judgement)));
  return {
    figures: numbers
      .filter(([, { n }]) => n > 0)
      .map(([kind, number]) => figure(kind as KindName, set, number, shared)),
    findings: findingsOf(ask.topic, set, judged),
  };
}

function measureDuplicates(set: SetLabel, cases: readonly Case[], shared: boolean): Measured {
  const judgement = judgeDuplicates(cases.map(({ article }) => article));
  const number = scored(judgement.counts);
  const findings: Finding[] = findingsOf('duplicates', set, [['(the set)', judgement]]);
  return { figures: number.n > 0 ? [figure('duplicates.f1', set, number, shared)] : [], findings };
}

type Counts = Readonly<Record<string, number>>;

/** F1 of `right`, `missed` and `extra`; n is what there was to find. */
function scored(counts: Counts): Number {
  const { right = 0, missed = 0, extra = 0 } = counts;
  return { value: f1({ right, missed, extra }), n: right + missed };
}

function ratio(counts: Counts, part: string, whole: string): Number {
  return { value: share(counts[part] ?? 0, counts[whole] ?? 0), n: counts[whole] ?? 0 };
}

function lineFigures(judged: readonly Judgement[]): Partial<Record<KindName, Number>> {
  const counts = sum(judged);
  const { right = 0, missed = 0 } = counts;
  return { 'lines.f1': scored(counts), 'lines.recall': { value: share(right, right + missed), n: right + missed } };
}

function inferredFigures(judged: readonly Judgement[]): Partial<Record<KindName, Number>> {
  const counts = sum(judged);
  return { 'inferred.holding': ratio(counts, 'holding', 'given'), 'inferred.close': ratio(counts, 'close', 'all') };
}

function dateFigures(judged: readonly Judgement[]): Partial<Record<KindName, Number>> {
  const counts = sum(judged);
  const { right = 0, valued = 0, missed = 0, extra = 0 } = counts;
  const wrong = right - valued;
  return {
    'dates.f1': scored(counts),
    'dates.value': { value: f1({ right: valued, missed: missed + wrong, extra: extra + wrong }), n: right + missed },
  };
}

/** By article: the mean of the articles' F1, so that a long list of names does not outweigh ten short ones. */
function actorFigures(judged: readonly Judgement[]): Partial<Record<KindName, Number>> {
  const counts = sum(judged);
  const each = judged.flatMap(({ counts: own }) => scored(own).value ?? []);
  const { right = 0, missed = 0 } = counts;
  return {
    'actors.f1': {
      value: share(
        each.reduce((total, value) => total + value, 0),
        each.length,
      ),
      n: right + missed,
    },
    'actors.type': ratio(counts, 'typed', 'right'),
  };
}

function quoteFigures(judged: readonly Judgement[]): Partial<Record<KindName, Number>> {
  const counts = sum(judged);
  const { strictRight = 0, strictMissed = 0, strictExtra = 0 } = counts;
  return {
    'quotes.loose': scored(counts),
    'quotes.strict': scored({ right: strictRight, missed: strictMissed, extra: strictExtra }),
    'quotes.speaker': ratio(counts, 'spoken', 'speakers'),
  };
}

function repairFigures(judged: readonly Judgement[]): Partial<Record<KindName, Number>> {
  const counts = sum(judged);
  const { alarms = 0, words = 0 } = counts;
  return {
    'repairs.f1': scored(counts),
    'repairs.restored': ratio(counts, 'restored', 'judged'),
    'repairs.alarms': { value: words === 0 ? null : (alarms / words) * 10_000, n: words },
  };
}
