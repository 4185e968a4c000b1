import { isSame, pairs, type Stretch, stretchesOf } from '../quotes.ts';
import type { Case, Judgement } from './judgement.ts';
import { hasWords, keyOf } from './text-key.ts';

/**
 * `right`, `missed`, `extra` at a word overlap of 0.3; `strictRight`… at 0.8; `speakers` of those found at 0.3 whose speaker the
 * gold knows, `spoken` right ones.
 */
export function judgeQuotes({ gold, article }: Case): Judgement {
  const { wanted, found } = stretchesOf(gold, article);
  const loose = pairs(wanted, found, 0.3);
  const strict = pairs(wanted, found, 0.8);
  const asked = wanted.filter(quote => !quote.optional);
  const hits = loose.filter(([quote]) => !quote.optional);
  const strictHits = strict.filter(([quote]) => !quote.optional).length;
  const named = hits.filter(([quote]) => quote.speaker !== null);
  const misnamed = named.filter(([quote, own]) => !isSpeaker(quote.speaker!, own.speaker, gold.actors));
  const missed = asked.filter(quote => !hits.some(([hit]) => hit === quote));
  const extra = found.filter(quote => !loose.some(([, hit]) => hit === quote));
  return {
    counts: {
      right: hits.length,
      missed: missed.length,
      extra: extra.length,
      strictRight: strictHits,
      strictMissed: asked.length - strictHits,
      strictExtra: found.length - strict.length,
      speakers: named.length,
      spoken: named.length - misnamed.length,
    },
    errors: [
      ...missed.map(quote => `missed  ${show(quote)}`),
      ...extra.map(quote => `extra   ${show(quote)}`),
      ...hits
        .filter(hit => !strict.some(([quote]) => quote === hit[0]))
        .map(([quote, own]) => `edges   ${show(quote)}: ${show(own)}`),
      ...misnamed.map(([quote, own]) => `speaker ${show(quote)}: ${own.speaker}, not ${quote.speaker}`),
    ],
  };
}

/** A named speaker is right under one of the actor's names; an unnamed one by words that share most of the description. */
function isSpeaker(wanted: string, own: string | null, actors: Case['gold']['actors']): boolean {
  const actor = actors.find(({ name }) => name === wanted);
  if (!actor || own === null) return isSame(wanted, own);
  const names = [actor.name, ...actor.surfaces].map(keyOf);
  return names.includes(keyOf(own)) || hasWords(keyOf(own), keyOf(actor.name));
}

function show(quote: Stretch): string {
  const words = quote.words.split(/\s+/);
  const cut = words.length > 16 ? [...words.slice(0, 7), '…', ...words.slice(-5)] : words;
  return `« ${cut.join(' ')} » (${quote.speaker ?? '?'})`;
}
