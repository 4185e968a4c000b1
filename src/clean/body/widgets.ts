import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';

/** Boxes of several lines: a title (« Le journal du soir »), a call, a form. */
const BOX_RULES = /^(?:newsletter|subscribe|app|cookie-notice|share|comment-tool)$/;
const MAX_WORDS = 6;
const MAX_TITLE_UNITS = 2;
const NAME_WORDS = 3;

/** Drops the short lines of a box whose other lines are known: those above its first sentence and those between. */
export function dropWidgetLines({ page, headline, zone }: Layout, verdicts: Verdicts): void {
  for (let i = zone.start + 1; i <= zone.end; i++) {
    if (verdicts[i] || i === headline.at || !isShortLine(page, i)) continue;
    const rule = boxRule(page, verdicts, i - 1) && boxRule(page, verdicts, i + 1);
    if (rule) verdicts[i] = rule;
  }
  for (let i = zone.start + 1; i <= zone.end; i++) if (callsToSubscribe(page, i)) dropTitle(page, verdicts, i);
  dropPromise(page, verdicts);
}

function isShortLine(page: Page, i: number): boolean {
  const { shape } = page.units[i]!;
  return !page.labels[i] && shape.words <= MAX_WORDS && !shape.stopped && !shape.quoted && !shape.announces;
}

function boxRule(page: Page, verdicts: Verdicts, i: number): string | null {
  const label = page.labels[i];
  return label && verdicts[i] && BOX_RULES.test(label.rule) ? label.rule : null;
}

/** « Le meilleur de votre région chaque matin. », with which a file ends below the title of a newsletter's box. */
function dropPromise(page: Page, verdicts: Verdicts): void {
  const at = page.labels.findLastIndex(label => !label);
  const call = page.labels[at - 1];
  const { shape, key } = page.units[at] ?? { shape: null, key: '' };
  if (!call || !/^(?:newsletter|app)$/.test(call.rule) || verdicts[at] || verdicts[at - 1] === null) return;
  if (shape && shape.words <= MAX_INVITATION && !shape.quoted && !shape.speaks && ADDRESSES.test(key))
    verdicts[at] = call.rule;
}

/** In a key: the reader is spoken to. */
const ADDRESSES = /(?:^| )(?:vous|votre|vos|nos|notre)(?: |$)/;

/** A sentence like « Recevez chaque soir… », and not a mere button. */
function callsToSubscribe(page: Page, i: number): boolean {
  const rule = page.labels[i]?.rule;
  return (rule === 'newsletter' || rule === 'app') && page.units[i]!.shape.words > MAX_WORDS;
}

/** « La matinale. » */
function isName(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  return !page.labels[i] && shape.words <= NAME_WORDS && /^\p{Lu}/u.test(text) && !shape.quoted && !shape.speaks;
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

function dropTitle(page: Page, verdicts: Verdicts, call: number): void {
  for (let i = call - 1; i >= call - MAX_TITLE_UNITS && i > 0; i--) {
    if (verdicts[i] || !(isShortLine(page, i) || isName(page, i) || isInvitation(page, i) || isSection(page, i)))
      return;
    verdicts[i] = page.labels[call]!.rule;
  }
}
