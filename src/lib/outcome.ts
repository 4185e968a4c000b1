/** What was made of a thing, or what went wrong with it. */
export type Outcome<T> = { readonly made: T } | { readonly fault: unknown };

/** One step of the work on several things: a fault costs the one that brought it to light, never the others. */
export function each<A, B>(things: readonly Outcome<A>[], work: (made: A) => B): Outcome<B>[] {
  return things.map(thing => {
    if ('fault' in thing) return thing;
    try {
      return { made: work(thing.made) };
    } catch (fault) {
      return { fault };
    }
  });
}
