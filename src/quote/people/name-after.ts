import { isCapitalised } from '../../lib/words.ts';
import type { QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import { isCivility } from './civilities.ts';
import { functionAt, nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';

/** Where the name would stand that a function introduces: past a second one, a place or field, brackets. */
export function nameAfter(scene: Scene, phrase: NounPhrase, language: QuoteLanguage): number {
  const to = afterFields(scene, afterSecond(scene, phrase, language));
  const at = afterBrackets(scene, afterPlace(scene, afterSigle(scene, to), language));
  return at > to ? afterFields(scene, at) : at;
}

/** Words that the fields of an office may take. */
const FIELDS_REACH = 24;

const OF: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'"]);

/** « le ministre de l'Intérieur, des Collectivités locales et de l'Aménagement du territoire, Paul Durand ». */
function afterFields(scene: Scene, to: number): number {
  let at = to;
  while (at < to + FIELDS_REACH) {
    const next = normAt(scene.tokens, at) === 'et' ? at + 1 : at;
    if (!OF.has(normAt(scene.tokens, next)) || !/^\)?,?[ \u00a0]$/.test(gapBefore(scene, at))) break;
    at = next + 1;
    while (
      at < Math.min(to + FIELDS_REACH, scene.tokens.length) &&
      isPlainGap(scene, at) &&
      normAt(scene.tokens, at) !== 'et'
    ) {
      // « le geste du conducteur et de sa fille a été salué par la préfète, Anne Leroy »
      if (isVerb(scene, at)) return to;
      at++;
    }
  }
  return at > to && leadsToName(scene, at, to - 1) ? at : to;
}

function isVerb({ tokens, words }: Scene, at: number): boolean {
  const { norm } = tokens[at]!;
  return words.have.has(norm) || words.be.has(norm) || words.relative.has(norm);
}

/** A name on the same side of quotation marks as the function that ends at `last`. */
function leadsToName(scene: Scene, at: number, last: number): boolean {
  const first = isCivility(scene, at) ? at + 1 : at;
  return scene.mentionAt.get(first)?.actor.type === 'person' && scene.markOf[at] === scene.markOf[last];
}

/** « le chef d'escadron (CEN) Michael Sorre ». */
function afterBrackets(scene: Scene, to: number): number {
  if (!/^[ \u00a0]\($/.test(gapBefore(scene, to))) return to;
  for (let at = to + 1; at <= to + 2; at++) if (/^\),?[ \u00a0]$/.test(gapBefore(scene, at))) return at;
  return to;
}

/** « la présidente du groupe (RN) à l'Assemblée, Paul Durand »: past the brackets where a place follows them. */
function afterSigle(scene: Scene, to: number): number {
  const past = afterBrackets(scene, to);
  return past > to && scene.words.beforePlace.has(normAt(scene.tokens, past)) ? past : to;
}

/** Words that a place or field of office may take before the name. */
const OFFICE_REACH = 18;

/** « la présidente du groupe à l'Assemblée nationale Mathilde Panot », « le ministre en charge de la Santé X ». */
function afterPlace(scene: Scene, to: number, language: QuoteLanguage): number {
  const first = scene.words.day.has(normAt(scene.tokens, to)) && isPlainGap(scene, to) ? to + 1 : to;
  if (!scene.words.beforePlace.has(normAt(scene.tokens, first))) return to;
  if (!/^\)?[ \u00a0]$/.test(gapBefore(scene, first))) return to;
  if (isSpokenTo(scene, first, language)) return to;
  for (let at = first + 1; at < Math.min(to + OFFICE_REACH, scene.tokens.length); at++) {
    if (!isPlainGap(scene, at)) {
      const name = afterBrackets(scene, at);
      return (name > at || /^, $/.test(gapBefore(scene, at))) && leadsToName(scene, name, to - 1) ? name : to;
    }
    if (scene.markOf[at]! >= 0) return to;
    const { norm } = scene.tokens[at]!;
    const person = scene.mentionAt.get(at)?.actor.type === 'person';
    if (person) return isAnothers(scene, at, language) ? to : at;
    if (scene.words.placeEnd.has(norm) || language.cueWords.of(scene.tokens[at]!)) return to;
  }
  return to;
}

/** « lance une gréviste au préfet, Paul Durand », « l'un d'eux à l'adresse du maire, … »: whoever is spoken to has the name. */
function isSpokenTo(scene: Scene, at: number, language: QuoteLanguage): boolean {
  if (!/^(?:à|au)$/.test(normAt(scene.tokens, at))) return false;
  const turned = scene.words.addressee.has(normAt(scene.tokens, at + 2));
  const phrase =
    nounPhraseAt(scene, turned ? at + 3 : at, language) ?? nounPhraseAt(scene, at + (turned ? 4 : 1), language);
  return !!phrase && !phrase.collective && !phrase.plural;
}

/** « le responsable en charge de Paul Durand », « le prix de l'actrice pour l'Allemande Anne Leroy »: not whom the function means. */
function isAnothers({ tokens, words }: Scene, name: number, { demonyms }: QuoteLanguage): boolean {
  const { norm, text } = tokens[name - 1]!;
  return words.preposition.has(norm) || (isCapitalised(text) && demonyms.has(norm));
}

/** « la chanteuse et actrice Vanessa Paradis »: the name stands after both. */
function afterSecond(scene: Scene, { to }: NounPhrase, language: QuoteLanguage): number {
  if (normAt(scene.tokens, to) !== 'et' || to + 1 >= scene.tokens.length) return to;
  const second = functionAt(scene, to + 1, language);
  return second && !second.collective && !second.plural && scene.mentionAt.has(second.to) ? second.to : to;
}
