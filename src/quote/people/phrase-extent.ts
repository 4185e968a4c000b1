import { isCapitalised } from '../../lib/words.ts';
import type { QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import type { Head } from './heads.ts';
import type { NounPhrase } from './phrase.ts';

/** How adjectives end that follow a function: « américain », « adjointe », « judiciaire », « démocrate ». */
export const ADJECTIVE =
  /(?:ain|aine|éen|éenne|ais|aise|ois|oise|ien|ienne|ique|ublic|al|ale|el|elle|if|ive|aire|iste|é|ée|ier|ière|an|ane|ol|ole|and|ande|eux|euse|ant|ante|ent|ente|oint|ointe|mis|mise|ate|aux|ard|arde|ède|usse|elge|uisse|orse|arabe|urde|rque|erbe|civile?|(?:all|et|ett|ign|ax|asc|ich|er|ébr)on(?:ne)?|roate|oslave|gne|re|in|ine|un|(?:ér|tér)ieure?|vert|verte|rouge|rose|noire?|blanc|blanche|libre|mixte|adverse|maritime|ïque|basque|[èa]que|grec|grecque|turc|turque|laïc|[tsd]eur|trice|[ai]ble)s?$/u;
/** Words of a phrase behind its head. */
const PHRASE_LIMIT = 14;

type Start = Head & {
  readonly from: number;
  readonly head: number;
  readonly definite: boolean;
  readonly pointing: boolean;
};

/** A phrase from its head on: as far as words go with it. */
export function extended(scene: Scene, { head, ...start }: Start, language: QuoteLanguage): NounPhrase {
  let to = head + 1;
  const goesOn = (at: number) => extendsAt(scene, at, language) || (at > head + 2 && isHolder(scene, at, language));
  while (to < scene.tokens.length && to < head + PHRASE_LIMIT && goesOn(to)) {
    // « les cantons acceptent », « les écoles de Namur doivent »: what goes with a plural has its ending.
    if (start.plural && scene.tokens[to]!.norm.endsWith('ent') && !scene.words.link.has(scene.tokens[to - 1]!.norm))
      break;
    to = nextOf(scene, to);
  }
  while (to > head + 1 && scene.words.link.has(scene.tokens[to - 1]!.norm)) to--;
  // Nobody is looked up by what a crowd or an institution is of.
  if (start.plural || start.collective) return { ...start, to, complement: NOTHING, distinctive: NOTHING };
  const told = complementOf(scene, head, to);
  // « l'artiste de 23 ans » was named before.
  return {
    ...start,
    to,
    ...told,
    pointing: start.pointing || (start.definite && told.complement.includes('ans')),
  };
}

/** « le cabinet de la ministre Leroy », « le porte-parole du président Leroy »: the name is that of the second function. */
function isHolder(scene: Scene, at: number, { functions }: QuoteLanguage): boolean {
  if (scene.mentionAt.get(at)?.actor.type !== 'person' || !isPlainGap(scene, at)) return false;
  if (scene.markOf[at] !== scene.markOf[at - 1]) return false;
  const [three, two, one] = scene.tokens.slice(at - 3, at).map(({ norm }) => norm);
  if (two !== 'du' && !(three === 'de' && /^(?:la|l')$/.test(two ?? ''))) return false;
  return functions.has(one ?? '') && !scene.words.bodyOrFunction.has(one ?? '');
}

const NOTHING: readonly string[] = [];

type Complement = Pick<NounPhrase, 'complement' | 'distinctive' | 'ofName'>;

function complementOf(scene: Scene, head: number, to: number): Complement {
  const { tokens, words } = scene;
  const isFirst = normAt(tokens, head - 1) === 'premier' || normAt(tokens, head - 1) === 'première';
  if (to === head + 1 && !isFirst) return { complement: NOTHING, distinctive: NOTHING };
  const complement: string[] = [];
  const distinctive: string[] = [];
  let ofName = false;
  for (let i = head + 1; i < to; i++) {
    const { norm, text } = tokens[i]!;
    // « la metteuse en scène » is one word.
    if (words.link.has(norm) || isSetPhrase(norm) || isSetPhrase(tokens[i - 1]!.norm)) continue;
    complement.push(norm);
    ofName ||= isCapitalised(text);
    if (words.anyBody.has(norm)) continue;
    if (isCapitalised(text) || !ADJECTIVE.test(norm) || isOfSomething(scene, i)) distinctive.push(norm);
  }
  if (isFirst) complement.push('premier');
  return { complement, distinctive, ofName };
}

/** « de la sécurité »: a noun, whatever it ends in. */
function isOfSomething({ tokens }: Scene, i: number): boolean {
  if (/^(?:de|d'|du|des)$/.test(tokens[i - 1]!.norm)) return true;
  return /^(?:la|l')$/.test(tokens[i - 1]!.norm) && normAt(tokens, i - 2) === 'de';
}

/** « en scène », « par intérim »: nothing that tells one from another. */
function isSetPhrase(norm: string): boolean {
  return norm === 'en' || norm === 'par';
}

/** A name after « de » is passed over whole. */
function nextOf(scene: Scene, at: number): number {
  const mention = scene.mentionAt.get(at);
  let next = at + 1;
  while (mention && next < scene.tokens.length && scene.tokens[next]!.start < mention.end) next++;
  return next;
}

/** Does the phrase take in this token, too? */
function extendsAt(scene: Scene, at: number, language: QuoteLanguage): boolean {
  if (!isPlainGap(scene, at) || scene.markOf[at] !== scene.markOf[at - 1]) return false;
  if (scene.mentionAt.has(at)) return takesName(scene, at, language);
  const bySmall = bySmallWords(scene, at);
  if (bySmall !== null) return bySmall;
  const { norm, text } = scene.tokens[at]!;
  const before = scene.tokens[at - 1]!;
  if (scene.words.phraseEnd.has(norm) || /-(?:t-)?(?:il|elle|on|ils|elles)$/.test(norm)) return false;
  const isLinked = scene.words.link.has(before.norm);
  // A capitalised word straight after the head is a name that nobody knows; after « de » it belongs to the phrase.
  if (isCapitalised(text) && !isLinked)
    return (
      isThingOfNext(scene, at) ||
      isCapitalised(before.text) ||
      /^\p{Lu}{2,}$/u.test(text) ||
      isInhabitantNamed(scene, at)
    );
  if (leadsInfinitive(scene, at, language)) return false;
  // « à la chaîne LBC le maire »: an article goes on after « de » and « à » alone.
  if (isLinked || /^(?:la|l'|le|les)$/.test(norm)) return isLinked;
  if (scene.words.link.has(norm) || isAfterSize(scene, at, language) || takesOf(scene, at)) return true;
  if ((/ant$/.test(norm) && takesObject(scene, at)) || isVerbWithObject(scene, at, language)) return false;
  return (ADJECTIVE.test(norm) || /^\p{Lu}{2,}$/u.test(text)) && !isVerb(norm, language);
}

/** « le pilier Lorientais Paul Durand »: an adjective with the capital of an inhabitant. */
function isInhabitantNamed(scene: Scene, at: number): boolean {
  if (scene.mentionAt.get(at + 1)?.actor.type !== 'person' || !isPlainGap(scene, at + 1)) return false;
  return ADJECTIVE.test(scene.tokens[at]!.norm);
}

/** « une source proche du dossier » */
function takesOf({ tokens, words }: Scene, at: number): boolean {
  return words.adjectiveWithOf.has(tokens[at]!.norm) && words.link.has(normAt(tokens, at + 1));
}

/** « le président du puissant syndicat »: the noun after its adjective. */
function isAfterSize({ tokens, words }: Scene, at: number, language: QuoteLanguage): boolean {
  const [three, two, one] = [3, 2, 1].map(back => normAt(tokens, at - back));
  if (!words.beforeHead.has(one!) || isVerb(tokens[at]!.norm, language)) return false;
  return /^(?:du|des|de|d')$/.test(two!) || (/^(?:la|l'|le)$/.test(two!) && three === 'de');
}

/** « le directeur de l'école Paul Durand » is a man; « de la librairie Durand »: one word, of a place. */
function takesName(scene: Scene, at: number, { placeWords }: QuoteLanguage): boolean {
  const { norm } = scene.tokens[at - 1]!;
  const { actor, end } = scene.mentionAt.get(at)!;
  if (scene.words.link.has(norm) || norm === 'au' || norm === 'aux' || actor.type !== 'person') return true;
  return (placeWords.has(norm) || isThingOfNext(scene, at)) && scene.tokens[at]!.end >= end;
}

/** « la présidente du fan-club Steinbock, Anne Leroy », « le patron de la brasserie Météor, Paul Durand »: what she presides over. */
function isThingOfNext(scene: Scene, at: number): boolean {
  const [three, two] = [normAt(scene.tokens, at - 3), normAt(scene.tokens, at - 2)];
  const isComplement = two === 'du' || (/^(?:la|l')$/.test(two) && three === 'de');
  if (!isComplement || !/^,[ \u00a0]$/.test(gapBefore(scene, at + 1))) return false;
  const next = scene.mentionAt.get(at + 1);
  return next?.actor.type === 'person' && next.end > (scene.tokens[at + 1]?.end ?? 0);
}

/** « délégué aux », « le chef de leur groupe », « en chef », « par intérim »; `null` for any other word. */
function bySmallWords(scene: Scene, at: number): boolean | null {
  const { norm } = scene.tokens[at]!;
  const before = scene.tokens[at - 1]!.norm;
  if (norm === 'à' || norm === 'au' || norm === 'aux') return takesAt(scene, at);
  if (scene.words.afterOf.has(norm)) return before === 'de';
  if (norm === 'en') return /^(?:chef|scène|exercice|titre|poste)$/.test(normAt(scene.tokens, at + 1));
  if (norm === 'par') return normAt(scene.tokens, at + 1) === 'intérim';
  return before === 'en' || before === 'par' ? true : null;
}

/** « Et le magistrat d'expliquer que … », « le refus du maire d'aborder la question » */
function leadsInfinitive(scene: Scene, at: number, { verbs }: QuoteLanguage): boolean {
  const { norm } = scene.tokens[at]!;
  if (norm !== 'de' && norm !== "d'") return false;
  const next = normAt(scene.tokens, at + 1);
  if (verbs.get(next)?.kinds.has('infinitive') || /^(?:être|avoir|se|s')$/.test(next)) return true;
  return /^\p{Ll}.+(?:er|ir|re)$/u.test(scene.tokens[at + 1]?.text ?? '') && takesObject(scene, at + 1);
}

/** « le manager assumant les choix » against « la directrice adjointe »: what has an object is a verb. */
function takesObject(scene: Scene, at: number): boolean {
  return isPlainGap(scene, at + 1) && scene.words.objectOpener.has(normAt(scene.tokens, at + 1));
}

/**
 * « un retraité ouvre sa fenêtre », « une voisine regarde le ciel »; not « la directrice générale des services », « le sénateur
 * démocrate le plus âgé », « la députée écologiste les accuse ».
 */
function isVerbWithObject(scene: Scene, at: number, { cueWords }: QuoteLanguage): boolean {
  const { tokens } = scene;
  if (!MAY_BE_VERB.test(tokens[at]!.norm) || !isPlainGap(scene, at + 1)) return false;
  const [object, noun] = [normAt(tokens, at + 1), tokens[at + 2]];
  if (!OBJECT.test(object) || !noun || !isPlainGap(scene, at + 2)) return false;
  if (!PRONOUN_TOO.test(object)) return true;
  return !/^(?:plus|moins)$/.test(noun.norm) && !cueWords.of(noun) && !scene.words.beforeVerb.has(noun.norm);
}

/** How verbs end, and some adjectives. */
const MAY_BE_VERB = /(?:[^éi]e|[^m]ent)$/;
const OBJECT = /^(?:le|la|les|l'|une?|son|sa|ses|leurs?|ce|cet|cette|ces)$/;
const PRONOUN_TOO = /^(?:le|la|les|l'|leur)$/;

/** « conseillère à la Culture », « secrétaire américaine au Trésor », « journaliste à la retraite »; not « le ministre à la presse ». */
function takesAt({ tokens, words }: Scene, at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (second?.norm === 'retraite') return true;
  const office = /^(?:la|l')$/.test(next?.norm ?? '') ? second : next;
  if (tokens[at - 1]!.norm === 'ministre' && !isCapitalised(office?.text ?? '')) return false;
  return words.takingAt.has(tokens[at - 1]!.norm) || words.takingAt.has(normAt(tokens, at - 2));
}

function isVerb(norm: string, language: QuoteLanguage): boolean {
  const reading = language.verbs.get(norm);
  return !!reading && (reading.kinds.has('finite') || reading.kinds.has('gerund'));
}
