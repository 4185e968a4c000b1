import type { Actor } from '../article.ts';
import { isCapitalised } from '../lib/words.ts';
import type { Gender, QuoteLanguage } from './language.ts';
import { functionAt, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { gapBefore, type Scene } from './scene.ts';

/** Somebody or something that a sentence names outside quotation marks and that could speak. */
export type Candidate = {
  /** Token indexes, end exclusive; a name includes the function before it. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'actor' | 'name' | 'function' | 'collective' | 'pronoun';
  readonly actor: Actor | null;
  /** The function in the words, if any: « le ministre de l'Intérieur ». */
  readonly phrase: NounPhrase | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** After a preposition: « de la ministre », « à l'AFP »; no subject. */
  readonly governed: boolean;
};

/** A person and the function the article gives: « Laura Iker, bourgmestre d'Esneux ». */
export type Introduction = { readonly at: number; readonly actor: Actor; readonly phrase: NounPhrase };

export type Cast = { readonly candidates: readonly Candidate[]; readonly introductions: readonly Introduction[] };

const PRONOUNS: ReadonlyMap<string, { gender: Gender | null; plural: boolean }> = new Map(
  Object.entries({
    il: { gender: 'm', plural: false },
    elle: { gender: 'f', plural: false },
    ils: { gender: 'm', plural: true },
    elles: { gender: 'f', plural: true },
    lui: { gender: 'm', plural: false },
    eux: { gender: 'm', plural: true },
  }),
);
/** « il faut », « il y a »: nobody speaks. */
const IMPERSONAL: ReadonlySet<string> = new Set(
  "y faut faudra faudrait s'agit s'agissait s' pleut suffit existe reste convient".split(' '),
);
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    "de d' du des à au aux par avec contre pour chez sur sous dans en entre vers envers devant avant après sans depuis lors outre " +
    'via selon malgré parmi comme hors voire face suite auprès près loin grâce quant vis-à-vis concernant'
  ).split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  "le la l' les un une ce cet cette ces son sa ses leur leurs notre nos".split(' '),
);
const CONTRACTED = /^(?:du|au|aux|d')$/;
const CIVILITIES: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    m: 'm' as Gender,
    mm: 'm',
    monsieur: 'm',
    mme: 'f',
    madame: 'f',
    mlle: 'f',
    mmes: 'f',
    sir: 'm',
    lord: 'm',
    lady: 'f',
    mgr: 'm',
  }),
);
const TITLES: ReadonlySet<string> = new Set('me maître dr docteur pr professeur général colonel'.split(' '));

export function castOf(scene: Scene, language: QuoteLanguage): Cast {
  const candidates: Candidate[] = [];
  const introductions: Introduction[] = [];
  for (let i = 0; i < scene.tokens.length; ) {
    const found = scene.markOf[i]! < 0 ? candidateAt(scene, i, language) : null;
    if (!found) {
      i++;
      continue;
    }
    candidates.push(found);
    if (found.actor?.type === 'person') introduce(found, introductions, scene);
    i = Math.max(found.to, i + 1);
    if (found.actor?.type === 'person') i = appositionAfter(scene, found, { language, introductions });
  }
  return { candidates, introductions };
}

function introduce(found: Candidate, introductions: Introduction[], scene: Scene): void {
  if (found.phrase && found.actor)
    introductions.push({ at: scene.tokens[found.from]!.start, actor: found.actor, phrase: found.phrase });
}

/** « …, bourgmestre d'Esneux, » or « (entraîneur de Dijon) » after a name. Gives the token to go on from. */
function appositionAfter(
  scene: Scene,
  found: Candidate,
  { language, introductions }: { language: QuoteLanguage; introductions: Introduction[] },
): number {
  const at = found.to;
  if (!/^[\s\u00a0]*[,(][\s\u00a0]*$/.test(gapBefore(scene, at))) return at;
  const phrase = nounPhraseAt(scene, at, language) ?? functionAt(scene, at, language);
  if (!phrase || phrase.collective || phrase.plural || scene.mentionAt.get(phrase.to)?.actor.type === 'person')
    return at;
  introductions.push({ at: scene.tokens[found.from]!.start, actor: found.actor!, phrase });
  return phrase.to;
}

/** Whoever or whatever could speak that begins at a token, inside quotation marks or not. */
export function candidateAt(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  return (
    mentionCandidate(scene, i, language) ??
    pronounAt(scene, i) ??
    phraseCandidate(scene, i, language) ??
    unknownName(scene, i)
  );
}

function mentionCandidate(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  const mention = scene.mentionAt.get(i);
  if (!mention) return null;
  let to = i;
  while (to < scene.tokens.length && scene.tokens[to]!.start < mention.end) to++;
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

/** « Me Dupont », « Dr Martin »: the title is a function too. */
function bareFunctionBefore(scene: Scene, i: number, language: QuoteLanguage): NounPhrase | null {
  const title = scene.tokens[i - 1]?.norm ?? '';
  if (!TITLES.has(title) || scene.mentionAt.get(i)?.actor.type !== 'person') return null;
  const stem =
    title === 'me' || title === 'maître'
      ? 'avocat'
      : title === 'dr'
        ? 'médecin'
        : title === 'pr'
          ? 'professeur'
          : title;
  if (!language.functions.has(stem)) return null;
  return {
    from: i - 1,
    to: i,
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

/** « la CGT », « le Kremlin »: the article tells an institution's gender. */
function articleGender(scene: Scene, i: number, actor: Actor): Gender | null {
  if (actor.type === 'person') return null;
  const { norm } = scene.tokens[i]!;
  const article = /^(?:le|la|un|une)$/.test(norm) ? norm : scene.tokens[i - 1]?.norm;
  return /^(?:la|une)$/.test(article ?? '') ? 'f' : /^(?:le|un|du|au)$/.test(article ?? '') ? 'm' : null;
}

function civilityBefore(scene: Scene, i: number): Gender | null {
  return CIVILITIES.get(scene.tokens[i - 1]?.norm ?? '') ?? null;
}

function pronounAt(scene: Scene, i: number): Candidate | null {
  const pronoun = PRONOUNS.get(scene.tokens[i]!.norm);
  if (!pronoun || IMPERSONAL.has(scene.tokens[i + 1]?.norm ?? '')) return null;
  const object = /^(?:lui|eux)$/.test(scene.tokens[i]!.norm) && !governed(scene, i);
  if (object) return null;
  return { from: i, to: i + 1, kind: 'pronoun', actor: null, phrase: null, ...pronoun, governed: governed(scene, i) };
}

/** « le ministre de l'Intérieur, Gérald Darmanin »: the name, with the function before it; or the function alone. */
function phraseCandidate(scene: Scene, i: number, language: QuoteLanguage): Candidate | null {
  const phrase = nounPhraseAt(scene, i, language);
  if (!phrase) return null;
  const base = {
    from: phrase.from,
    phrase,
    gender: phrase.gender,
    plural: phrase.plural,
    governed: governed(scene, i) || isComplement(scene, i, language),
  };
  const named = namedBy(scene, phrase);
  if (named !== null) {
    const inner = mentionCandidate(scene, named, language) ?? unknownName(scene, named);
    if (inner) return { ...inner, ...base, to: inner.to, plural: false };
  }
  return { ...base, to: phrase.to, kind: phrase.collective ? 'collective' : 'function', actor: null };
}

/** « les questions des citoyens », « réunit des experts »; but « …, dénoncent des riverains ». */
function isComplement(scene: Scene, i: number, language: QuoteLanguage): boolean {
  if (scene.tokens[i]!.norm !== 'des' || i === 0 || !/^[ \u00a0]$/.test(gapBefore(scene, i))) return false;
  return !language.verbs.get(scene.tokens[i - 1]!.norm)?.kinds.has('finite');
}

/** The token of the person that a function phrase introduces, directly or after a comma. */
function namedBy(scene: Scene, phrase: NounPhrase): number | null {
  if (phrase.collective || phrase.plural) return null;
  let at = phrase.to;
  const gap = gapBefore(scene, at);
  if (!/^[\s\u00a0]*,?[\s\u00a0]*$/.test(gap) || (gap.includes(',') && !takesApposition(scene, phrase))) return null;
  while (CIVILITIES.get(scene.tokens[at]?.norm ?? '') || TITLES.has(scene.tokens[at]?.norm ?? '')) at++;
  const mention = scene.mentionAt.get(at);
  if (mention) return mention.actor.type === 'person' ? at : null;
  return unknownName(scene, at) ? at : null;
}

/** « selon le maire, Paul Durand », but not « interrogée par une élève, Anne Leroy ». */
function takesApposition(scene: Scene, phrase: NounPhrase): boolean {
  if (!phrase.definite) return false;
  return !governed(scene, phrase.from) || /^(?:selon|après|de|d'|du)$/.test(scene.tokens[phrase.from - 1]?.norm ?? '');
}

/** Two capitalised words or more that no actor covers, or one after a civility. */
function unknownName(scene: Scene, i: number): Candidate | null {
  if (i >= scene.tokens.length || !isCapitalised(scene.tokens[i]!.text) || scene.mentionAt.has(i)) return null;
  let to = i + 1;
  while (to < scene.tokens.length && to < i + 5 && continuesName(scene, to)) to++;
  const civility = civilityBefore(scene, i) ?? (TITLES.has(scene.tokens[i - 1]?.norm ?? '') ? 'm' : null);
  if (to - i < 2 && !civility) return null;
  if (PREPOSITIONS.has(scene.tokens[i]!.norm)) return null;
  if (/^(?:Le|La|Les|L|Un|Une|Des|Il|Elle|En|À|A|Au|Pour|Selon|Mais|Et|Ce|Cette|Ces)['’]?$/.test(scene.tokens[i]!.text))
    return null;
  return {
    from: i,
    to,
    kind: 'name',
    actor: null,
    phrase: null,
    gender: civilityBefore(scene, i),
    plural: false,
    governed: governed(scene, i),
  };
}

function continuesName(scene: Scene, i: number): boolean {
  if (!/^[\s\u00a0'’-]*$/.test(gapBefore(scene, i)) || scene.mentionAt.has(i)) return false;
  const { text, norm } = scene.tokens[i]!;
  if (isCapitalised(text)) return true;
  return (
    /^(?:de|d'|du|van|von|ben|el|al|le|la|der|den|dos|da)$/.test(norm) && isCapitalised(scene.tokens[i + 1]?.text ?? '')
  );
}

/** Is what begins at a token the object of a preposition? Civilities and determiners before it are passed over. */
function governed(scene: Scene, i: number): boolean {
  if (CONTRACTED.test(scene.tokens[i]!.norm)) return true;
  let at = i - 1;
  while (at >= 0 && i - at < 4 && passedOver(scene, at)) at--;
  return at >= 0 && PREPOSITIONS.has(scene.tokens[at]!.norm) && /^[\s\u00a0'’]*$/.test(gapBefore(scene, at + 1));
}

function passedOver(scene: Scene, at: number): boolean {
  const { norm } = scene.tokens[at]!;
  const near = /^[\s\u00a0.'’]*$/.test(gapBefore(scene, at + 1));
  return near && (DETERMINERS.has(norm) || /^certaine?$/.test(norm) || CIVILITIES.has(norm) || TITLES.has(norm));
}
