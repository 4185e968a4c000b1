/** What speaks for each kind of thing, in points: one is a hint, three decide. */
export type Votes = { person: number; organisation: number; place: number; other: number };

/** A tally to add points to. */
export function noVotes(): Votes {
  return { person: 0, organisation: 0, place: 0, other: 0 };
}
