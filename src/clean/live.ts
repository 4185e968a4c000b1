import type { Label } from './labels.ts';
import type { Unit } from './units.ts';

/** « 16h28 », « 16h28 police »: so many of them make a live text. */
const CLOCK = /^\d{1,2}\s?[h:]\s?\d{2}(?!\d)/;
const CLOCK_WORDS = 4;
const CLOCKS = 4;
const MESSAGE_WORDS = 4;

/**
 * The messages of a live text, each right below the time at which it came. Below the times of a site's news of the day
 * stand headlines: of a live text at least every other message is a sentence.
 */
export function messagesOf(units: readonly Unit[], labels: readonly (Label | null)[]): ReadonlySet<number> {
  const clocks = units.map(({ text, shape }) => shape.words <= CLOCK_WORDS && CLOCK.test(text));
  if (clocks.filter(Boolean).length < CLOCKS) return NONE;
  const below = units.flatMap((_, i) => (i > 0 && clocks[i - 1] && !clocks[i] && !labels[i] ? [i] : []));
  const sentences = below.filter(i => units[i]!.shape.stopped || /[?!]$/.test(units[i]!.text));
  if (2 * sentences.length < below.length) return NONE;
  return new Set(below.filter(i => units[i]!.shape.words >= MESSAGE_WORDS));
}

const NONE: ReadonlySet<number> = new Set();
