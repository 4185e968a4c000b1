import { isCapitalised } from '../../lib/words.ts';
import type { QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { isPlainGap, type Scene } from '../scene/scene.ts';
import type { Determiner } from './determiners.ts';
import { type Head, headAt, leadsOf } from './heads.ts';
import { isNumber, openingAt } from './opening.ts';
import type { NounPhrase } from './phrase.ts';
import { ADJECTIVE, extended } from './phrase-extent.ts';

/** A phrase with its determiner that begins at token `i`. */
export function nounPhraseAt(scene: Scene, i: number, language: QuoteLanguage): NounPhrase | null {
  if (isBareSource(scene, i)) return bareSource(scene, i, language);
  const next = scene.tokens[i + 1];
  const opening = next && leadsOf(language).of(next) ? openingAt(scene, i) : null;
  if (!opening) return null;
  const { determiner, at } = opening;
  for (let head = at; head < Math.min(at + 3, scene.tokens.length); head++) {
    if (!isPlainGap(scene, head) || scene.markOf[head] !== scene.markOf[i]) return null;
    const found = isTaken(scene, head, language) ? null : headAt(scene, head, language);
    if (found) return headedPhrase(scene, { determiner, found, from: i, head }, language);
    const isBetween =
      scene.words.beforeHead.has(scene.tokens[head]!.norm) ||
      isTimes(scene, head) ||
      (isCounted(determiner, at - i) && isNumber(scene, head));
    if (!isBetween) return null;
  }
  return null;
}

/** « de source policière », « de sources concordantes »: who speaks has no determiner. */
export function isBareSource({ tokens }: Scene, i: number): boolean {
  return SOURCE.test(normAt(tokens, i)) && normAt(tokens, i - 1) === 'de';
}

/** The noun that needs no determiner behind « de ». */
export const SOURCE = /^sources?$/;

function bareSource(scene: Scene, at: number, language: QuoteLanguage): NounPhrase | null {
  const found = headAt(scene, at, language);
  if (!found) return null;
  const determiner = { gender: null, plural: found.plural, definite: false };
  return headedPhrase(scene, { determiner, found, from: at, head: at }, language);
}

/** Indexes of tokens: of the determiner's, and of the word that was `found` to say who is meant. */
type Headed = { readonly determiner: Determiner; readonly found: Head; readonly from: number; readonly head: number };

function headedPhrase(
  scene: Scene,
  { determiner, found, from, head }: Headed,
  language: QuoteLanguage,
): NounPhrase | null {
  if (found.inhabitant && determiner.plural) return null;
  const pointing = determiner.definite && (!!found.inhabitant || pointsBack(scene, from, head));
  const said = merged(determiner, found, scene);
  // « d'enfants »: the determiner does not tell that they are several.
  const plural = said.plural || (scene.tokens[from]!.norm === "d'" && found.plural);
  const start = { ...found, ...said, plural, from, head, pointing };
  const phrase = { ...extended(scene, start, language), ...tenureOf(scene, [from, head], determiner) };
  if (isAnother(scene, from, head)) return { ...phrase, definite: false, pointing: false };
  return {
    ...phrase,
    ...(isElsewhere(scene, from) && { elsewhere: true }),
    ...(isContrasted(scene, phrase.to) && { contrasted: true }),
    ...(SHOWING.has(scene.tokens[from]!.norm) && { shown: true }),
  };
}

/** « L'adjoint, lui, parle d'un budget fragile »: not whoever has just been talked of. */
function isContrasted({ text, tokens }: Scene, to: number): boolean {
  return CONTRAST.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 8));
}

const CONTRAST = /^, (?:lui|elle), /;

/** « À l'hôpital de Loue, l'infirmière en chef »: whoever has this function there. */
function isElsewhere({ text, tokens }: Scene, from: number): boolean {
  const { start } = tokens[from]!;
  return (
    start > 0 && text[start - 2] === ',' && OPENS_WITH_PLACE.test(text.slice(Math.max(0, start - LONGEST_PLACE), start))
  );
}

const LONGEST_PLACE = 60;
const OPENS_WITH_PLACE = /(?:^|[.!?…»”"]\s|\n)(?:[ÀA]|Aux?|Dans|Chez|En) [^,.;:!?«»“”\n]{2,50}, $/u;

/** « le quatorze fois vainqueur ». */
function isTimes(scene: Scene, at: number): boolean {
  const isOne = (i: number) => isNumber(scene, i) && normAt(scene.tokens, i + 1) === 'fois';
  return isOne(at) || (normAt(scene.tokens, at) === 'fois' && isOne(at - 1));
}

/** « l'ancien maire » against « le maire ». */
function tenureOf(
  { tokens }: Scene,
  [i, head]: readonly [number, number],
  { definite }: Determiner,
): Pick<NounPhrase, 'tenure'> {
  if (!definite) return {};
  return { tenure: FORMER.test(tokens[head - 1]!.norm) && head > i + 1 ? 'former' : 'present' };
}

const FORMER = /^(?:anciens?|anciennes?|ex)$/;

/** « les 200 salariés », « l'un des 200 salariés ». */
function isCounted({ plural }: Determiner, length: number): boolean {
  return plural || length > 1;
}

/** « explique le bijoutier d'à côté », « lance un habitué »: a noun that no list has, where only somebody can stand. */
export function unknownPhraseAt(scene: Scene, i: number, language: QuoteLanguage): NounPhrase | null {
  const opening = scene.markOf[i] === undefined ? null : openingAt(scene, i);
  if (!opening || !isPlainGap(scene, opening.at)) return null;
  const at = opening.at + (isTimes(scene, opening.at) ? 2 : isBeforeNoun(scene, opening.at) ? 1 : 0);
  const head = scene.tokens[at];
  if (!head || !/^\p{L}{4,}|^\p{Lu}{2,}$/u.test(head.text)) return null;
  if (
    /^(?:au|du|aux|des|d')$/.test(scene.tokens[i]!.norm) ||
    scene.words.phraseEnd.has(head.norm) ||
    scene.mentionAt.has(at)
  )
    return null;
  const { gender, plural, definite } = opening.determiner;
  const start = {
    stem: head.norm,
    gender,
    plural,
    definite,
    collective: false,
    pointing: false,
    from: i,
    head: at,
  };
  // « le sextuple Ballon d'or », « la triple championne »: whoever was just talked of, whatever they won.
  const isKnown = scene.words.multiple.has(normAt(scene.tokens, at - 1)) && definite;
  return { ...extended(scene, { ...start, pointing: isKnown }, language), unlisted: !isKnown };
}

/** « la nouvelle icône »: an adjective, and a word that may be its noun. */
function isBeforeNoun(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1];
  if (!scene.words.beforeHead.has(scene.tokens[at]!.norm) || !next || !isPlainGap(scene, at + 1)) return false;
  // « le sextuple Ballon d'or »
  if (scene.words.multiple.has(scene.tokens[at]!.norm)) return !scene.words.phraseEnd.has(next.norm);
  return (
    /^\p{Ll}{4,}$/u.test(next.text) && !scene.words.phraseEnd.has(next.norm) && !scene.words.preposition.has(next.norm)
  );
}

/** A name, an adjective, or something else: « le milieu rural »; « le Procureur de la République », an office that is also an actor, is neither. */
function isTaken(scene: Scene, at: number, language: QuoteLanguage): boolean {
  if (language.notPeople.longestAt(scene.tokens, at).length > 0) return true;
  const mention = scene.mentionAt.get(at);
  if (!mention) return isAdjective(scene, at, language);
  return mention.actor.type !== 'organisation' || !language.functions.has(scene.tokens[at]!.norm);
}

const SHOWING: ReadonlySet<string> = new Set(['ce', 'cet', 'cette']);

/** « cette femme », « l'ancien entraîneur », « la jeune chanteuse », « l'homme de loi »: whoever was just talked of. */
function pointsBack(scene: Scene, i: number, head: number): boolean {
  if (SHOWING.has(scene.tokens[i]!.norm)) return true;
  const before = scene.tokens[head - 1]!.norm;
  if (/^(?:ancien|ancienne|jeune|ex)$/.test(before) || scene.words.multiple.has(before)) return true;
  const { norm } = scene.tokens[head]!;
  return scene.words.pointingBack.has(norm) || /^[a-zé]+génaire$/.test(norm);
}

/** « cette autre habitante », « le deuxième adjoint », « tranche l'autre »: not whoever was just talked of. */
function isAnother({ tokens }: Scene, i: number, head: number): boolean {
  if (head === i + 1) return tokens[head]!.norm === 'autre';
  return tokens.slice(i + 1, head).some(({ norm }) => /^(?:autres?|second|seconde|deuxième|troisième)$/.test(norm));
}

/** A phrase without determiner: « bourgmestre d'Esneux » after a name. */
export function functionAt(scene: Scene, i: number, language: QuoteLanguage): NounPhrase | null {
  for (let head = i; head < Math.min(i + 3, scene.tokens.length); head++) {
    if (scene.markOf[head] !== scene.markOf[i] || (head > i && !isPlainGap(scene, head))) return null;
    const found = isAdjective(scene, head, language) ? null : headAt(scene, head, language);
    if (found) return extended(scene, { ...found, from: i, head, definite: true, pointing: false }, language);
    if (!scene.words.beforeHead.has(scene.tokens[head]!.norm)) return null;
  }
  return null;
}

/** What no job ends in: « interrogé », « venue », « assis », « notamment », « ayant ». */
const NO_JOB = /(?:é|i|u|is|it)e?s?$|ment$|ant$/u;

/** « Paul Durand, trufficulteur à Carpentras »: a noun that no list has, straight after a name, with what goes with a job. */
export function unknownFunctionAt(scene: Scene, first: number, language: QuoteLanguage): NounPhrase | null {
  const at = jobFrom(scene, first);
  const word = scene.tokens[at];
  if (!word || !/^\p{Ll}{5,}$/u.test(word.text) || NO_JOB.test(word.norm) || language.verbs.has(word.norm)) return null;
  if (scene.words.phraseEnd.has(word.norm) || scene.words.preposition.has(word.norm) || scene.mentionAt.has(at))
    return null;
  const next = normAt(scene.tokens, at + 1);
  if (isPlainGap(scene, at + 1) && !scene.words.afterJob.has(next)) return null;
  const start = { stem: word.norm, gender: null, plural: false, definite: true, collective: false, pointing: false };
  return { ...extended(scene, { ...start, from: at, head: at }, language), unlisted: true };
}

/** « une jeune bijoutière »: past the article and one adjective; of another word nobody knows whether it is a job. */
function jobFrom(scene: Scene, first: number): number {
  if (!/^une?$/.test(normAt(scene.tokens, first))) return first;
  const at = scene.words.beforeHead.has(normAt(scene.tokens, first + 1)) ? first + 2 : first + 1;
  return JOB.test(normAt(scene.tokens, at)) && isPlainGap(scene, at) ? at : first;
}

const JOB = /(?:eur|euse|trice|ière|ier|iste|logue|graphe)$/;

/** « la jeune compagnie », « sa principale difficulté »: words that may be heads, before a noun; « le principal du collège ». */
function isAdjective(scene: Scene, at: number, language: QuoteLanguage): boolean {
  const next = scene.tokens[at + 1];
  if (!scene.words.beforeHead.has(scene.tokens[at]!.norm) || !next || !isPlainGap(scene, at + 1)) return false;
  if (headAt(scene, at + 1, language) !== null) return true;
  const isNoun =
    !isCapitalised(next.text) &&
    !scene.words.phraseEnd.has(next.norm) &&
    !scene.words.link.has(next.norm) &&
    !scene.words.preposition.has(next.norm);
  return (
    isNoun &&
    (!ADJECTIVE.test(next.norm) || /tés?$/.test(next.norm) || JOB.test(next.norm)) &&
    !/^\d|-/.test(next.norm) &&
    !language.verbs.has(next.norm)
  );
}

/** What determiner and head say together; « la nouvelle icône » may be a man. */
function merged({ gender, plural, definite }: Determiner, head: Head, { words }: Scene): Determiner {
  return { gender: words.eitherGender.has(head.stem) ? null : (gender ?? head.gender), plural, definite };
}
