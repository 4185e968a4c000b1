import { rememberedWith } from '../../../lib/remembered.ts';
import { WEEKDAY } from '../../../lib/weekdays.ts';
import { isCapitalised } from '../../../lib/words.ts';
import { type WrittenDate, writtenDateIn } from '../../text/written-date.ts';
import type { PageWords } from '../words/page-words.ts';

/** A bare date stands in a short line (UTF-16 code units), unless marks set it off from its neighbours. */
const MAX_BARE_LINE = 70;

/** The first date after a word for publication, unless a word for another day stands between. */
export function labelledDate(text: string, words: PageWords): WrittenDate | null {
  const { published, changed } = words;
  const label = published.exec(text);
  if (!label || isOfOther(text, label, words)) return null;
  const after = text.slice(label.index);
  const date = writtenDateIn(after);
  if (!date || date.start > MAX_BARE_LINE || changed.test(after.slice(0, date.start))) return null;
  if (GOES_ON.test(after.slice(date.end))) return null;
  return isOfSpan(after, date) ? null : date;
}

/** « Photo publiée le », « un rapport publié le », « « Le Rouet », roman, paru le »: what is not the article. */
function isOfOther(text: string, label: RegExpExecArray, words: PageWords): boolean {
  const before = text.slice(0, label.index);
  if (before.trim() === '' || SIGNED.test(before) || isOfText(before, words)) return false;
  if (/[«“]/.test(before)) return true;
  return /^\p{Ll}/u.test(label[0]) && (/\p{L}{3}[.!?]$/u.test(text) || NOUN.test(before) || WORD.test(before));
}

/** « Par Jeanne Martin, publié le »; a noun right before the word, alone or after others. */
const SIGNED = /^(?:(?:propos recueillis )?par|de)\s/i;
const NOUN = /(?:^|[\s’'])\p{Ll}+\s$/u;
const WORD = /^\p{L}+\s$/u;

/** « Article », « Cet article a été ». */
function isOfText(before: string, { ownDay }: PageWords): boolean {
  return ownDay.test(before.trim().replace(/\s(?:a (?:initialement |d’abord )?été|est)$/u, ''));
}

/** « Écrit le 5 mai, son billet a fait réagir. », « Paru le 5 mai aux éditions du Rouet »: what goes on after the date. */
const GOES_ON =
  /^[^.|•·–—]*, (?:l[ae]s? |l’|une? |des |s(?:on|a|es) |leurs? |ce |cette |ces |ils? |elles? )\S.*[.!?]$|^ (?:aux éditions|chez|en salles?|en librairies?|au cinéma)(?!\p{L})/u;

/** Does the line say nothing before the word for publication, but who signs or what came after? It is the article's wherever it stands. */
export function isStamp(text: string, words: PageWords): boolean {
  const label = words.published.exec(text);
  const before = text.slice(0, label?.index ?? 0).trim();
  if (before === '' || isCapitalised(label![0])) return true;
  return SIGNED.test(before) || isOfText(before, words) || /[|•·–—(/-]$/.test(before);
}

/** A date without a word for what it is. */
export function bareDate(text: string, words: PageWords): WrittenDate | null {
  const { published, changed } = words;
  const label = published.exec(text);
  const date = label && isOfOther(text, label, words) ? null : writtenDateIn(text);
  if (!date || changed.test(text.slice(0, date.start)) || isOfSpan(text, date)) return null;
  if (isOfSomething(text.slice(0, date.start), words) || isSentence(text)) return null;
  if (changed.test(noteAfter(text, date))) return null;
  return text.length <= MAX_BARE_LINE || isSetOff(text, date) ? date : null;
}

/** « Procès du », « Réunion publique le »; « Début des travaux : »: what the day is of. « Le Fanal du » is an outlet. */
const HELD_ON = /^(?![Pp]ar\s)\p{Lu}[\p{Ll}’']*(?:\s[\p{Ll}’']+){0,4}\s(?:le|du)$/u;
const LABEL = /:$/;
/** « La passerelle, le », « Photo d’archives ( »: what a picture shows. */
const SHOWN =
  /^(?:(?:[Ll][ae]s?|[Uu]ne?|[Dd]es|[Vv]ue|[Aa]rchives)\s\p{Ll}|[Ll][’']\p{Ll}|(?:Photos?|Images?|Captures?|Illustrations?)(?!\p{L})).*[,(](?:\sle)?$/u;
const WEEKDAY_LAST = new RegExp(`(?:^|\\s)(?:${WEEKDAY}),?$`, 'i');

/** Is the bare date that of a thing, as the words right before it say, back to a mark? */
function isOfSomething(before: string, { ownDay }: PageWords): boolean {
  const head = before
    .slice(before.search(/[^|•·—–]*$/u))
    .trim()
    .replace(WEEKDAY_LAST, '')
    .trim();
  if (ownDay.test(head)) return false;
  return LABEL.test(head) || HELD_ON.test(head) || SHOWN.test(head);
}

/** « Le film, tourné le 12 mars 2020 à Metz, sera projeté. »; « Par Jeanne Martin, le 12 mars 2020. » is none. */
function isSentence(text: string): boolean {
  return /\p{L}{3}[.!?]$/u.test(text) && (text.match(SMALL_WORD)?.length ?? 0) >= MIN_SMALL_WORDS;
}

/** Of three letters and more; the month is one of them. */
const SMALL_WORD = /(?<!\p{L})\p{Ll}{3,}/gu;
const MIN_SMALL_WORDS = 4;

/** « 12 mars 2020 (mise à jour) »: what the brackets say, unless they hold a day of their own. */
function noteAfter(text: string, { end }: WrittenDate): string {
  return /^\s?\(([^()\d]{1,30})\)/.exec(text.slice(end))?.[1] ?? '';
}

/** « Du 6 au 8 juillet 2018 », « du 30 juin 2018 au 8 juillet », « 6 juillet 2018 – 8 juillet 2018 »: the days of an event. */
function isOfSpan(text: string, { start, end }: WrittenDate): boolean {
  const after = text.slice(end);
  if (isEnd(text.slice(0, start)) || /^\sau\s/i.test(after)) return true;
  const next = writtenDateIn(after);
  return next !== null && /^\s?[-–—]\s?(?:\p{L}{5,8}\s)?$/u.test(after.slice(0, next.start));
}

/** « au », « jusqu’au samedi »: before the last day of something. */
function isEnd(before: string): boolean {
  return /(?:^|\s)(?:au|jusqu.au)\s(?:\p{L}{5,8}\s)?$/iu.test(before.slice(-20));
}

/** « Jeanne Martin — 18 mars 2016 à 17h06 — Temps de lecture : 4 min »: between marks, or with the line's end on one side. */
function isSetOff(text: string, { start, end }: WrittenDate): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    /(?:^|[|•·—–]|\s-)\s*(?:le\s)?(?:\p{L}{4,8}\s)?$/iu.test(before) && /^\s*(?:$|[|•·—–]|-\s)/.test(text.slice(end))
  );
}

/** A line that does nothing but say what the day on the next one is: « Publié le », « Dernière mise à jour : ». */
export function isLabel(line: string, { published, changed }: PageWords): boolean {
  if (line.length > MAX_LABEL_LINE || /\d/.test(line)) return false;
  const start = Math.max(lastOf(published, line), lastOf(changed, line));
  return start >= 0 && /^\S+(?:\s(?:à|en)\s\S+)?(?:\sle|\sdu)?\s?:?$/.test(line.slice(start));
}

const MAX_LABEL_LINE = 40;

/** Does the line say of a date in it that it is that of a change, or one of the days of an event? */
export function isOtherDay(line: string, date: string, { published, changed }: PageWords): boolean {
  const start = line.indexOf(date);
  const end = start + date.length;
  const label = line.slice(Math.max(0, start - MAX_LABEL), end);
  const change = lastOf(changed, label);
  return (
    (change >= 0 && change >= lastOf(published, label)) ||
    /^\sau\s/i.test(line.slice(end)) ||
    isEnd(line.slice(0, start))
  );
}

/** A word that says what a date is stands so near before it (UTF-16 code units). */
const MAX_LABEL = 80;

const everywhere = rememberedWith((words: RegExp) => new RegExp(words.source, `${words.flags}g`));

/** Where the last match begins; -1 if there is none. */
function lastOf(words: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(everywhere(words))) last = index;
  return last;
}
