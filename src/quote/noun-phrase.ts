import { isCapitalised } from '../lib/words.ts';
import type { Determiner } from './determiners.ts';
import { PREPOSITIONS } from './governed.ts';
import { BEFORE_HEAD, type Head, headAt, leadsOf } from './heads.ts';
import type { Gender, QuoteLanguage } from './language.ts';
import { isNumber, openingAt } from './opening.ts';
import { isPlainGap, type Scene } from './scene.ts';

/** « un haut responsable de la Maison Blanche »: who speaks, by function. Token indexes, end exclusive. */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  /** Masculine singular of the head. */
  readonly stem: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** « le ministre », « cette voisine », « son avocat »; not « un ministre ». */
  readonly definite: boolean;
  /** « cette femme de 53 ans »: just talked of. */
  readonly pointing: boolean;
  /** « la direction », « un communiqué »: not a person. */
  readonly collective: boolean;
  /** The norms of the words after the head that tell which one: `intérieur`. */
  readonly complement: readonly string[];
  /** Its head stands in no list: nobody was given it. */
  readonly unlisted?: boolean;
  /** Those of them that are no adjectives: `intérieur` of « ministre de l'Intérieur », nothing of « ministre délégué ». */
  readonly distinctive: readonly string[];
};

/** Words that end the phrase. */
const STOPS: ReadonlySet<string> = new Set(
  (
    "à au aux dans sur sous par pour avec contre chez en vers lors après avant depuis pendant devant sans qui que qu' dont où et ou " +
    "mais car ni or donc quand lorsque lorsqu' puis comme si est sont était a ont avait n' ne se s' y il elle ils elles on je nous " +
    "c' ce cette ces son sa ses leur jeudi vendredi samedi dimanche lundi mardi mercredi hier aujourd'hui demain ici ainsi aussi alors " +
    'également encore selon via face auprès avait seront sera fut ici mardi matin soir interrogé interrogée joint jointe contacté contactée cité citée ' +
    'présent présente venu venue invité invitée très plus moins pas tout toute tous'
  ).split(' '),
);
/** « ministre délégué aux Transports », « secrétaire américaine au Trésor », « directeur en chef ». */
const TAKES_AT: ReadonlySet<string> = new Set(
  'délégué déléguée adjoint adjointe conseiller conseillère candidat candidate secrétaire ambassadeur ambassadrice représentant ministre'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set("de d' du des la le l' les au aux à leur son sa ce cet cette".split(' '));
/** How adjectives end that follow a function: « américain », « adjointe », « judiciaire », « démocrate ». */
const ADJECTIVE =
  /(?:ain|aine|ais|aise|ois|oise|ien|ienne|ique|al|ale|el|elle|if|ive|aire|iste|é|ée|ier|ière|an|ane|ol|ole|and|ande|eux|euse|ant|ante|ent|ente|oint|ointe|mis|mise|ate|aux|ard|arde|ède|usse|elge|uisse|orse|arabe|urde|rque|erbe|roate|oslave|gne|re|in|ine|un)s?$/u;
const OWN: ReadonlySet<string> = new Set(['leur', 'son', 'sa', 'ce', 'cet', 'cette']);
const PHRASE_LIMIT = 14;

/** A phrase with its determiner that begins at token `i`. */
export function nounPhraseAt(scene: Scene, i: number, language: QuoteLanguage): NounPhrase | null {
  const next = scene.tokens[i + 1];
  const opening = next && leadsOf(language).of(next) ? openingAt(scene, i) : null;
  if (!opening) return null;
  const { determiner, at } = opening;
  for (let head = at; head < Math.min(at + 3, scene.tokens.length); head++) {
    if (!isPlainGap(scene, head) || scene.markOf[head] !== scene.markOf[i]) return null;
    const found = isTaken(scene, head, language) ? null : headAt(scene, head, language);
    const pointing = determiner.definite && (!!found?.inhabitant || pointsBack(scene, i, head));
    if (found?.inhabitant && determiner.plural) return null;
    if (found) {
      const phrase = extended(scene, { ...found, from: i, head, pointing, ...merged(determiner, found) }, language);
      return isAnother(scene, i, head) ? { ...phrase, definite: false, pointing: false } : phrase;
    }
    if (!BEFORE_HEAD.has(scene.tokens[head]!.norm) && !(determiner.plural && isNumber(scene, head))) return null;
  }
  return null;
}

/** « explique le bijoutier d'à côté », « lance un habitué »: a noun that no list has, where only somebody can stand. */
export function unknownPhraseAt(scene: Scene, i: number, language: QuoteLanguage): NounPhrase | null {
  const opening = scene.markOf[i] === undefined ? null : openingAt(scene, i);
  const head = opening ? scene.tokens[opening.at] : undefined;
  if (!opening || !head || !/^\p{Ll}{4,}/u.test(head.text) || !isPlainGap(scene, opening.at)) return null;
  if (/^(?:au|du|aux|des|d')$/.test(scene.tokens[i]!.norm) || STOPS.has(head.norm) || scene.mentionAt.has(opening.at))
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
    head: opening.at,
  };
  return { ...extended(scene, start, language), unlisted: true };
}

/** A name, or an adjective; « le Procureur de la République », an office that is also an actor, is neither. */
function isTaken(scene: Scene, at: number, language: QuoteLanguage): boolean {
  const mention = scene.mentionAt.get(at);
  if (!mention) return isAdjective(scene, at, language);
  return mention.actor.type !== 'organisation' || !language.functions.has(scene.tokens[at]!.norm);
}

/** « cette femme », « l'ancien entraîneur », « la jeune chanteuse », « l'homme de loi »: whoever was just talked of. */
function pointsBack(scene: Scene, i: number, head: number): boolean {
  if (/^(?:ce|cet|cette)$/.test(scene.tokens[i]!.norm)) return true;
  if (/^(?:ancien|ancienne|jeune|ex)$/.test(scene.tokens[head - 1]!.norm)) return true;
  return /^(?:homme|femme|intéressée?|ancien|ancienne|native?|natif|dame|jeune|[a-zé]+génaire|trentenaire)$/.test(
    scene.tokens[head]!.norm,
  );
}

/** « cette autre habitante », « le deuxième adjoint »: not whoever was just talked of. */
function isAnother({ tokens }: Scene, i: number, head: number): boolean {
  if (head === i + 1) return false;
  return tokens.slice(i + 1, head).some(({ norm }) => /^(?:autres?|second|seconde|deuxième|troisième)$/.test(norm));
}

/** A phrase without determiner: « bourgmestre d'Esneux » after a name. */
export function functionAt(scene: Scene, i: number, language: QuoteLanguage): NounPhrase | null {
  for (let head = i; head < Math.min(i + 3, scene.tokens.length); head++) {
    if (scene.markOf[head] !== scene.markOf[i] || (head > i && !isPlainGap(scene, head))) return null;
    const found = isAdjective(scene, head, language) ? null : headAt(scene, head, language);
    if (found) return extended(scene, { ...found, from: i, head, definite: true, pointing: false }, language);
    if (!BEFORE_HEAD.has(scene.tokens[head]!.norm)) return null;
  }
  return null;
}

/** « la jeune compagnie », « sa principale difficulté »: words that may be heads, before a noun; « le principal du collège ». */
function isAdjective(scene: Scene, at: number, language: QuoteLanguage): boolean {
  const next = scene.tokens[at + 1];
  if (!BEFORE_HEAD.has(scene.tokens[at]!.norm) || !next || !isPlainGap(scene, at + 1)) return false;
  if (headAt(scene, at + 1, language) !== null) return true;
  const isNoun =
    !isCapitalised(next.text) && !STOPS.has(next.norm) && !LINKS.has(next.norm) && !PREPOSITIONS.has(next.norm);
  return (
    isNoun &&
    (!ADJECTIVE.test(next.norm) || /tés?$/.test(next.norm)) &&
    !/^\d|-/.test(next.norm) &&
    !language.verbs.has(next.norm)
  );
}

function merged(determiner: Determiner, head: Head): Pick<NounPhrase, 'gender' | 'plural' | 'definite'> {
  return { gender: determiner.gender ?? head.gender, plural: determiner.plural, definite: determiner.definite };
}

type Start = Head & {
  readonly from: number;
  readonly head: number;
  readonly definite: boolean;
  readonly pointing: boolean;
};

function extended(scene: Scene, { head, ...start }: Start, language: QuoteLanguage): NounPhrase {
  let to = head + 1;
  while (to < scene.tokens.length && to < head + PHRASE_LIMIT && extendsAt(scene, to, language)) {
    // « les cantons acceptent »: what goes with a plural has its ending.
    if (start.plural && to === head + 1 && scene.tokens[to]!.norm.endsWith('ent')) break;
    to = nextOf(scene, to);
  }
  while (to > head + 1 && LINKS.has(scene.tokens[to - 1]!.norm)) to--;
  // Nobody is looked up by what a crowd or an institution is of.
  if (start.plural || start.collective) return { ...start, to, complement: NOTHING, distinctive: NOTHING };
  const { complement, distinctive } = complementOf(scene, head, to);
  // « l'artiste de 23 ans » was named before.
  return {
    ...start,
    to,
    complement,
    distinctive,
    pointing: start.pointing || (start.definite && complement.includes('ans')),
  };
}

const NOTHING: readonly string[] = [];

function complementOf({ tokens }: Scene, head: number, to: number): Pick<NounPhrase, 'complement' | 'distinctive'> {
  const isFirst = tokens[head - 1]?.norm === 'premier' || tokens[head - 1]?.norm === 'première';
  if (to === head + 1 && !isFirst) return { complement: NOTHING, distinctive: NOTHING };
  const complement: string[] = [];
  const distinctive: string[] = [];
  for (let i = head + 1; i < to; i++) {
    const { norm, text } = tokens[i]!;
    // « la metteuse en scène » is one word.
    if (LINKS.has(norm) || norm === 'en' || tokens[i - 1]!.norm === 'en') continue;
    complement.push(norm);
    if (isCapitalised(text) || !ADJECTIVE.test(norm)) distinctive.push(norm);
  }
  if (isFirst) complement.push('premier');
  return { complement, distinctive };
}

/** A name after « de » is passed over whole. */
function nextOf(scene: Scene, at: number): number {
  const mention = scene.mentionAt.get(at);
  let next = at + 1;
  while (mention && next < scene.tokens.length && scene.tokens[next]!.start < mention.end) next++;
  return next;
}

function extendsAt(scene: Scene, at: number, language: QuoteLanguage): boolean {
  if (!isPlainGap(scene, at) || scene.markOf[at] !== scene.markOf[at - 1]) return false;
  const { norm, text } = scene.tokens[at]!;
  const before = scene.tokens[at - 1]!.norm;
  const mention = scene.mentionAt.get(at);
  if (mention) return LINKS.has(before) || before === 'au' || before === 'aux' || mention.actor.type !== 'person';
  if (/^(?:à|au|aux)$/.test(norm)) return takesAt(scene, at);
  // « le chef de leur groupe »
  if (OWN.has(norm)) return before === 'de';
  if (norm === 'en') return /^(?:chef|scène)$/.test(scene.tokens[at + 1]?.norm ?? '');
  if (before === 'en') return true;
  if (STOPS.has(norm)) return false;
  if (/-(?:t-)?(?:il|elle|on|ils|elles)$/.test(norm)) return false;
  // A capitalised word straight after the head is a name that nobody knows; after « de » it belongs to the phrase.
  if (isCapitalised(text) && !LINKS.has(before) && isCapitalised(scene.tokens[at - 1]!.text)) return true;
  if (isCapitalised(text) && !LINKS.has(before) && !isCapitalised(scene.tokens[at - 1]!.text))
    return /^\p{Lu}{2,}$/u.test(text);
  // « Et le magistrat d'expliquer que … »
  if ((norm === 'de' || norm === "d'") && language.verbs.get(scene.tokens[at + 1]?.norm ?? '')?.kinds.has('infinitive'))
    return false;
  if (LINKS.has(norm) || LINKS.has(before)) return true;
  return (ADJECTIVE.test(norm) || /^\p{Lu}{2,}$/u.test(text)) && !isVerb(norm, language);
}

/** « conseillère à la Culture », « secrétaire américaine au Trésor », « journaliste à la retraite »; not « le ministre à la presse ». */
function takesAt({ tokens }: Scene, at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (second?.norm === 'retraite') return true;
  const office = /^(?:la|l')$/.test(next?.norm ?? '') ? second : next;
  if (tokens[at - 1]!.norm === 'ministre' && !isCapitalised(office?.text ?? '')) return false;
  return TAKES_AT.has(tokens[at - 1]!.norm) || TAKES_AT.has(tokens[at - 2]?.norm ?? '');
}

function isVerb(norm: string, language: QuoteLanguage): boolean {
  const reading = language.verbs.get(norm);
  return !!reading && (reading.kinds.has('finite') || reading.kinds.has('gerund'));
}
