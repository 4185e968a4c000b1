import type { Language } from '../article.ts';
import { onDemand } from '../lib/on-demand.ts';
import { functionShare } from './lines/shape.ts';
import type { Unit } from './lines/units.ts';
import { wordsIn } from './vocabulary/key.ts';

const franc = onDemand<typeof import('franc')>('franc');

/** What a French newspaper's folder may hold by mistake; franc is surer and faster among few. */
const PLAUSIBLE = [
  'fra',
  'eng',
  'spa',
  'ita',
  'deu',
  'nld',
  'por',
  'cat',
  'ron',
  'pol',
  'tur',
  'rus',
  'ukr',
  'arb',
  'hat',
  'oci',
  'bre',
  'eus',
];
/** Two-letter codes as editors write them. */
const CODES: Readonly<Record<string, string>> = {
  fr: 'fra',
  en: 'eng',
  es: 'spa',
  it: 'ita',
  de: 'deu',
  nl: 'nld',
  pt: 'por',
  ca: 'cat',
  ro: 'ron',
  pl: 'pol',
  tr: 'tur',
  ru: 'rus',
  uk: 'ukr',
  ar: 'arb',
  ht: 'hat',
  oc: 'oci',
  br: 'bre',
  eu: 'eus',
  français: 'fra',
  french: 'fra',
  anglais: 'eng',
};
/** Characters that franc sees: enough to be sure, few enough to be quick (0.2 ms). */
const SAMPLE = 600;
/** Under this franc guesses. */
const MIN_SAMPLE = 60;
/** French news has near 0.3 of these words, its neighbours under 0.1: between, franc decides. */
const SURELY_FRENCH = 0.11;
const HARDLY_FRENCH = 0.045;
const MIN_WORDS = 20;
/** A foreign paragraph worth naming, in words. */
const PASSAGE_WORDS = 25;

export const UNKNOWN: Language = { code: 'und', confidence: 0 };

/** The editor's word for a language as ISO 639-3, region left out. */
export function languageCode(written: string): string {
  const code = written.trim().toLowerCase().split(/[-_]/)[0]!;
  return CODES[code] ?? code;
}

/** The language of a body, by its paragraphs. */
export function languageOf(units: readonly Unit[], frenchWords: ReadonlySet<string>): Language {
  const key = sample(units, unit => unit.key);
  const words = wordsIn(key);
  const share = functionShare(key, frenchWords);
  if (words >= MIN_WORDS && share >= SURELY_FRENCH) return { code: 'fra', confidence: 0.99 };
  return byFranc(
    sample(units, unit => unit.text),
    share,
  );
}

function sample(units: readonly Unit[], part: (unit: Unit) => string): string {
  let text = '';
  for (const unit of units) {
    if (text.length >= SAMPLE) break;
    text += (text ? ' ' : '') + part(unit).slice(0, SAMPLE);
  }
  return text.slice(0, 2 * SAMPLE);
}

/** Of a text too short to be judged, a few French function words make it French, else nothing is known. */
function byFranc(text: string, frenchShare: number): Language {
  if (text.length < MIN_SAMPLE) return frenchShare >= SURELY_FRENCH / 2 ? { code: 'fra', confidence: 0.6 } : UNKNOWN;
  const [best, second] = franc().francAll(text.slice(0, SAMPLE), { only: PLAUSIBLE, minLength: 10 });
  if (!best || best[0] === 'und') return UNKNOWN;
  const lead = second ? 1 - second[1] : 1;
  return { code: best[0], confidence: Math.round(Math.min(0.99, 0.6 + 2 * lead) * 100) / 100 };
}

/** How the languages share a body: its words in French, and the paragraphs that are in another language. */
export type Passages = { readonly frenchWords: number; readonly words: number; readonly foreign: readonly Foreign[] };
export type Foreign = { readonly unit: Unit; readonly code: string };

/** Looks at each paragraph by itself; franc sees only those with hardly a French word. */
export function passagesOf(units: readonly Unit[], frenchWords: ReadonlySet<string>): Passages {
  const foreign: Foreign[] = [];
  let words = 0;
  let foreignWords = 0;
  for (const unit of units) {
    words += unit.shape.words;
    if (unit.shape.words < PASSAGE_WORDS || isFrench(unit, frenchWords)) continue;
    const { code } = byFranc(unit.text, 0);
    if (code === 'fra' || code === 'und') continue;
    foreign.push({ unit, code });
    foreignWords += unit.shape.words;
  }
  return { frenchWords: words - foreignWords, words, foreign };
}

/** Enough of a paragraph to see French words; the whole of it where there seem to be none. */
const GLANCE = 150;

function isFrench({ key }: Unit, frenchWords: ReadonlySet<string>): boolean {
  return functionShare(key, frenchWords, GLANCE) >= SURELY_FRENCH || functionShare(key, frenchWords) >= HARDLY_FRENCH;
}
