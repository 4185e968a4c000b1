/** What is made when it is first asked for, and then remembered. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An object each of whose parts is made when it is first asked for, and then remembered. */
export function lazily<Parts extends object>(makers: { readonly [Name in keyof Parts]: () => Parts[Name] }): Parts {
  const parts = {} as Parts;
  for (const name of Object.keys(makers) as (keyof Parts)[])
    Object.defineProperty(parts, name, { get: once(makers[name]), enumerable: true });
  return parts;
}
