import { setFlagsFromString } from 'node:v8';

/** Per cent. Of a large collection what lives is large, and every per cent of it costs more than clearing more often. */
const GROWTH = { small: 60, large: 30 } as const;
/** Articles. */
const LARGE = 20_000;

/**
 * Lets the heap of each thread grow by a little more than half before it is cleared of what is no longer used; left to itself the
 * engine takes several times what lives where the machine has it to give.
 */
export function keepHeapsSmall(articles: number): void {
  setFlagsFromString(`--heap-growing-percent=${articles > LARGE ? GROWTH.large : GROWTH.small}`);
}
