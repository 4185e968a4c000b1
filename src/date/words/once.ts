/** Work that is done when it is first asked for, and never again: most articles state their day and need no facts. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
