import { firstFrom } from '../../lib/first-from.ts';
import type { Unit } from '../lines/units.ts';

/** Fewer words may begin two lines by chance. */
const MIN_WORDS = 5;
/** « Accueil Politique Le maire renonce à… »: so many words of a trail may stand before. */
const MAX_TRAIL = 4;
const CUT = /(?:…|\.{2}|[…\]])\s?$/;

/**
 * The units that break off and whose words another unit has in full: the headline in a breadcrumb above it, the first
 * paragraph in a summary below it. A headline made of the first words of its text is no copy.
 */
export function cutCopies(units: readonly Unit[]): ReadonlySet<number> {
  const cut = units.flatMap(({ text, shape }, i) => (shape.words >= MIN_WORDS && CUT.test(text) ? [i] : []));
  if (!cut.length) return new Set();
  const rows = units.map(({ key, shape }, i) => ({ key, i, stopped: shape.stopped }));
  const sorted = rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i));
  return new Set(
    cut.filter(i => {
      const whole = beginnings(units[i]!.key)
        .map(begin => wholeOf(begin, sorted))
        .find(Boolean);
      return whole !== undefined && (whole.i < i || !whole.stopped);
    }),
  );
}

type Row = { readonly key: string; readonly i: number; readonly stopped: boolean };

/** The key, and what is left of it without its first words. */
function beginnings(key: string): string[] {
  const found = [key];
  for (let at = key.indexOf(' '); at >= 0 && found.length <= MAX_TRAIL; at = key.indexOf(' ', at + 1)) {
    found.push(key.slice(at + 1));
  }
  return found.filter(begin => begin.split(' ', MIN_WORDS).length === MIN_WORDS);
}

/** The row with a longer key that begins so, if there is one. @param sorted by key */
function wholeOf(begin: string, sorted: readonly Row[]): Row | undefined {
  const row = sorted[firstFrom(sorted, ({ key }) => key > begin)];
  return row?.key.startsWith(begin) ? row : undefined;
}
