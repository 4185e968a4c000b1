/** What the words right before a day make of it: any day, a deed, an aim, an end. */
import type { Day } from '../../lib/calendar.ts';
import { isInfinitive } from '../infinitive.ts';
import type { Read } from '../mentions.ts';
import type { Events } from '../words/events.ts';
import { isDate } from './named-day.ts';

/** « C'était un mardi 12 juillet »: so is told what is long ago; but « promettaient un lundi 14 mai noir ». */
export function isSomeDay({ scan, hit }: Read): boolean {
  return scan.follows(hit.from, 'one') && !RATED.test(scan.norm(hit.to));
}

const RATED = /^(?:sans|noir|chargé|décisif|crucial|compliqué|difficile)$/;

/** « Un chiffre en recul par rapport au samedi 9 février »: what is compared with lies before. */
export function isCompared({ scan, hit }: Read): boolean {
  const { start } = scan.tokens[hit.from]!;
  return COMPARED.test(scan.text.slice(Math.max(0, start - LONGEST_COMPARISON), start));
}

const COMPARED = /(?<!\p{L})(?:par rapport|comparée?s?) (?:à|aux?)(?: celles?| celui| ceux)?(?: du| le)? $/iu;
/** UTF-16 code units. */
const LONGEST_COMPARISON = 40;

/** « Les faits remontent au vendredi 3 mars », « jugé pour le meurtre commis le mercredi 5 mars »: courts are years behind. */
export function isOfDeed({ scan, hit }: Read, { deeds, courts }: Events): boolean {
  const at = scan.withArticle(hit.from);
  if (AT.has(scan.norm(at - 1)) && /^remont/.test(scan.norm(at - 2))) return true;
  return (
    deeds.has(scan.norm(at - 1)) && !HELPERS.has(scan.norm(at - 2)) && courts.test(scan.text.slice(0, COURT_REACH))
  );
}

const AT = new Set(['au', 'à', 'aux']);
const HELPERS = new Set(['a', 'ont', 'est', 'sont', 'été', "s'est"]);
/** The first lines say that it is about a trial. UTF-16 code units. */
const COURT_REACH = 1000;

/** « une manifestation interdite pour le mercredi 1er mai », « agendé au mardi 3 », « à voir mercredi 12 avril ». */
export function isAimedAt({ scan, hit }: Read): boolean {
  if (scan.norm(hit.from - 1) === 'au' && scan.word(hit.from).weekday !== undefined) return true;
  const at = scan.withArticle(hit.from);
  if (scan.gap(at) !== 'space') return false;
  return AIMS.has(scan.norm(at - 1)) || (scan.norm(at - 2) === 'à' && isInfinitive(scan, at - 1));
}

const AIMS = new Set(['pour', 'avant']);

/** « les perturbations pour samedi 24 et dimanche 25 décembre ». */
export function isWithAim(before: Read | undefined, item: Read): boolean {
  return before?.scan === item.scan && /^ (?:et|ou) (?:le )?$/.test(textBetween(before, item)) && isAimedAt(before);
}

/** « depuis le jeudi 5 décembre 2019 »: who gives the year looks back. */
export function isSince({ scan, hit }: Read): boolean {
  return hit.meaning.kind === 'fixed' && scan.follows(scan.withArticle(hit.from), 'since-then');
}

/** « Hier mardi, la plus grande occupation depuis le 17 novembre »: who counts from a day writes later. */
export function isSinceDay(item: Read, day: Day): boolean {
  const { scan, hit } = item;
  return isDate(item, day) && scan.follows(scan.withArticle(hit.from), 'since-then');
}

/** « jusqu'au jeudi 28 juin » may be months ahead: no day of the text's own. */
export function isEnd({ scan, hit }: Read): boolean {
  const at = scan.withArticle(hit.from);
  return scan.follows(at, 'until') || (scan.follows(at, 'to') && scan.word(at - 2).is.has('until'));
}

/** What stands between two dates of one text. */
export function textBetween(before: Read, { scan, hit }: Read): string {
  return scan.text.slice(scan.tokens[before.hit.to - 1]!.end, scan.tokens[hit.from]!.start);
}
