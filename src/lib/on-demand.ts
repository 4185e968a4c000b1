import { createRequire } from 'node:module';
import { once } from './once.ts';

const require = createRequire(import.meta.url);

/** A library that many runs need not, loaded when it is first asked for: each costs every start of the program 10 to 60 ms. */
export function onDemand<T>(name: string): () => T {
  return once(() => require(name) as T);
}
