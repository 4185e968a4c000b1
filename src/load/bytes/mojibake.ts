import { remembered } from '../../lib/remembered.ts';
import { WINDOWS_1252_HIGH } from './windows-1252.ts';

/** UTF-8 that some program read as Windows-1252 or Latin-1: « Ã© » for « é », « â€™ » for « ’ ». */

const BYTE_OF = new Map(WINDOWS_1252_HIGH.map((char, i) => [char, 0x80 + i]));

const CONTINUATION = `[${WINDOWS_1252_HIGH.join('')}\\u0080-\\u00bf]`;
/** Only leads of sequences that French texts have: Latin-1 (Â, Ã), œ (Å), punctuation (â), the byte-order mark (ï). */
const SEQUENCE = new RegExp(`[ÂÃÅ]${CONTINUATION}|[âï]${CONTINUATION}{2}`, 'g');
const SUSPECT = new RegExp(`[ÂÃÅ]${CONTINUATION}|[âï]${CONTINUATION}{2}`);

/** What a sequence may stand for; else it is left alone, as « voilà\u00a0» » must be. */
const PLAUSIBLE = /^[\u0080-\u00ffŒœŸŠšŽž\u2010-\u203a\u20ac\u2122\u202f\ufeff]$/u;

/** Text goes through a wrong program at most so many times in a row. */
const MAX_ROUNDS = 3;

/** The text with mojibake undone; `repaired` counts the characters. */
export function repairMojibake(text: string): { text: string; repaired: number } {
  let current = text;
  let repaired = 0;
  for (let round = 0; round < MAX_ROUNDS && SUSPECT.test(current); round++) {
    const next = repairOnce(current);
    if (!next.count) break;
    current = next.text;
    repaired += next.count;
  }
  return { text: repaired ? current.replace(/Ã(?: (?= )|(?=\s|$))/gm, 'à') : text, repaired };
}

function repairOnce(text: string): { text: string; count: number } {
  let count = 0;
  let sure = false;
  const repaired = text.replace(SEQUENCE, sequence => {
    const decoded = decodeSequence(sequence);
    if (!decoded) return sequence;
    count++;
    // « Â » before a mark can be a letter of its own; the other leads cannot.
    if (sequence[0] !== 'Â') sure = true;
    return decoded;
  });
  return sure ? { text: repaired, count } : { text, count: 0 };
}

/** A byte-order mark in the middle of a text is a character of it. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** French texts have some forty. */
const MOST_SEQUENCES = 1_000;

const decodeSequence = remembered((sequence: string): string | null => {
  const decoded = UTF8.decode(Uint8Array.from(sequence, char => BYTE_OF.get(char) ?? char.charCodeAt(0)));
  return PLAUSIBLE.test(decoded) ? decoded : null;
}, MOST_SEQUENCES);
