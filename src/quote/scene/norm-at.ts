import type { Token } from '../../lib/words.ts';

/** The word at a place as `Token.norm` has it; nothing beside the first and the last. */
export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}
