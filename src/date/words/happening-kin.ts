/** How much other news the same words tell: the same cup, strike, trial or city under fire, at another time. */
import { daysBetween } from '../../lib/calendar.ts';

/** News that the list knows of other times. */
export type Kin = {
  /** How much of it shares a word with all groups of this news but one. */
  readonly alike: number;
  /** How much of it shares a word with that group of this news which least of it shares. */
  readonly rarest: number;
};

type Days = { readonly from: string; readonly to: string };

/** What happens again after months is other news. Days. */
const ANOTHER_TIME = 90;

export function isOfAnotherTime(a: Days, b: Days): boolean {
  return daysBetween(a.to, b.from) > ANOTHER_TIME || daysBetween(b.to, a.from) > ANOTHER_TIME;
}

/** `sharing`: for each group of the news, all news that shares a word with it, each once; `scale`: what each that is told alike counts. */
export function kinOf<N extends Days>(news: N, sharing: readonly (readonly N[])[], scale: number): Kin {
  const others = sharing.map(all => all.filter(other => isOfAnotherTime(other, news)));
  const shared = new Map<N, number>();
  for (const other of others.flat()) shared.set(other, (shared.get(other) ?? 0) + 1);
  return {
    alike: Math.round(scale * [...shared.values()].filter(groups => groups >= sharing.length - 1).length),
    rarest: Math.min(...others.map(({ length }) => length)),
  };
}
