import { fold } from '../../../lib/words.ts';
import type { HtmlRule } from '../document/rules.ts';
import type { HtmlLine } from './blocks.ts';

/** Between headline and article only a standfirst counts: a line of this length that is no list of links. */
const MIN_LEAD = 80;
const MAX_LEAD_LINKED = 0.5;
/** A line of this length that was said before is a copy for another screen size. */
const MIN_REPEATED = 40;

/** The article's lines, and the others of its part of the page with the rule that took them. */
export type Sifted = {
  readonly kept: readonly HtmlLine[];
  readonly dropped: readonly { text: string; rule: HtmlRule }[];
};

/** Chooses from all lines of a page those of the article; `title` is the headline, which is kept apart. */
export function articleLines(lines: readonly HtmlLine[], title: string | null): Sifted {
  const headline = title ? fold(title) : null;
  const start = startOf(lines, headline);
  const last = lines.findLastIndex(isArticle);
  const seen = new Set<string>();
  const kept: HtmlLine[] = [];
  const dropped: { text: string; rule: HtmlRule }[] = [];
  lines.forEach((line, i) => {
    if (!isArticle(line) || i < start) return;
    const rule = ruleAt(lines, i, { headline, seen, last });
    if (rule) dropped.push({ text: line.text, rule });
    else kept.push(line);
    seen.add(line.text);
  });
  return { kept, dropped };
}

function isArticle(line: HtmlLine): boolean {
  if (line.rule !== null) return false;
  if (line.zone === 'body') return true;
  return line.zone === 'lead' && line.text.length >= MIN_LEAD && line.linked < MAX_LEAD_LINKED;
}

/** Text above the headline is the top of the page, unless most of the text stands there. */
function startOf(lines: readonly HtmlLine[], headline: string | null): number {
  const at = headline ? lines.findIndex(line => line.kind === 'heading' && isHeadline(line, headline)) : -1;
  if (at < 0) return 0;
  return lengthOf(lines.slice(0, at)) < lengthOf(lines.slice(at)) ? at : 0;
}

function lengthOf(lines: readonly HtmlLine[]): number {
  return lines.filter(isArticle).reduce((sum, line) => sum + line.text.length, 0);
}

function isHeadline(line: HtmlLine, headline: string): boolean {
  return line.text.length < 400 && fold(line.text) === headline;
}

/** `last`: where the article's last line stands. */
type Context = { headline: string | null; seen: ReadonlySet<string>; last: number };

function ruleAt(lines: readonly HtmlLine[], at: number, { headline, seen, last }: Context): HtmlRule | null {
  const line = lines[at] as HtmlLine;
  if (headline && isHeadline(line, headline)) return 'html-headline';
  if (line.text.length >= MIN_REPEATED && seen.has(line.text)) return 'html-repeated';
  if (isLinks(line)) return 'html-links';
  return leadsNowhere(lines, at, last) ? 'html-related' : null;
}

/** « Envoyer cet article | Imprimer », where line breaks part a page that has no elements for it. */
const MIN_LINKED_LINE = 0.8;
const MAX_LINKED_LINE = 200;

function isLinks({ text, linked, kind }: HtmlLine): boolean {
  return linked >= MIN_LINKED_LINE && text.length <= MAX_LINKED_LINE && kind !== 'heading';
}

const GONE: ReadonlySet<string> = new Set([
  'html-related',
  'html-links',
  'html-share',
  'html-subscribe',
  'html-comments',
]);
/** UTF-16 code units. */
const MAX_LABEL = 60;

/** A heading or label under which everything was left out, or with which the article ends. */
function leadsNowhere(lines: readonly HtmlLine[], at: number, last: number): boolean {
  const line = lines[at] as HtmlLine;
  if (line.text.length > MAX_LABEL || /[.!?…»]$/.test(line.text)) return false;
  if (line.kind === 'heading' && at === last) return true;
  if (!GONE.has(lines[at + 1]?.rule ?? '')) return false;
  const after = firstAfter(lines, at);
  return !after || after.kind === 'heading' || after.zone !== line.zone;
}

/** The next line that was not left out, or stands in another part of the page. */
function firstAfter(lines: readonly HtmlLine[], at: number): HtmlLine | undefined {
  let next = at + 1;
  while (lines[next]?.rule != null && lines[next]?.zone === lines[at]?.zone) next++;
  return lines[next];
}
