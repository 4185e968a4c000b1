import type { Actor, Speaker } from '../../article.ts';
import type { Gender } from '../language/language.ts';

/** Who speaks, with what a pronoun needs to find them again. */
export type Voice = {
  readonly speaker: Speaker;
  readonly actor: Actor | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** A person, named or not; « il » is rarely a ministry. */
  readonly person: boolean;
  /** The function in the words of somebody unnamed: `voisin` of « une voisine ». */
  readonly stem: string | null;
  /** What was said of a name that no actor covers. */
  readonly job?: string;
  /** « il » whom the article has not told yet: somebody, but nobody to name. */
  readonly untold?: boolean;
};

/** Somebody whom the tagger knows. */
export function actorVoice(actor: Actor, gender: Gender | null): Voice {
  const speaker = { id: actor.id, name: actor.name };
  return { speaker, actor, gender, plural: false, person: actor.type === 'person', stem: null };
}

type Unnamed = Pick<Voice, 'gender' | 'plural' | 'person' | 'stem' | 'job'>;

/** Somebody for whom there are only words: « une voisine ». */
export function unnamedVoice(name: string, rest: Unnamed): Voice {
  return { speaker: { id: null, name }, actor: null, ...rest };
}

/** « Il est né à Agen » at the head of a text that names nobody. */
export function untoldVoice(gender: Gender | null): Voice {
  return { ...unnamedVoice('?', { gender, plural: false, person: true, stem: '?' }), untold: true };
}

/** Nothing speaks against that gender. */
export function couldBe(voice: Voice, gender: Gender | null): boolean {
  return !voice.gender || !gender || voice.gender === gender;
}

/** « Talita … Cette veuve »: the words tell what the name does not. */
export function withGender(voice: Voice, gender: Gender | null): Voice {
  return voice.gender || !gender ? voice : { ...voice, gender };
}

/** « sa mère », « leur avocat ». */
export function isSomebodys({ actor, speaker }: Voice): boolean {
  return actor === null && isOwned(speaker.name);
}

/** « sa mère », « leur avocat » */
export function isOwned(name: string): boolean {
  return /^(?:son|sa|leur) /i.test(name);
}

/** Not « Tribunal de Dijon : « … » », where it happened, nor « Ouragan Zoé : « … » », capitals that no actor covers. */
export function isSurelySomebody(voice: Voice | null): boolean {
  return !!voice?.person && (voice.actor !== null || voice.stem !== null);
}
