import { isCapitalised } from '../../lib/words.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';

const MAX_WORDS = 6;
const MAX_TITLE_UNITS = 2;
const NAME_WORDS = 3;

/** Drops the short lines above the call of a newsletter's box: its title, what it promises. */
export function dropWidgetLines({ page, zone }: Layout, verdicts: Verdicts): void {
  for (let i = zone.start + 1; i <= zone.end; i++) {
    if (callsToSubscribe(page, i)) dropTitle(page, verdicts, i);
    else if (BUTTONS.test(page.labels[i]?.rule ?? '')) dropPromise(page, verdicts, i);
  }
}

function isShortLine(page: Page, i: number): boolean {
  const { shape } = page.units[i]!;
  return !page.labels[i] && shape.words <= MAX_WORDS && !shape.stopped && !shape.quoted && !shape.announces;
}

/** « Tous les vendredis, ce qu’il ne fallait pas manquer. » */
const PROMISE =
  /^(?:Chaque|Tous les|Toutes les) (?:jours?|matins?|midis?|soirs?|semaines?|mois|week-ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)(?: \p{L}+)?, /u;
const MAX_PROMISE = 20;
const BUTTONS = /^(?:newsletter|subscribe)$/;
const TITLE = /^«[^»]{3,40}»$/u;

/** Right above « Autres newsletters »: what one promises, and its name. */
function dropPromise(page: Page, verdicts: Verdicts, button: number): void {
  const isPromise = (i: number) => PROMISE.test(page.units[i]!.text) && page.units[i]!.shape.words <= MAX_PROMISE;
  const at = button - 1;
  if (at < 1 || verdicts[at] || page.labels[at] || !isPromise(at)) return;
  verdicts[at] = 'newsletter';
  if (!page.labels[at - 1] && TITLE.test(page.units[at - 1]!.text)) verdicts[at - 1] ??= 'newsletter';
}

/** A sentence like « Recevez chaque soir… », and not a mere button. */
function callsToSubscribe(page: Page, i: number): boolean {
  const rule = page.labels[i]?.rule;
  return (rule === 'newsletter' || rule === 'app') && page.units[i]!.shape.words > MAX_WORDS;
}

/** « La matinale. » */
function isName(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  return !page.labels[i] && shape.words <= NAME_WORDS && isCapitalised(text) && !shape.quoted && !shape.speaks;
}

/** « Société », the name of a newsletter. */
function isSection(page: Page, i: number): boolean {
  return Boolean(page.labels[i]?.weak) && page.units[i]!.shape.words <= NAME_WORDS;
}

/** « De la vie quotidienne aux grands enjeux, découvrez les sujets… » above the small print of a newsletter. */
const INVITES =
  /(?:^|[\s,])(?:[Dd]écouvr|[Rr]etrouv|[Ss]uiv|[Rr]ecev|[Ee]xplor|[Pp]long|[Aa]bonn|[Ii]nscriv|[Rr]est)ez(?![\p{L}])/u;
const MAX_INVITATION = 35;

function isInvitation(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  return !page.labels[i] && shape.words <= MAX_INVITATION && !shape.quoted && !shape.speaks && INVITES.test(text);
}

/** « L’essentiel du jour : notre sélection », which the call below names: « … la newsletter « L’essentiel du jour : … ». » */
function isNamedIn(page: Page, i: number, call: number): boolean {
  const { key, shape } = page.units[i]!;
  return !page.labels[i] && shape.words > 1 && !shape.stopped && ` ${page.units[call]!.key} `.includes(` ${key} `);
}

/** Rows of the article have another one above: « Anne Petit (DVG) : 50,1 % », « Jean Roche, fournisseur ». */
function isRowOfSeries({ units, labels }: Page, i: number): boolean {
  const form = rowForm(units[i]!.text);
  return form !== null && [i - 1, i + 1].some(j => units[j] && !labels[j] && rowForm(units[j]!.text) === form);
}

function rowForm(text: string): string | null {
  return text.length <= MAX_ROW ? (ROW_MARK.exec(text)?.[0] ?? null) : null;
}

const MAX_ROW = 80;
const ROW_MARK = /(?<=\p{L}\)?\s?):(?=\s\d)|(?<=\p{L}),(?=\s\p{Ll})/u;

function dropTitle(page: Page, verdicts: Verdicts, call: number): void {
  for (let i = call - 1; i >= call - MAX_TITLE_UNITS && i > 0; i--) {
    const isTitle = isShortLine(page, i) || isName(page, i) || isInvitation(page, i) || isSection(page, i);
    if (verdicts[i] && page.labels[i]?.rule === page.labels[call]!.rule) continue;
    if (verdicts[i] || isRowOfSeries(page, i) || !(isTitle || isNamedIn(page, i, call))) return;
    verdicts[i] = page.labels[call]!.rule;
  }
}
