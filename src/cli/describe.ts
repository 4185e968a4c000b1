/** An article in words, for the terminal: `analyse` without `--json`, and `explain`. */

import type { Actor, Evidence, LinkedArticle, Published, Quote, RemovedLine, Repair, Topic } from '../article.ts';
import { printable } from '../lib/printable.ts';
import type { ActorReason, Clue } from '../pipeline.ts';
import { counted } from './report.ts';

/** A few lines an article: what a reader would want to know of it at a glance. */
export function summary(article: LinkedArticle): string {
  const { file, title, source, language, actors, topics, quotes, dates, removed, repairs, duplicates } = article;
  return [
    printable(file),
    `  id        ${article.id}${article.publishedOnSite ? '' : `  (not on the site: ${article.excluded ?? 'draft'})`}`,
    `  title     ${title ?? '—'}`,
    `  source    ${[source.name, ...article.authors].filter(Boolean).join(', ') || '—'}`,
    `  language  ${language.code} (${percent(language.confidence)})`,
    `  published ${publishedLine(article.published)}`,
    `  actors    ${list(actors.map(actor => `${actor.name} (${actor.mentions.length})`))}`,
    `  topics    ${list(topics.map(topic => `${topic.label} (${percent(topic.score)})`))}`,
    `  found     ${[counted(quotes.length, 'quotation'), counted(dates.length, 'date'), counted(repairs.length, 'repair'), counted(removed.length, 'line')].join(', ')} removed`,
    ...(duplicates.length ? [`  copies    ${list(duplicates.map(d => `${d.id} (${percent(d.similarity)})`))}`] : []),
    '',
  ].join('\n');
}

/** Every decision with what led to it. */
export function explanation(article: LinkedArticle, reasons: readonly ActorReason[]): string {
  return [
    summary(article),
    section('Published', publishedWhy(article.published)),
    section('Actors', article.actors.map(actorWhy)),
    section('Names that no vocabulary has', reasons.flatMap(nameWhy)),
    section('Topics', article.topics.map(topicWhy)),
    section(
      'Dates in the text',
      article.dates.map(date => `${quoted(date.text)} → ${date.edtf ?? 'cannot be resolved'}${place(date)}`),
    ),
    section('Quotations', article.quotes.map(quoteWhy)),
    section('Repairs proposed', article.repairs.map(repairWhy)),
    section('Removed', article.removed.map(removedWhy)),
    section(
      'Copies',
      article.duplicates.map(d => `${d.id}: ${percent(d.similarity)} of the shorter text's five-word runs`),
    ),
    section(
      'Related',
      article.related.map(r => `${r.id}: ${r.because.join(', ')}`),
    ),
    section(
      'Problems',
      article.problems.map(p => printable(`${p.level} ${p.code}: ${p.message} ${p.help}`)),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.length ? lines.map(line => `  ${line}`).join('\n') : '  none'}\n`;
}

function publishedLine(published: Published | null): string {
  return published ? `${published.edtf} (${published.basis}, ${published.method})` : 'unknown';
}

function publishedWhy(published: Published | null): string[] {
  if (!published) return ['Nothing in the file, its metadata or its name says when it was published.'];
  return [
    `${published.edtf}, ${published.basis} by ${published.method}; from ${published.from ?? 'open'} to ${published.to ?? 'open'}`,
    ...published.evidence.map(evidence => `because of ${quoted(evidence.text)}${place(evidence)}`),
  ];
}

function actorWhy({ name, type, origin, wikidata, mentions }: Actor): string {
  const forms = [...new Set(mentions.map(mention => mention.text))].map(quoted).join(', ');
  return `${name}: ${type}, ${origin}${wikidata ? ` (${wikidata})` : ''}, named ${timesOf(mentions.length)} as ${forms}`;
}

/** « Élise Carpentras → person (person 4.5): “…” before it, person 3 ». */
function nameWhy({ name, type, points, clues }: ActorReason): string[] {
  if (!points) return [];
  const verdict = `${name} → ${type ?? 'no actor'} (${pointList(points) || 'no points'})`;
  return [clues.length ? `${verdict} because of ${clues.map(clueWhy).join('; ')}` : verdict];
}

const PLACE_OF_CLUE = { name: 'the name itself', before: 'before it', after: 'after it', marks: 'its quotation marks' };

function clueWhy({ where, words, points }: Clue): string {
  const quotation = where === 'before' || where === 'after' ? `${quoted(words)} ` : '';
  return `${quotation}${PLACE_OF_CLUE[where]}: ${pointList(points)}`;
}

function pointList(points: Clue['points']): string {
  return Object.entries(points)
    .filter(([, value]) => value !== 0)
    .map(([kind, value]) => `${kind} ${Math.round(value * 10) / 10}`)
    .join(', ');
}

function topicWhy({ label, id, score, evidence }: Topic): string {
  return `${label} [${id}] ${percent(score)}: ${evidence.join(', ')}`;
}

function quoteWhy(quote: Quote): string {
  const short = quote.text.length > 80 ? `${quote.text.slice(0, 77)}…` : quote.text;
  return `${quoted(short)} — ${quote.speaker?.name ?? 'unknown'}${quote.cue ? ` (${quoted(quote.cue)})` : ''}${place(quote)}`;
}

function repairWhy(repair: Repair): string {
  return `${quoted(repair.text)} → ${repair.suggestion ?? '?'}: ${repair.rule}, ${percent(repair.confidence)}${repair.factual ? ', may change a fact' : ''}${place(repair)}`;
}

function removedWhy({ line, text, rule, because }: RemovedLine): string {
  const why = because?.length ? `${rule} (${because.join(', ')})` : rule;
  return `${line === null ? '' : `line ${line + 1}, `}${why}: ${text.length > 100 ? `${text.slice(0, 97)}…` : text}`;
}

function place({ field, start, end }: Pick<Evidence, 'field' | 'start' | 'end'>): string {
  return field === null ? '' : `  [${field} ${start}–${end}]`;
}

function quoted(text: string): string {
  return `« ${text} »`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function list(members: readonly string[]): string {
  return members.join(', ') || '—';
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
