/** Whom a function means: « la ministre », « le patron du parti », « cette femme de 53 ans ». */
import type { Actor } from '../../article.ts';
import { fold } from '../../lib/words.ts';
import type { NounPhrase } from '../people/phrase.ts';
import { isAnnounced, isSpeaker, isTold } from './appearance.ts';
import { isOfState, knownByName } from './known-by-name.ts';
import type { Past } from './past.ts';
import { isOfCourt, talkedOf } from './talked-of.ts';
import { actorVoice, couldBe, isOwned, unnamedVoice, type Voice } from './voice.ts';

/** `name` is what they are called if nobody known is meant. */
export function functionVoice(past: Past, phrase: NounPhrase, name: string): Voice {
  const voice = meantByFunction(past, phrase, name);
  if (voice.actor) past.introductions.call(voice.actor, phrase);
  return voice;
}

function meantByFunction(past: Past, phrase: NounPhrase, name: string): Voice {
  const { gender, plural, stem } = phrase;
  const isOne = phrase.definite && !plural;
  // « son entraîneur » is not the player who has just been talked of.
  const isOwn = isOwned(name);
  const aged = isOne && !isOwn ? past.introductions.ofAge(phrase, past.timeline.seen) : null;
  if (aged) return actorVoice(aged, past.genders.of(aged));
  const last = isOne && !phrase.unlisted && !isOwn ? unlessElsewhere(past, phrase, talkedOf(past, phrase)) : null;
  const introduced = isOne ? unlessOther(past, phrase, { isOwn, actor: introducedAs(past, phrase) }) : null;
  if (introduced && !(last && isForgotten(past, introduced, last)))
    return actorVoice(introduced, past.genders.of(introduced));
  const holder = isOne ? holderOf(past, name) : null;
  if (holder) return actorVoice(holder, past.genders.of(holder));
  if (phrase.contrasted && !phrase.pointing) return unnamedVoice(name, { gender, plural, person: true, stem });
  const understood = isOne ? unlessOther(past, phrase, { isOwn, actor: understoodAs(past, phrase, last) }) : null;
  if (understood) return actorVoice(understood, past.genders.of(understood));
  const known = isOne ? namedWithJob(past, phrase) : null;
  if (known) return known;
  const same = isOne ? (sameSpeaker(past, phrase) ?? sameByOtherWord(past, phrase)) : null;
  if (same && !(last && isNamedSince(past, last) && !past.language.publicOffices.has(stem))) return same;
  const meant = last ?? (isOwn ? null : (knownByName(past, phrase) ?? soleAble(past, phrase)));
  return meant ?? unnamedVoice(name, { gender, plural, person: true, stem });
}

/** « son secrétaire » is nobody who presides, though a secretary may. */
function unlessOther(
  { introductions }: Past,
  { stem }: NounPhrase,
  { isOwn, actor }: { isOwn: boolean; actor: Actor | null },
) {
  return !isOwn || introductions.isOneOf(actor, given => given === stem) ? actor : null;
}

/** « Anne Leroy, patronne d'une menuiserie, … À l'hôpital, l'infirmière … »: somebody else, as she has a function of her own. */
function unlessElsewhere({ introductions, language }: Past, { elsewhere, stem }: NounPhrase, last: Voice | null) {
  const isOther = elsewhere && last?.actor && introductions.has(last.actor) && !language.knownByName.has(stem);
  return isOther ? null : last;
}

/** Of so many actors nobody is the only one. */
const MANY = 60;

/** Whoever is a minister or a coach has a name in the press; « le conducteur » may have none. */
function isPublic({ stem }: NounPhrase, { publicOffices, knownByName }: Past['language']): boolean {
  return publicOffices.has(stem) || knownByName.has(stem);
}

/** « Crue : « … », estime Paul Durand. … Selon le ministre, … »: the one person of the whole article so far who can be it. */
function soleAble(past: Past, phrase: NounPhrase): Voice | null {
  const { timeline, introductions, genders, language, isCourt } = past;
  if (!phrase.definite || phrase.plural || phrase.pointing || phrase.unlisted) return null;
  if (language.relations.has(phrase.stem) || (isCourt && isOfCourt(past, phrase.stem))) return null;
  if (!introductions.isOffice(phrase) && (phrase.distinctive.length > 0 || !isPublic(phrase, language))) return null;
  const isAble = (actor: Actor) =>
    actor.type === 'person' &&
    couldBe(actorVoice(actor, genders.of(actor)), phrase.gender) &&
    introductions.canBe(phrase, actor) &&
    !introductions.isIncumbent(actor, phrase) &&
    !introductions.isOfElsewhere(phrase, actor);
  if (isOfState(phrase) || timeline.seen.size > MANY) return null;
  const [first, ...others] = [...timeline.seen].filter(isAble);
  return first && others.length === 0 ? actorVoice(first, genders.of(first)) : null;
}

/**
 * « « … », dit cet éleveur. Tout est perdu, affirme Paul Durand. « … », dit l'éleveur »: named once he spoke, and nothing else is
 * said of him. A minister who is named at all is named at once.
 */
function isNamedSince({ timeline, introductions }: Past, { actor }: Voice): boolean {
  return actor !== null && !introductions.has(actor) && timeline.lastSpeaker()?.actor === actor;
}

/** « cette jeune fille … la jeune fille »: somebody unnamed who spoke under the same word. */
function sameSpeaker({ timeline }: Past, { stem, gender, plural, complement, pointing }: NounPhrase): Voice | null {
  if (complement.length > 0 && !pointing) return null;
  // « sa meilleure amie … cette amie »: the same, whoever cut in.
  const spoke = (pointing ? timeline.recent() : timeline.carriedFar()).findLast(
    appearance =>
      isSpeaker(appearance) &&
      appearance.voice.actor === null &&
      appearance.voice.stem === stem &&
      // « déplore un rescapé », over the text that names him.
      !(pointing && isAnnounced(appearance, timeline.paragraph)),
  )?.voice;
  return spoke && spoke.plural === plural && couldBe(spoke, gender) ? spoke : null;
}

/** « Mourad, fonctionnaire, … lâche le fonctionnaire »: whom no actor covers. */
function namedWithJob({ timeline }: Past, { stem, gender, distinctive }: NounPhrase): Voice | null {
  if (distinctive.length > 0) return null;
  return timeline.carriedFar().findLast(({ voice }) => voice.job === stem && couldBe(voice, gender))?.voice ?? null;
}

/** « Le maire d'Épernay a ouvert un gymnase. « … », précise l'édile »: the last one unnamed that this part is about. */
function sameByOtherWord({ timeline, introductions }: Past, phrase: NounPhrase): Voice | null {
  if (phrase.complement.length > 0) return null;
  const last = timeline.carried().findLast(appearance => isTold(appearance) && appearance.voice.person);
  if (!last || last.voice.actor || last.voice.plural || !timeline.isNear(last.paragraph)) return null;
  const isAkin = introductions.areAkin(phrase.stem, last.voice.stem) && couldBe(last.voice, phrase.gender);
  return isAkin ? last.voice : null;
}

/** The person whom the article introduced with this function. */
export function introducedAs(past: Past, phrase: NounPhrase): Actor | null {
  return past.introductions.holderOf(phrase, knownIn(past));
}

/** Whoever was meant by this function before; by another word for it, only if the last one talked of is known as something else. */
function understoodAs(past: Past, phrase: NounPhrase, last: Voice | null): Actor | null {
  const understood = past.introductions.understoodAs(phrase, knownIn(past));
  if (!understood) return null;
  const isSame = understood.phrase.stem === phrase.stem || last?.actor === understood.actor;
  return isSame || !last || past.introductions.has(last.actor) ? understood.actor : null;
}

function knownIn({ timeline }: Past) {
  return { seen: timeline.seen, recent: new Set(timeline.recent().map(({ voice }) => voice.actor)) };
}

/** « le chef de l'État », of whom the article says no more than the name: the one person it has named who holds or held it. */
function holderOf({ timeline, language }: Past, name: string): Actor | null {
  const names = language.holders().get(fold(withoutArticle(name)));
  if (!names) return null;
  const [first, ...others] = [...timeline.seen].filter(actor => actor.type === 'person' && names.has(fold(actor.name)));
  return first && others.length === 0 ? first : null;
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:le |la |l['’])/i, '');
}

/** Long not talked of, while somebody whose function nobody gave is: « la bourgmestre » is then that one. */
function isForgotten({ timeline, introductions }: Past, introduced: Actor, last: Voice): boolean {
  const people = timeline.recent().filter(appearance => appearance.voice.person && isTold(appearance));
  if (people.slice(-3).some(({ voice }) => voice.actor === introduced)) return false;
  return !introductions.has(last.actor);
}
