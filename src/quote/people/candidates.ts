import type { Actor } from '../../article.ts';
import type { Gender, QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import type { Candidate } from './candidate.ts';
import { civilityBefore, isCivility, isPersonTitle } from './civilities.ts';
import { governed, isComplement } from './governed.ts';
import { nameAfter } from './name-after.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { latterAt, pronounAt, rankedAt } from './pronouns.ts';
import { celuiQuiAt, someOfThemAt } from './some-of-them.ts';
import { unknownName } from './unknown-name.ts';

/** A function that no word of its own gives. */
export function roleOf({ from, to }: Pick<Candidate, 'from' | 'to'>, stem: string): NounPhrase {
  return {
    from,
    to,
    stem,
    gender: null,
    plural: false,
    definite: true,
    pointing: false,
    collective: false,
    complement: [],
    distinctive: [],
  };
}

/** Whoever or whatever could speak that begins at a token, inside quotation marks or not. */
export function candidateAt(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  return (
    mentionCandidate(scene, i, language) ??
    pronounAt(scene, i) ??
    latterAt(scene, i, language) ??
    rankedAt(scene, i, language) ??
    celuiQuiAt(scene, i) ??
    oneOfThem(scene, i, language) ??
    phraseCandidate(scene, i, language) ??
    unknownName(scene, i, language)
  );
}

/** « l'un d'eux, Paul Durand »: the name, where one follows. */
function oneOfThem(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  const some = someOfThemAt(scene, i);
  return some && !some.plural && some.phrase ? candidateOf(scene, some.phrase, language) : some;
}

function mentionCandidate(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  const mention = scene.mentionAt.get(i);
  if (!mention) return null;
  let to = i;
  while (to < scene.tokens.length && scene.tokens[to]!.start < mention.end) to++;
  const bearer = mention.actor.type === 'organisation' ? bearerOf(scene, [i, to], language) : null;
  if (bearer) return bearer;
  const phrase = bareFunctionBefore(scene, i, language);
  const gender = civilityBefore(scene, i) ?? phrase?.gender ?? articleGender(scene, i, mention.actor);
  return {
    from: i,
    to,
    kind: 'actor',
    actor: mention.actor,
    phrase,
    gender,
    plural: false,
    governed: governed(scene, i),
  };
}

/** « l'UDC Blaise Oberson », « le PS Paul Durand »: the one who bears the party's name; not « à l'AFP Paul Durand ». */
function bearerOf(scene: Scene, [from, to]: readonly [number, number], language: QuoteLanguage): Candidate | null {
  if (scene.mentionAt.get(to)?.actor.type !== 'person' || !isPlainGap(scene, to)) return null;
  if (!/^(?:le|la|l')$/.test(normAt(scene.tokens, from - 1)) || governed(scene, from)) return null;
  const person = mentionCandidate(scene, to, language);
  return person && { ...person, from };
}

/** « Me Dupont », « Dr Martin »: the title is a function too. */
function bareFunctionBefore(scene: Scene, i: number, language: QuoteLanguage): NounPhrase | null {
  const title = normAt(scene.tokens, i - 1);
  if (!isPersonTitle(scene, i - 1) || scene.mentionAt.get(i)?.actor.type !== 'person') return null;
  const stem =
    title === 'me' || title === 'maître'
      ? 'avocat'
      : title === 'dr'
        ? 'médecin'
        : title === 'pr'
          ? 'professeur'
          : title;
  return language.functions.has(stem) ? roleOf({ from: i - 1, to: i }, stem) : null;
}

/** « la CGT », « le Kremlin »: the article tells an institution's gender. */
function articleGender(scene: Scene, i: number, actor: Actor): Gender | null {
  if (actor.type === 'person') return null;
  const { norm } = scene.tokens[i]!;
  const article = /^(?:le|la|un|une)$/.test(norm) ? norm : normAt(scene.tokens, i - 1);
  return /^(?:la|une)$/.test(article) ? 'f' : /^(?:le|un|du|au)$/.test(article) ? 'm' : null;
}

/** « le ministre de l'Intérieur, Gérald Darmanin »: the name, with the function before it; or the function alone. */
function phraseCandidate(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  const phrase = nounPhraseAt(scene, i, language);
  return phrase && candidateOf(scene, phrase, language);
}

/** Whom a function means, with the name that it introduces. */
export function candidateOf(scene: Scene, phrase: NounPhrase, language: QuoteLanguage): Candidate {
  const base = {
    from: phrase.from,
    phrase,
    gender: phrase.gender,
    plural: phrase.plural,
    governed: governed(scene, phrase.from) || isComplement(scene, phrase.from, language),
  };
  const named = namedBy(scene, phrase, language);
  if (named !== null) {
    const inner = mentionCandidate(scene, named, language) ?? unknownName(scene, named, language);
    // « le docteur », « le professeur » may be a woman.
    const gender = language.words.title.has(phrase.stem) && phrase.gender === 'm' ? inner?.gender : phrase.gender;
    if (inner && isApposedTo(scene, phrase, inner))
      return { ...inner, ...base, gender: gender ?? null, to: inner.to, plural: false };
  }
  return { ...base, to: phrase.to, kind: phrase.collective ? 'collective' : 'function', actor: null };
}

/** The token of the person that a function phrase introduces, directly or after a comma. */
function namedBy(scene: Scene, phrase: NounPhrase, language: QuoteLanguage): number | null {
  if (phrase.collective || phrase.plural) return null;
  let at = nameAfter(scene, phrase, language);
  const gap = gapBefore(scene, at);
  if (!/^\)?[^\S\n]*,?[^\S\n]*$/.test(gap) || (gap.includes(',') && !takesApposition(scene, phrase))) return null;
  // « l'accusé, son client, maître Besnier »: a lawyer is not the client.
  if (language.judged.has(phrase.stem) && /^(?:me|maître)$/.test(normAt(scene.tokens, at))) return null;
  while (isCivility(scene, at) || isPersonTitle(scene, at)) at++;
  const mention = scene.mentionAt.get(at);
  if (mention) return mention.actor.type === 'person' ? at : null;
  if (unknownName(scene, at, language)) return at;
  return gap.includes(',') ? namedTwice(scene, at, language) : null;
}

/** « La présidente de la commission, la députée Anne Leroy, … »: the second function has the name. */
function namedTwice(scene: Scene, at: number, language: QuoteLanguage): number | null {
  const second = nounPhraseAt(scene, at, language);
  if (!second?.definite || second.collective || second.plural || !isPlainGap(scene, second.to)) return null;
  return scene.mentionAt.get(second.to)?.actor.type === 'person' ? second.to : null;
}

/** « selon le maire, Paul Durand », « souffle une voisine, Anne Leroy », but not « interrogée par une élève, Anne Leroy ». */
function takesApposition(scene: Scene, phrase: NounPhrase): boolean {
  return phrase.definite || !governed(scene, phrase.from) || isSource(scene, phrase);
}

function isSource({ tokens, words }: Scene, { from }: NounPhrase): boolean {
  if (words.mouthpiece.has(normAt(tokens, from - 2))) return true;
  return /^(?:selon|après)$/.test(normAt(tokens, from - 1));
}

/** « entre le président de l'Assemblée, Jean Roy, et … », but not « Reçue par le ministre, Anne Leroy a dénoncé … ». */
function isApposedTo(scene: Scene, phrase: NounPhrase, { from, to }: Candidate): boolean {
  const between = scene.text.slice(scene.tokens[phrase.to - 1]!.end, scene.tokens[from]!.start);
  if (!between.includes(',') || !governed(scene, phrase.from)) return true;
  if (phrase.definite && /^(?:selon|après|de|d'|du)$/.test(normAt(scene.tokens, phrase.from - 1))) return true;
  return /^\s*[,.;:)!?»]/.test(gapBefore(scene, to)) || scene.tokens[to] === undefined;
}
