/** How old somebody is who is called by it: « le septuagénaire », « l'homme de 38 ans ». */
import type { NounPhrase } from '../people/phrase.ts';

type Words = Pick<NounPhrase, 'stem' | 'complement'>;

/** The years from and to, both included. */
type Ages = readonly [from: number, to: number];

/** `null` where the words tell none. */
export function agesOf({ stem, complement }: Words): Ages | null {
  const decade = DECADES.get(stem);
  if (decade) return [decade, decade + 9];
  const age = Number(complement[complement.indexOf('ans') - 1]);
  return age > 0 ? [age, age] : null;
}

export function isWithin(age: number, [from, to]: Ages): boolean {
  return age >= from && age <= to;
}

/** Do two ways of calling somebody tell ages that nobody has together? */
export function areOfOtherAges(one: Words, other: Words): boolean {
  const [a, b] = [agesOf(one), agesOf(other)];
  return a !== null && b !== null && (a[1] < b[0] || b[1] < a[0]);
}

const DECADES: ReadonlyMap<string, number> = new Map(
  ['trentenaire', 'quadragénaire', 'quinquagénaire', 'sexagénaire', 'septuagénaire', 'octogénaire', 'nonagénaire'].map(
    (stem, i) => [stem, 10 * (i + 3)],
  ),
);
