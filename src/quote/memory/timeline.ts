/** Who came up in an article, one after the other, up to the sentence that is being read. */
import type { Actor } from '../../article.ts';
import { fold } from '../../lib/words.ts';
import type { Gender } from '../language/language.ts';
import { type Appearance, isAnnounced, isSpeaker, isTold } from './appearance.ts';
import { couldBe, isSomebodys, type Voice, withGender } from './voice.ts';

/** How far back a pronoun or a function looks, in appearances. */
const REACH = 18;
const FAR_REACH = 200;

/** Who came up, when and how; read forwards only. */
export class Timeline {
  readonly #appearances: Appearance[] = [];
  readonly #seen = new Set<Actor>();
  /** The people among them by each word of their names. */
  readonly #bearers = new Map<string, Set<Actor>>();
  /** Appearances before this one do not carry over. */
  #interruption = 0;
  /** Appearances from this one on stand below the last heading. */
  #heading = 0;
  #sentence = 0;
  #paragraph = '';
  #before = '';
  /** The heading just read, which parts no two paragraphs. */
  #title: string | null = null;

  /** `paragraph` is any name of its own for it. */
  note(voice: Voice, { as, paragraph }: Pick<Appearance, 'as' | 'paragraph'>): void {
    if (voice.actor && !this.#seen.has(voice.actor)) this.#meet(voice.actor);
    this.#appearances.push({ voice, as, paragraph, sentence: this.#sentence });
  }

  #meet(actor: Actor): void {
    this.#seen.add(actor);
    if (actor.type !== 'person') return;
    for (const word of fold(actor.name).split(/[\s-]/)) {
      const bearers = this.#bearers.get(word);
      if (bearers) bearers.add(actor);
      else this.#bearers.set(word, new Set([actor]));
    }
  }

  /** The people who have come up whose names have all these words, folded; in the order in which they came. */
  named([first, ...more]: readonly string[]): Actor[] {
    const bearers = [...(this.#bearers.get(first ?? '') ?? [])];
    return bearers.filter(actor => more.every(word => this.#bearers.get(word)?.has(actor)));
  }

  /** A sentence of that paragraph is read from now on. */
  enter(paragraph: string, isHeading = false): void {
    this.#sentence++;
    if (paragraph === this.#paragraph) return;
    if (this.#title !== this.#paragraph) this.#before = this.#paragraph;
    this.#paragraph = paragraph;
    if (isHeading) this.#title = paragraph;
  }

  /** Somebody spoke whom nothing tells: what goes on without a cue is not the words of whoever spoke before. */
  interrupt(): void {
    this.#interruption = this.#appearances.length;
  }

  /** A heading begins another part of the article. */
  noteHeading(): void {
    this.#heading = this.#appearances.length;
  }

  /** The count of the sentence that is being read. */
  get sentence(): number {
    return this.#sentence;
  }

  get paragraph(): string {
    return this.#paragraph;
  }

  get seen(): ReadonlySet<Actor> {
    return this.#seen;
  }

  /** Has any person come up? */
  get hasMetSomebody(): boolean {
    return this.#bearers.size > 0;
  }

  /** In this paragraph or the one before, or in the heading between them? */
  isNear(paragraph: string): boolean {
    return paragraph === this.#paragraph || paragraph === this.#before || paragraph === this.#title;
  }

  /** The last appearances, whoever cut in. */
  recent(): readonly Appearance[] {
    return this.#appearances.slice(-REACH);
  }

  /** Those since the last interruption. */
  carried(): readonly Appearance[] {
    return this.#since(REACH);
  }

  /** The same, from much further back. */
  carriedFar(): readonly Appearance[] {
    return this.#since(FAR_REACH);
  }

  #since(reach: number): readonly Appearance[] {
    return this.#appearances.slice(Math.max(this.#interruption, this.#appearances.length - reach));
  }

  /** The last one who spoke, in that paragraph if one is given. */
  lastSpeaker(paragraph?: string): Voice | null {
    const last = this.carriedFar().findLast(isSpeaker);
    return last && (paragraph === undefined || last.paragraph === paragraph) ? last.voice : null;
  }

  /** « Et de préciser : »: whoever the sentence before quotes, an institution too; else the last person told of. */
  lastOfSentence(): Voice | null {
    const last = this.carried().findLast(isSpeaker);
    return last?.sentence === this.#sentence - 1 ? last.voice : this.lastTold();
  }

  /** The last person who spoke or was the subject of a sentence. */
  lastTold(): Voice | null {
    return this.carried().findLast(appearance => isTold(appearance) && appearance.voice.person)?.voice ?? null;
  }

  /**
   * Whom a quotation of its own belongs to: whoever spoke last, or the person that this paragraph has talked of since, as
   * subject or, where no person is, by name in the sentence before.
   * A person of an earlier paragraph who has not spoken comes only after everybody else (`toldOf` in continuation.ts).
   */
  latest(paragraph: string, isToldOf: (voice: Voice) => boolean = () => false): Voice | null {
    const isTalkedOf = ({ voice, as, paragraph: where, sentence }: Appearance) =>
      (as === 'subject' || (as === 'foremost' && sentence === this.#sentence - 1)) &&
      voice.person &&
      !voice.plural &&
      where === paragraph;
    const carried = this.carried().filter(
      appearance => !isAnnounced(appearance, this.#paragraph) && !isToldOf(appearance.voice),
    );
    const isNext = (appearance: Appearance) => isSpeaker(appearance) || isTalkedOf(appearance);
    // « … », dit une cariste. Son mari travaille en face. « … »: hers; his, where she has not spoken.
    const own = carried.findLastIndex(appearance => isNext(appearance) && !isKinTold(appearance));
    const isOwners = own >= 0 && this.lastSpeaker(paragraph)?.speaker.name === carried[own]!.voice.speaker.name;
    const at = isOwners ? own : carried.findLastIndex(isNext);
    if (at < 0) return this.#newcomer();
    return this.#newcomer() ?? (this.#hasTurnedTo(carried.slice(at)) ? null : carried[at]!.voice);
  }

  /** « … », dit Paul. L'incendie a coûté cher à Anne Leroy. On cherche encore. « … »: hers, or still his? */
  #hasTurnedTo([last, ...since]: readonly Appearance[]): boolean {
    return since.some(
      ({ as, voice, sentence }) =>
        as === 'foremost' &&
        voice.actor?.type === 'person' &&
        voice.actor !== last!.voice.actor &&
        this.#isNew(voice.actor, sentence),
    );
  }

  #isNew(actor: Actor, sentence: number): boolean {
    return !this.#appearances.some(other => other.voice.actor === actor && other.sentence < sentence);
  }

  /** « Un constat partagé par Paul Durand. », below a heading under which nobody has spoken yet. */
  #newcomer(): Voice | null {
    if (this.#heading === 0) return null;
    const own = this.#appearances.slice(Math.max(this.#heading, this.#appearances.length - REACH));
    if (own.some(isSpeaker)) return null;
    const last = own.findLast(({ as, sentence }) => as === 'foremost' && sentence === this.#sentence - 1);
    return last?.voice.actor && last.voice.person ? last.voice : null;
  }

  /** The only person named so far but for that one. */
  onlyOther({ actor: one }: Voice): Voice | null {
    const others = this.#appearances
      .slice(-FAR_REACH)
      .filter(({ voice: { actor } }) => actor?.type === 'person' && actor !== one);
    const last = others.at(-1)?.voice ?? null;
    return last && others.every(({ voice }) => voice.actor === last.actor) ? last : null;
  }

  /** « le premier », « la seconde »: of the last two who were named in one sentence. */
  ofTwo(gender: Gender | null, rank: 0 | 1): Voice | null {
    const people = this.recent().filter(
      ({ voice, sentence }) => sentence < this.#sentence && voice.person && !voice.plural && couldBe(voice, gender),
    );
    const pairs = Map.groupBy(people, ({ sentence }) => sentence);
    const named = [...pairs.values()].map(own => [
      ...new Map(own.map(({ voice }) => [voice.speaker.name, voice])).values(),
    ]);
    const last = named.findLast(own => own.length > 1);
    return last?.length === 2 ? last[rank]! : null;
  }

  /** « ce dernier »: whoever was named last, in passing or not. */
  latter(gender: Gender | null): Voice | null {
    const last = this.#appearances.findLast(({ sentence }) => sentence < this.#sentence)?.sentence;
    const people = this.recent().filter(
      ({ voice, sentence }) => sentence === last && voice.person && !voice.plural && couldBe(voice, gender),
    );
    const meant = people.findLast(({ as }) => as === 'named' || as === 'foremost') ?? people.at(-1);
    return meant ? withGender(meant.voice, gender) : null;
  }
}

/** « Son mari travaille », and says nothing. */
function isKinTold(appearance: Appearance): boolean {
  return !isSpeaker(appearance) && isSomebodys(appearance.voice);
}
