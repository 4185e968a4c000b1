import { ByWord } from '../lib/by-word.ts';
import { wordsOf } from './rows.ts';

/** Shorter words keep their ends: « ans », « mis ». */
const LONG = 5;

/** French words → the words that often stand in one sentence with them; a row is read where a text first asks for it. */
export class CompanyBook {
  readonly #rows: ReadonlyMap<string, string>;
  readonly #known = new Map<string, ReadonlySet<string>>();

  /** @param rows word → « word, word », as written */
  constructor(rows: ReadonlyMap<string, string>) {
    this.#rows = rows;
  }

  /** The company of a word, without endings. */
  of(word: string): ReadonlySet<string> {
    let known = this.#known.get(word);
    if (!known) {
      known = new Set(wordsOf(this.#rows.get(word) ?? '').map(withoutEnding));
      this.#known.set(word, known);
    }
    return known;
  }
}

/** Each word of a text stands around several candidates. */
export const endless = new ByWord(({ norm }) => withoutEnding(norm));

/** « grèves » and « grève », « clients » and « cliente » are of one company: what is left without the plural and the mute e. */
function withoutEnding(norm: string): string {
  const singular = norm.length >= LONG && /[sx]$/.test(norm) ? norm.slice(0, -1) : norm;
  return singular.length >= LONG && singular.endsWith('e') ? singular.slice(0, -1) : singular;
}
