/**
 * French news that nobody wrote: varied enough for the indexes of `relate` to meet what they meet in life (formulas,
 * shared sentences, cut and rewritten copies), the same at every run.
 */

import { sampleOf } from '../../src/lib/shingles.ts';
import { type Pair, pairsOf } from '../../src/relate/copies/duplicates.ts';
import { randomFrom } from '../random.ts';

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo chan ler mont rin tel vaud bry gran quin sou tra'.split(
  ' ',
);
const LINKS =
  'le la les un une des de du et à en dans pour sur avec par selon après avant depuis que qui ne pas plus son sa'.split(
    ' ',
  );
const FORMULAS = [
  'a déclaré le porte-parole du gouvernement lors d’un point de presse',
  'selon une source proche du dossier citée par plusieurs médias',
  'une enquête a été ouverte par le parquet et confiée à la police judiciaire',
  'le président de la République s’est exprimé mercredi à l’issue du conseil des ministres',
];

/** The words of a made-up language with French frequencies: few are common, most are rare. */
export function vocabularyFrom(random: () => number, size: number): string[] {
  return Array.from({ length: size }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      '',
    ),
  );
}

export type Writer = { readonly random: () => number; readonly words: readonly string[] };

export function writerFrom(seed: number, size = 20_000): Writer {
  const random = randomFrom(seed);
  return { random, words: vocabularyFrom(random, size) };
}

export function sentence({ random, words }: Writer): string {
  if (random() < 0.06) return `${FORMULAS[Math.floor(random() * FORMULAS.length)]}.`;
  const length = 8 + Math.floor(random() * 22);
  const row = Array.from({ length }, () =>
    random() < 0.42
      ? LINKS[Math.floor(random() ** 2 * LINKS.length)]!
      : words[Math.floor(random() ** 3 * words.length)]!,
  );
  return `${row.join(' ')}.`;
}

/** About `length` UTF-16 code units, in paragraphs of three sentences. */
export function article(writer: Writer, length: number): string {
  const sentences: string[] = [];
  for (let size = 0; size < length; size += sentences.at(-1)!.length + 1) sentences.push(sentence(writer));
  return sentences
    .map((one, i) => (i % 3 === 2 ? `${one}\n\n` : `${one} `))
    .join('')
    .trim();
}

/** A copy as an outlet would make one: cut, with sentences moved or dropped, and every so many words replaced. */
export function rewritten(text: string, writer: Writer, { kept, changed }: { kept: number; changed: number }): string {
  const { random, words } = writer;
  const sentences = text.split(/(?<=\.)\s+/).filter(() => random() < kept);
  return sentences
    .map(one =>
      one
        .split(' ')
        .map(word => (random() < changed ? words[Math.floor(random() * words.length)]! : word))
        .join(' '),
    )
    .join(' ');
}

/** The near-duplicates among texts. */
export function duplicatePairs(texts: readonly string[]): Pair[] {
  return pairsOf(texts.map(sampleOf), at => texts[at]!);
}
