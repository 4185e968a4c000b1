/** News that the head only remembers: « La ville inaugure mardi une place. Le professeur avait été tué par un terroriste. » */
import type { ReadText } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import type { Happening } from '../words/happening-index.ts';
import { Said } from '../words/said.ts';

/** Of the first paragraph, in UTF-16 code units: further down a report tells its story so. */
const HEAD = 700;

/** Sentences of the head in the pluperfect, without a day of their own: « L'explosion avait dévasté la ville. » */
export function retoldSentences(texts: readonly ReadText[]): Said[] {
  return texts.flatMap(({ scan, read }) => {
    const said: Said[] = [];
    const end = `${scan.text.slice(0, HEAD)}\n\n`.indexOf('\n\n');
    for (let from = 0; from < scan.tokens.length && scan.tokens[from]!.start < end; ) {
      const to = endOf(scan, from);
      const isDated = read.some(({ hit }) => hit.from >= from && hit.from < to);
      if (!isDated && isPluperfect(scan, from, to)) said.push(new Said(scan.tokens.slice(from, to)));
      from = to;
    }
    return said;
  });
}

/** Does one of them tell a word of the news? A death is told so in any obituary. */
export function isRetold({ groups, isDeath }: Happening, retold: readonly Said[]): boolean {
  return !isDeath && groups.some(group => group.some(phrase => retold.some(said => said.has(phrase))));
}

function endOf(scan: Scan, from: number): number {
  let to = from + 1;
  while (to < scan.tokens.length && !scan.stops(to)) to++;
  return to;
}

/** « avait tué », « avait été tué »; not « l'enquête, qui avait été ouverte, », nor « n'avait pas envie ». */
function isPluperfect(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!/^(?:avait|avaient)$/.test(scan.norm(i)) || isRelative(scan, i)) continue;
    const at = /^(?:été|déjà|alors)$/.test(scan.norm(i + 1)) ? i + 2 : i + 1;
    if (PARTICIPLE.test(scan.norm(at)) && !ADVERBS.has(scan.norm(at))) return true;
  }
  return false;
}

/** « que la secousse avait fendues ». */
function isRelative(scan: Scan, verb: number): boolean {
  for (let i = verb; i > verb - LONGEST_SUBJECT && scan.gap(i) === 'space'; i--)
    if (RELATIVE.has(scan.norm(i - 1))) return true;
  return false;
}

/** Words between the pronoun and its verb. */
const LONGEST_SUBJECT = 5;
const RELATIVE = new Set(['qui', 'que', "qu'", 'dont', 'où']);
/** « On n'avait jamais vu cela » tells what is new. */
const ADVERBS = new Set(['jamais', 'aussi', 'ainsi', 'lui', 'depuis', 'puis', 'toute', 'toutes']);
const PARTICIPLE = /.(?:é|i|u|it|is|ert)e?s?$/;
