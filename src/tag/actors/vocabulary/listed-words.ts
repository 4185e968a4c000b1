import { normalise } from '../../../lib/words.ts';

/** Words of one list: whole ones, beginnings (« rachet* ») and endings (« *ova »). */
export class ListedWords {
  readonly #whole: ReadonlySet<string>;
  readonly #parts: RegExp | null;

  constructor(written: readonly string[]) {
    const words = written.map(normalise);
    this.#whole = new Set(words.filter(word => !word.includes('*')));
    this.#parts = partsOf(words);
  }

  /** @param norm a normalised word */
  has(norm: string): boolean {
    return this.#whole.has(norm) || (this.#parts?.test(norm) ?? false);
  }
}

function partsOf(words: readonly string[]): RegExp | null {
  const beginnings = words.filter(word => word.endsWith('*')).map(word => word.slice(0, -1));
  const endings = words.filter(word => word.startsWith('*')).map(word => word.slice(1));
  const patterns = [
    ...(beginnings.length > 0 ? [`^(?:${beginnings.join('|')})`] : []),
    ...(endings.length > 0 ? [`(?:${endings.join('|')})$`] : []),
  ];
  return patterns.length > 0 ? new RegExp(patterns.join('|')) : null;
}
