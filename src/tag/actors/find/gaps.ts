/** What stands between a word and the one before it; bits, as a gap may hold several. */
export const Gap = {
  space: 1,
  comma: 2,
  stop: 4,
  colon: 8,
  open: 16,
  close: 32,
  quote: 64,
  dash: 128,
  other: 256,
  ampersand: 512,
  pause: 1024,
} as const;

/** The bits of what stands from one offset to another, UTF-16 code units; 0 if nothing does. */
export function gapOf(text: string, from: number, to: number): number {
  if (from === to) return 0;
  let gap = gapOfChar(text.charCodeAt(from));
  if (to - from === 1) return gap;
  for (let i = from + 1; i < to; i++) gap |= gapOfChar(text.charCodeAt(i));
  if (!(gap & Gap.space)) return gap;
  // « Verts - PS », « Duval + Martin »: between spaces they part two names.
  if (to - from > 2 && /[-+]/.test(text.slice(from, to))) gap |= Gap.dash;
  // « ALGER- Le salon s’ouvre »
  if (to - from === 2 && text[from] === '-' && PLACE_LINE.test(text.slice(from - LEAST_CAPITALS, from)))
    gap |= Gap.dash;
  return isSingleMark(text, from, to) ? gap | Gap.quote : gap;
}

/** « un 'Masque d’Or' »: an apostrophe with a space on one side is a mark, but not after a letter that it cuts off, nor of minutes. */
function isSingleMark(text: string, from: number, to: number): boolean {
  if (APOSTROPHE.test(text[to - 1]!) && text[to - 2] === ' ') return /\p{Lu}/u.test(text[to] ?? '');
  return APOSTROPHE.test(text[from]!) && /\p{L}{2}/u.test(text.slice(from - 2, from));
}

const LEAST_CAPITALS = 3;
const PLACE_LINE = /^\p{Lu}{3}$/u;

const APOSTROPHE = /['’]/;

function gapOfChar(code: number): number {
  return code === 0x20 ? Gap.space : GAPS[code]!;
}

/** By UTF-16 code unit. */
const GAPS = new Uint16Array(0x1_0000).fill(Gap.other);
for (const [chars, gap] of [
  [' \u00a0\u202f\u2009\u200b', Gap.space],
  // « Karim*, 40 ans »: his name is another.
  ["-‐‑'’+*", 0],
  ['.!?…\n\r•|·►▶', Gap.stop],
  [';', Gap.pause],
  [',', Gap.comma],
  ['&', Gap.ampersand],
  // Between the cells of a table.
  ['\t', Gap.other],
  [':', Gap.colon],
  ['([', Gap.open],
  [')]', Gap.close],
  ['«»“”"„‹›‘', Gap.quote],
  ['–—', Gap.dash],
] as const)
  for (const char of chars) GAPS[char.charCodeAt(0)] = gap;
