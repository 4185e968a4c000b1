/** Who has come up so far in an article, so that « il », « la ministre » and a quotation without a cue find their speaker. */
import type { Actor } from '../../article.ts';
import { fold } from '../../lib/words.ts';
import type { Gender } from '../language/language.ts';
import type { Candidate } from '../people/candidate.ts';
import { nameOnly, words } from '../people/candidate-words.ts';
import type { Introduction } from '../people/cast.ts';
import type { NounPhrase } from '../people/phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { collectiveVoice } from './collective-voice.ts';
import { functionVoice, introducedAs } from './function-voice.ts';
import type { Past } from './past.ts';
import { whoAnswers, whoGoesOn } from './replies.ts';
import { meantBy } from './salience.ts';
import { isOfCourt } from './talked-of.ts';
import { Timeline } from './timeline.ts';
import { actorVoice, couldBe, isOwned, unnamedVoice, type Voice } from './voice.ts';

type Crowd = { readonly candidate: Candidate; readonly scene: Scene; readonly paragraph: string };

/** « du juge unique », « au père »: who speaks is « le juge unique ». */
function withArticle(name: string): string {
  return name.replace(/^(?:du|au) /i, 'le ').replace(/^aux /i, 'les ');
}

/** « ajoute la même source », « ce même responsable »: whoever spoke last. */
const SAME = /^(?:le|la|ce|cet|cette) même /i;

const NOBODY: ReadonlySet<Actor> = new Set();

/** « Son conseil : « … » », « Son conseil tient en une phrase : « … » ». */
function leadsToColon(scene: Scene, to: number): boolean {
  const { end } = scene.tokens[to - 1]!;
  return ADVICE.test(scene.text.slice(end, end + 60));
}

const ADVICE = /^(?: (?:tient|tenait|est|était|reste|se résume) [^«“".:;!?]{2,40})?\s?:/;

/** What an article has told so far of those who may speak. */
export class Memory {
  readonly timeline = new Timeline();
  readonly #past: Past;
  /** The last ones talked of in the plural, whatever they did: « des clients », « deux adolescents ». */
  #crowd: Crowd | null = null;

  constructor(known: Omit<Past, 'timeline'>) {
    this.#past = { ...known, timeline: this.timeline };
  }

  /** People of whom a sentence says what they are where it was not read before: inside quotation marks. */
  introduce(more: readonly Introduction[]): void {
    this.#past.introductions.add(more);
  }

  /** Does the article say what they are: « Paul Durand, maire d'Agen »? */
  isIntroduced(actor: Actor | null): boolean {
    return this.#past.introductions.has(actor);
  }

  /** Whom the article gave this function. */
  introducedAs(phrase: NounPhrase): Actor | null {
    return introducedAs(this.#past, phrase);
  }

  noteCrowd(candidate: Candidate, scene: Scene): void {
    this.#crowd = { candidate, scene, paragraph: this.timeline.paragraph };
  }

  /** Who is meant by what a sentence names; `null` if nobody who came up fits a pronoun. */
  voiceOf(candidate: Candidate, scene: Scene): Voice | null {
    const { kind, actor, phrase, gender, plural, rank } = candidate;
    if (kind === 'latter') return this.timeline.latter(gender);
    if (kind === 'ranked') return this.timeline.ofTwo(gender, rank ?? 0);
    if (kind === 'pronoun') return this.pronoun(gender, plural);
    if (actor) return actorVoice(actor, this.#past.genders.of(actor));
    if (kind === 'name') {
      const part = nameOnly(candidate, scene);
      const job = candidate.job ? { job: candidate.job } : {};
      const unnamed = { gender, plural: false, person: true, stem: null, ...job };
      return this.#bearerOf(part, gender) ?? unnamedVoice(part, unnamed);
    }
    const name = withArticle(words(scene, phrase ?? candidate));
    // « Son conseil : « … » » is what somebody advises, not their lawyer.
    const isAdvice = this.#past.language.speechNouns.has(phrase!.stem) && leadsToColon(scene, candidate.to);
    if (isAdvice && isOwned(name)) return this.timeline.lastTold();
    const same = SAME.test(name) ? this.timeline.lastSpeaker() : null;
    // « la même source » may be a man.
    if (same && !same.plural && (couldBe(same, gender) || phrase!.stem === 'source')) return same;
    if (kind === 'collective') return collectiveVoice(this.timeline, phrase!, name);
    return functionVoice(this.#past, phrase!, name);
  }

  /** Who judges, accuses or pleads: « la présidente », in a trial; « Me Durand ». */
  isOfJustice({ actor, stem }: Voice): boolean {
    const past = this.#past;
    const isOf = (word: string) => (past.isCourt ? isOfCourt(past, word) : past.language.lawyers.has(word));
    return (stem !== null && isOf(stem)) || past.introductions.isOneOf(actor, isOf);
  }

  /** Who defends, pleads for somebody: « l'avocate », « Me Durand ». */
  isDefence({ actor, stem }: Voice): boolean {
    const { language, introductions } = this.#past;
    const isOf = (word: string) => language.defence.has(word);
    return (stem !== null && isOf(stem)) || introductions.isOneOf(actor, isOf);
  }

  /** Somebody new, of whom there is but a function: « la femme ». */
  asWritten({ phrase, gender, plural, ...rest }: Candidate, scene: Scene): Voice {
    const name = withArticle(words(scene, phrase ?? rest));
    return unnamedVoice(name, { gender, plural, person: true, stem: phrase?.stem ?? null });
  }

  /** « Mme Leroy », « explique Anne », whom no mention covers: the one person so named who has come up. */
  #bearerOf(part: string, gender: Gender | null): Voice | null {
    const bearers = this.timeline
      .named(fold(part).split(' '))
      .map(actor => actorVoice(actor, this.#past.genders.of(actor)));
    const able = bearers.filter(voice => couldBe(voice, gender));
    const known = able.filter(voice => gender && voice.gender === gender);
    if (able.length < 2 || known.length === 1) return able.length === 1 ? able[0]! : (known[0] ?? null);
    // Of several, whoever was named a moment ago.
    const { sentence } = this.timeline;
    const near = this.timeline.recent().findLast(({ voice }) => able.some(({ actor }) => actor === voice.actor));
    return near && sentence - near.sentence <= 1 ? near.voice : null;
  }

  /** « il », « elle »: the last one who fits, but for `except`. An institution must have spoken to be meant. */
  pronoun(gender: Gender | null, plural: boolean, except: ReadonlySet<Actor> = NOBODY): Voice | null {
    const { paragraph, sentence } = this.timeline;
    const { lawyers, functions, relations, words } = this.#past.language;
    const isTrade = (stem: string) =>
      lawyers.has(stem) || (functions.has(stem) && !relations.has(stem) && !words.ofFamily.has(stem));
    const able = this.timeline.recent().filter(({ voice }) => !voice.actor || !except.has(voice.actor));
    const meant = meantBy({ gender, plural, paragraph, sentence, isTrade }, able);
    return meant ?? (plural ? this.#crowdNear(gender) : null);
  }

  /** « disent-ils », nobody in the plural having spoken: those last talked of, in this paragraph or the one before. */
  #crowdNear(gender: Gender | null): Voice | null {
    const crowd = this.#crowd;
    if (!crowd || !this.timeline.isNear(crowd.paragraph)) return null;
    const voice = this.voiceOf(crowd.candidate, crowd.scene);
    return gender === 'f' && voice?.gender === 'm' ? null : voice;
  }

  /** Beside a verb of going on: whoever spoke last, if the function can be theirs. */
  goesOn(phrase: NounPhrase): Voice | null {
    return whoGoesOn(this.#past, phrase);
  }

  /** Beside a verb of replying: the last person but for the one who has just spoken. */
  answers(phrase: NounPhrase): Voice | null {
    return whoAnswers(this.#past, phrase);
  }
}
