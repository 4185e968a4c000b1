/**
 * Where a date without a year, or a bare weekday, lies seen from its anchor. `past` and `future` include the anchor's
 * own day, week or month; `last` and `next` do not (« mardi dernier »); `near` is whatever is nearest.
 */
export type Direction = 'past' | 'future' | 'last' | 'next' | 'near';

/** Beginning, middle or end of a month, year, week…; the first or second half of it. */
export type Part = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** The day of a feast: a fixed day, one counted from Easter, an nth weekday, or a table by year. */
export type FeastRule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly years: Readonly<Record<string, string>> };

/**
 * - `fixed`: the same whatever the anchor.
 * - `weekday`: « vendredi »; with `week`, that of the week so many weeks away (« mardi de la semaine prochaine »).
 * - `month-day`: « 12 mai », « mardi 12 mai », « mardi 12 » (`month` null).
 * - `unit`: the calendar unit so many units away: « hier » (day, -1), « cette semaine » (week, 0).
 * - `shift`: a duration away: « il y a un an et demi »; `unit` is the precision of the result.
 * - `span`: the last or next so many units: « les trois derniers mois » (month, -3).
 * - `earlier`: `step`, anchored at the mention of that index in the article's list; of something over that would then still be to
 *   come, at the one `before` it.
 * - `from`: `step`, anchored at another date in the same words (« deux semaines avant Noël »).
 * - `part`, `nth`: a piece of another date; `nth` -1 is the last. `of` is `null` for a quarter or half of an unsaid year.
 * - `range`: both ends included; `from` is read backwards from `to` where it lacks something.
 * - `about`: the same, approximate.
 * - `open`: cannot be resolved (« ces dernières semaines »).
 */
export type DateMeaning =
  | { readonly kind: 'fixed'; readonly edtf: string }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly toward: Direction; readonly week: number | null }
  | {
      readonly kind: 'month-day';
      readonly month: number | null;
      readonly day: number;
      readonly weekday: number | null;
      readonly toward: Direction;
    }
  | { readonly kind: 'month'; readonly month: number; readonly toward: Direction }
  | { readonly kind: 'season'; readonly season: number; readonly toward: Direction }
  | { readonly kind: 'feast'; readonly rule: FeastRule; readonly toward: Direction }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number }
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number; readonly half: boolean }
  | { readonly kind: 'span'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'earlier'; readonly index: number; readonly before?: number; readonly step: DateMeaning }
  | { readonly kind: 'from'; readonly of: DateMeaning; readonly step: DateMeaning }
  | { readonly kind: 'part'; readonly part: Part; readonly of: DateMeaning }
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly unit: Unit;
      readonly weekday: number | null;
      readonly of: DateMeaning | null;
      readonly toward: Direction;
    }
  | { readonly kind: 'range'; readonly from: DateMeaning; readonly to: DateMeaning }
  | { readonly kind: 'about'; readonly of: DateMeaning }
  | { readonly kind: 'open' };
