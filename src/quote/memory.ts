import type { Actor } from '../article.ts';
import { normalise } from '../lib/words.ts';
import type { Candidate } from './candidate.ts';
import type { Introduction } from './candidates.ts';
import type { Genders } from './genders.ts';
import { Introductions } from './introductions.ts';
import type { Gender, QuoteLanguage } from './language.ts';
import type { NounPhrase } from './phrase.ts';
import { isOfState, isTold, nameOnly, withGender, words } from './recall.ts';
import { type Event, meantBy } from './salience.ts';
import type { Scene } from './scene.ts';
import { actorVoice, unnamedVoice, type Voice } from './voice.ts';

/** How far back a pronoun or a function looks, in events. */
const REACH = 18;
const FAR_REACH = 200;

/** Who has come up so far in an article, so that « il », « la ministre » and a quotation without a cue find their speaker. */
export class Memory {
  readonly #events: Event[] = [];
  readonly #introductions: Introductions;
  readonly #genders: Genders;
  readonly #language: QuoteLanguage;
  /** Who has come up so far. */
  readonly #seen = new Set<Actor>();
  readonly #names = new Map<Actor, readonly string[]>();
  /** The last ones talked of in the plural, whatever they did: « des clients », « deux adolescents ». */
  #crowd: { readonly candidate: Candidate; readonly scene: Scene; readonly paragraph: string } | null = null;
  /** Events before this one do not carry over. */
  #interruption = 0;
  #sentence = 0;
  #paragraph = '';
  #before = '';

  constructor(language: QuoteLanguage, introductions: readonly Introduction[], genders: Genders) {
    this.#language = language;
    this.#introductions = new Introductions(introductions, language, genders);
    this.#genders = genders;
  }

  /** `paragraph` is any name of its own for it. */
  note(voice: Voice, { as, paragraph }: Pick<Event, 'as' | 'paragraph'>): void {
    if (voice.actor) this.#seen.add(voice.actor);
    this.#events.push({ voice, as, paragraph, sentence: this.#sentence });
  }

  /** People of whom a sentence says what they are where it was not read before: inside quotation marks. */
  introduce(more: readonly Introduction[]): void {
    this.#introductions.add(more);
  }

  noteCrowd(candidate: Candidate, scene: Scene): void {
    this.#crowd = { candidate, scene, paragraph: this.#paragraph };
  }

  /** « disent-ils », nobody in the plural having spoken: those last talked of, in this paragraph or the one before. */
  #crowdNear(gender: Gender | null): Voice | null {
    const crowd = this.#crowd;
    if (!crowd || (crowd.paragraph !== this.#paragraph && crowd.paragraph !== this.#before)) return null;
    const voice = this.voiceOf(crowd.candidate, crowd.scene);
    return gender === 'f' && voice?.gender === 'm' ? null : voice;
  }

  /** A sentence of that paragraph is read from now on. */
  enter(paragraph: string): void {
    this.#sentence++;
    if (paragraph !== this.#paragraph) [this.#before, this.#paragraph] = [this.#paragraph, paragraph];
  }

  /** Somebody spoke whom nothing tells: what goes on without a cue is not the words of whoever spoke before. */
  interrupt(): void {
    this.#interruption = this.#events.length;
  }

  #since(reach: number): readonly Event[] {
    return this.#events.slice(Math.max(this.#interruption, this.#events.length - reach));
  }

  /** The last one who spoke, in that paragraph if one is given. */
  lastSpeaker(paragraph?: string): Voice | null {
    const last = this.#since(FAR_REACH).findLast(event => event.as === 'speaker');
    return last && (paragraph === undefined || last.paragraph === paragraph) ? last.voice : null;
  }

  /** The last person who spoke or was the subject of a sentence. */
  lastTold(): Voice | null {
    return this.#since(REACH).findLast(({ voice, as }) => isTold(as) && voice.person)?.voice ?? null;
  }

  /**
   * Whom a quotation of its own belongs to: whoever spoke last, or the person that this paragraph has talked of since.
   * A person of an earlier paragraph who has not spoken comes only after everybody else (`toldOf`).
   */
  latest(paragraph: string): Voice | null {
    const isTalkedOf = ({ voice, as, paragraph: where }: Event) =>
      as === 'subject' && voice.person && !voice.plural && where === paragraph;
    const event = this.#since(REACH).findLast(event => event.as === 'speaker' || isTalkedOf(event));
    return event?.voice ?? null;
  }

  voiceOf(candidate: Candidate, scene: Scene): Voice | null {
    if (candidate.kind === 'latter') return this.#latter(candidate.gender);
    if (candidate.kind === 'pronoun') return this.pronoun(candidate.gender, candidate.plural);
    if (candidate.actor) return this.#actor(candidate.actor);
    const name = words(scene, candidate.phrase && candidate.kind !== 'name' ? candidate.phrase : candidate);
    if (candidate.kind === 'name')
      return unnamedVoice(nameOnly(candidate, scene), {
        gender: candidate.gender,
        plural: false,
        person: true,
        stem: null,
      });
    if (candidate.kind === 'collective') return this.#collective(candidate.phrase!, name);
    return this.#function(candidate.phrase!, name);
  }

  /** Whoever spoke last in this paragraph or the one before, if a function that nobody was given can be theirs. */
  goesOn(phrase: NounPhrase): Voice | null {
    const last = this.#since(REACH).findLast(({ as }) => as === 'speaker');
    if (!last?.voice.person || !phrase.definite || phrase.plural || last.voice.plural) return null;
    if (last.paragraph !== this.#paragraph && last.paragraph !== this.#before) return null;
    if (last.voice.gender && phrase.gender && last.voice.gender !== phrase.gender) return null;
    return this.#introduced(phrase) ? null : last.voice;
  }

  /** « l'artiste », who replies: the last person but for the one who has just spoken, if the article gave nobody the function. */
  answers(phrase: NounPhrase): Voice | null {
    if (!phrase.definite || phrase.plural || !(phrase.pointing || phrase.complement.length === 0)) return null;
    const last = this.lastSpeaker();
    if (!last?.actor || this.#introduced(phrase) || this.#language.relations.has(phrase.stem)) return null;
    const isOther = ({ voice: { actor, gender } }: Event) =>
      actor?.type === 'person' && actor !== last.actor && !(gender && phrase.gender && gender !== phrase.gender);
    return this.#since(REACH).findLast(isOther)?.voice ?? null;
  }

  /** « il », « elle »: the last one who fits. An institution must have spoken to be meant. */
  pronoun(gender: Gender | null, plural: boolean): Voice | null {
    const meant = meantBy(
      { gender, plural, paragraph: this.#paragraph, sentence: this.#sentence },
      this.#events.slice(-REACH),
    );
    return meant ?? (plural ? this.#crowdNear(gender) : null);
  }

  /** « ce dernier »: whoever was named last, in passing or not. */
  #latter(gender: Gender | null): Voice | null {
    const fits = ({ voice }: Event) =>
      voice.person && !voice.plural && (!voice.gender || !gender || voice.gender === gender);
    const last = this.#events.findLast(({ sentence }) => sentence < this.#sentence)?.sentence;
    const near = this.#events.slice(-REACH).filter(event => event.sentence === last && fits(event));
    const event = near.findLast(({ as }) => as === 'named' || as === 'foremost') ?? near.at(-1);
    return event ? withGender(event.voice, gender) : null;
  }

  #actor(actor: Actor): Voice {
    return actorVoice(actor, this.#genders.of(actor));
  }

  #function(phrase: NounPhrase, name: string): Voice {
    const { gender, plural } = phrase;
    const definite = phrase.definite && !phrase.unlisted;
    const last = definite && !plural ? this.#lastFitting(phrase) : null;
    const introduced = definite && !plural ? this.#introduced(phrase) : null;
    if (introduced && !(last && this.#isForgotten(introduced, last))) return this.#actor(introduced);
    return last ?? this.#namedBefore(phrase) ?? unnamedVoice(name, { gender, plural, person: true, stem: phrase.stem });
  }

  /**
   * « le patron du Parti socialiste »: where the press always gives a name, and gives none here, it is the one person
   * named in this paragraph or the one before whose function nobody gave.
   */
  #namedBefore({ stem, gender, plural, definite, distinctive }: NounPhrase): Voice | null {
    if (!definite || plural || !this.#language.knownByName.has(stem)) return null;
    if (isOfState(stem, distinctive)) return null;
    const near = this.#since(REACH).filter(({ voice, paragraph }) => {
      const fits = !voice.gender || !gender || voice.gender === gender;
      return voice.actor?.type === 'person' && fits && (paragraph === this.#paragraph || paragraph === this.#before);
    });
    const told = near.filter(({ as }) => isTold(as));
    const speakers =
      near.length > 0 ? [] : this.#since(FAR_REACH).filter(({ as, voice }) => as === 'speaker' && voice.actor);
    const able = told.length > 0 ? told : near.length > 0 ? near : speakers;
    const last = able.at(-1)?.voice;
    if (!last || able.some(({ voice }) => voice.actor !== last.actor)) return null;
    // Who has a function may have another, if nothing else speaks against it.
    const known = this.#introductions.has(last.actor);
    return known && !(gender && last.gender === gender) ? null : last;
  }

  /**
   * « l'astronaute », « cette femme de 53 ans », « la conseillère fédérale »: whoever was just talked of, if nobody was
   * introduced as one. « Le procureur de Rennes » is somebody new.
   */
  #lastFitting({ stem, gender, pointing, complement, distinctive }: NounPhrase): Voice | null {
    if (!pointing && this.#language.relations.has(stem)) return null;
    const people = this.#events.slice(-REACH).filter(({ voice, paragraph }) => {
      if (!voice.person || voice.plural || !this.#introductions.canBeFrom(stem, voice.actor)) return false;
      if (!pointing && paragraph.startsWith('title') && !this.#paragraph.startsWith('title')) return false;
      // « une infirmière … l'interne »: whoever is known by another function alone is somebody else.
      return pointing || voice.stem === null || voice.stem === stem;
    });
    const last = people.findLast(({ as }) => isTold(as))?.voice;
    const fits = !!last && (!last.gender || !gender || last.gender === gender);
    const fresh = pointing || complement.length > 0 ? null : this.#justNamed(gender);
    if (fresh) return fresh;
    if (pointing && fits) return withGender(last, gender);
    if (pointing || complement.length === 0) return fits ? last : this.#lastOf(gender, people);
    const known = this.#introductions.has(last?.actor ?? null);
    if (isOfState(stem, distinctive)) return null;
    return fits && complement.length === 1 && !known && last.actor && last.gender && last.gender === gender
      ? last
      : null;
  }

  /** Somebody named for the first time in the sentence before, whose function nobody gave: « … soutenus par Paul Durand. « … », dit le conseiller ». */
  #justNamed(gender: Gender | null): Voice | null {
    const events = this.#events.slice(-REACH).filter(({ voice }) => voice.person && voice.actor);
    const isFresh = ({ voice, as, sentence }: Event) =>
      as === 'foremost' &&
      sentence === this.#sentence - 1 &&
      !events.some(other => other.voice.actor === voice.actor && other.sentence < sentence);
    const fresh = events.filter(event => isFresh(event) && !this.#introductions.has(event.voice.actor));
    const last = fresh.at(-1)?.voice;
    if (!last || fresh.some(({ voice }) => voice.actor !== last.actor)) return null;
    return !last.gender || !gender || last.gender === gender ? last : null;
  }

  /** « la cinéaste » after a man was talked of: the last woman named. */
  #lastOf(gender: Gender | null, people: readonly Event[]): Voice | null {
    return gender ? (people.findLast(({ voice }) => voice.actor && voice.gender === gender)?.voice ?? null) : null;
  }

  /** Long not talked of, while somebody whose function nobody gave is: « la bourgmestre » is then that one. */
  #isForgotten(introduced: Actor, last: Voice): boolean {
    const people = this.#events.slice(-REACH).filter(({ voice, as }) => voice.person && isTold(as));
    if (people.slice(-3).some(({ voice }) => voice.actor === introduced)) return false;
    return !this.#introductions.has(last.actor);
  }

  /** The person whom the article introduced with this function. */
  #introduced(phrase: NounPhrase): Actor | null {
    const recent = new Set(this.#events.slice(-REACH).map(({ voice }) => voice.actor));
    return this.#introductions.holderOf(phrase, { seen: this.#seen, recent });
  }

  #wordsOf(actor: Actor): readonly string[] {
    const known = this.#names.get(actor);
    if (known) return known;
    const words = normalise(actor.name).split(/[\s-]/);
    this.#names.set(actor, words);
    return words;
  }

  /** « le ministère », « le parquet »: the organisation of that kind that last came up, else the words themselves. */
  #collective(phrase: NounPhrase, name: string): Voice {
    const isKind = ({ actor }: Voice) =>
      !!actor && actor.type !== 'person' && this.#wordsOf(actor).includes(phrase.stem);
    const known = phrase.definite ? this.#events.slice(-REACH).findLast(({ voice }) => isKind(voice)) : undefined;
    return (
      known?.voice ??
      unnamedVoice(name, { gender: phrase.gender, plural: phrase.plural, person: false, stem: phrase.stem })
    );
  }
}
