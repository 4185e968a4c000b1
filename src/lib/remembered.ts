/**
 * What is made of each key when it is first asked for, and then remembered.
 *
 * @param make never gives `undefined`
 * @param most so many keys are remembered; then the memory starts anew
 */
export function remembered<Key, Made extends NonNullable<unknown> | null>(
  make: (key: Key) => Made,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/**
 * The same for objects: what was made of one goes with it.
 *
 * @param make never gives `undefined`
 */
export function rememberedWith<Key extends object, Made extends NonNullable<unknown> | null>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
