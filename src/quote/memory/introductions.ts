import type { Actor } from '../../article.ts';
import type { QuoteLanguage } from '../language/language.ts';
import type { Cast, Introduction } from '../people/cast.ts';
import type { NounPhrase } from '../people/phrase.ts';
import { agesOf, isWithin } from './ages.ts';
import type { Genders } from './genders.ts';

/** People that an article introduces with a function, or an age; a hostile one could name thousands. */
const MOST = 300;

const MINISTER = 'ministre';

function isFirst({ complement }: NounPhrase): boolean {
  return complement.includes('premier');
}

/** Who has come up so far in the article, and who a short while ago. */
type Known = { readonly seen: ReadonlySet<Actor>; readonly recent: ReadonlySet<Actor | null> };

/** « Léopold II », « François Ier ». */
const NUMBERED = / (?:Ier|Ire|I{1,3}|IV|VI{0,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3})?)$/;

/** `isCourt`: does the article tell of a court? */
type Around = { readonly language: QuoteLanguage; readonly genders: Genders; readonly isCourt: boolean };

/** Which functions an article gave to whom: « Laura Iker, bourgmestre d'Esneux ». */
export class Introductions {
  readonly #all: Introduction[];
  readonly #language: QuoteLanguage;
  readonly #genders: Genders;
  readonly #isCourt: boolean;
  readonly #ages: ReadonlyMap<Actor, number>;
  /** Who was called « la victime », « le prévenu » where the article says no more of them. */
  readonly #called = new Map<Actor, Set<string>>();
  /** Who was meant by a function that nobody was given: « confie la romancière ». */
  readonly #understood: Introduction[] = [];

  constructor(casts: readonly Cast[], { language, genders, isCourt }: Around) {
    this.#all = casts.flatMap(cast => cast.introductions).slice(0, MOST);
    this.#ages = new Map(casts.flatMap(cast => [...cast.ages]).slice(0, MOST));
    this.#language = language;
    this.#genders = genders;
    this.#isCourt = isCourt;
  }

  add(more: readonly Introduction[]): void {
    if (this.#all.length < MOST) this.#all.push(...more);
  }

  has(actor: Actor | null): boolean {
    return this.#all.some(introduction => introduction.actor === actor);
  }

  /** « le septuagénaire », « l'homme de 38 ans »: the one person of that age who has come up. */
  ofAge(phrase: NounPhrase, seen: ReadonlySet<Actor>): Actor | null {
    const ages = agesOf(phrase);
    if (!ages) return null;
    const [first, ...others] = [...this.#ages].flatMap(([actor, age]) => {
      const gender = this.#genders.of(actor);
      const isOther = !!phrase.gender && !!gender && phrase.gender !== gender;
      return seen.has(actor) && !isOther && isWithin(age, ages) ? actor : [];
    });
    return first && others.length === 0 ? first : null;
  }

  #isOfOtherAge(phrase: NounPhrase, actor: Actor): boolean {
    const [ages, age] = [agesOf(phrase), this.#ages.get(actor)];
    return ages !== null && age !== undefined && !isWithin(age, ages);
  }

  /** Was the person given one of these functions? */
  isOneOf(actor: Actor | null, isOf: (stem: string) => boolean): boolean {
    return this.#all.some(({ actor: other, phrase }) => other === actor && isOf(phrase.stem));
  }

  /** « le chef de l'occupation » is not the one introduced as « chef de la sécurité »; « le patron du parti » may be that of LR. */
  isOfElsewhere({ stem, distinctive, complement, ofName }: NounPhrase, actor: Actor | null): boolean {
    if (distinctive.length === 0 || ofName) return false;
    const given = this.#given(actor, stem);
    const isHere = (phrase: NounPhrase) =>
      phrase.distinctive.length === 0 || phrase.ofName || phrase.complement.some(word => complement.includes(word));
    return given.length > 0 && !given.some(isHere);
  }

  /** « l'ancien maire » is not the one introduced as « le maire ». */
  isIncumbent(actor: Actor | null, { stem, tenure }: NounPhrase): boolean {
    if (tenure !== 'former') return false;
    const given = this.#given(actor, stem);
    return given.length > 0 && given.every(phrase => phrase.tenure === 'present');
  }

  /** The words with which the article gave a person this function. */
  #given(actor: Actor | null, stem: string): NounPhrase[] {
    return this.#all.flatMap(({ actor: other, phrase }) => (other === actor && phrase.stem === stem ? phrase : []));
  }

  /** Was the person given a function that can mean the same: « l'ailier », and « le joueur »? */
  isOfKind(actor: Actor | null, stem: string): boolean {
    return this.#all.some(({ actor: other, phrase }) => other === actor && this.#areSynonyms(phrase.stem, stem));
  }

  /** « la patronne », of an actress, where the article has a directress. */
  isRatherOfOthers(phrase: NounPhrase, actor: Actor | null): boolean {
    const labels = this.#labelsOf(phrase);
    const isKin = (given: NounPhrase) =>
      this.#areSynonyms(given.stem, phrase.stem) || this.#labelsOf(given).some(label => labels.includes(label));
    const kin = this.#all.filter(({ phrase: given }) => isKin(given));
    return kin.length > 0 && kin.every(({ actor: other }) => other !== actor);
  }

  /** « le Français » is not the one introduced as « l'Espagnol », « l'accusé » not the lawyer, the lawyer not the prosecutor. */
  canBe(phrase: NounPhrase, actor: Actor | null): boolean {
    if (!actor) return true;
    const { stem } = phrase;
    for (const called of this.#called.get(actor) ?? []) if (this.#excludes(stem, called)) return false;
    // « Le maire, Paul Durand, … Cet agriculteur de 61 ans »: he is both.
    const isAged = phrase.shown && phrase.complement.includes('ans');
    if (!isAged && this.#isOfAnotherWorld(stem, actor)) return false;
    if (this.#isOfOtherAge(phrase, actor)) return false;
    if (!phrase.shown && this.#language.publicOffices.has(stem) && this.#isPrivate(actor, stem)) return false;
    if (NUMBERED.test(actor.name) && !this.#language.crowned.has(stem)) return false;
    return !this.#all.some(
      ({ actor: other, phrase: given }) =>
        other === actor && ((given.stem !== stem && this.#excludes(stem, given.stem)) || this.#areApart(phrase, given)),
    );
  }

  /** « le curé » is not the mayor, who was given no function of the church. */
  #isOfAnotherWorld(stem: string, actor: Actor): boolean {
    const { worlds } = this.#language;
    const own = worlds.get(stem);
    if (!own) return false;
    const given = this.#all.flatMap(({ actor: other, phrase }) => (other === actor ? [worlds.get(phrase.stem)] : []));
    return given.length > 0 && given.every(world => world?.isDisjointFrom(own));
  }

  /** « l'entraîneur » and « le gardien », « le député péquiste » and « le caquiste »: nobody is both; « l'ancien gardien » may train. */
  #areApart(one: NounPhrase, other: NounPhrase): boolean {
    if (one.tenure === 'former' || other.tenure === 'former') return false;
    // « le Premier ministre » and « le ministre »
    if (one.stem === MINISTER && other.stem === MINISTER && isFirst(one) !== isFirst(other)) return true;
    const others = this.#labelsOf(other);
    const isApart = (sides: QuoteLanguage['opposites'][number], word: string) => {
      const side = sides.findIndex(words => words.has(word));
      return side >= 0 && others.some(label => !sides[side]!.has(label) && sides.some(words => words.has(label)));
    };
    return this.#labelsOf(one).some(word => this.#language.opposites.some(sides => isApart(sides, word)));
  }

  /** What a phrase says that somebody is, in the masculine: « député », « péquiste ». */
  #labelsOf({ stem, complement, distinctive }: NounPhrase): readonly string[] {
    const adjectives = complement.filter(word => !distinctive.includes(word));
    return [stem, ...adjectives.map(word => this.#language.functions.get(word)?.stem ?? word)];
  }

  /** « La victime » was this person, and « la romancière » that one. */
  call(actor: Actor, phrase: NounPhrase): void {
    const { stem } = phrase;
    if (!phrase.pointing && !phrase.unlisted && this.#understood.length < MOST)
      this.#understood.push({ actor, phrase });
    if (!this.#language.judged.has(stem)) return;
    this.#called.set(actor, (this.#called.get(actor) ?? new Set()).add(stem));
  }

  /** Nobody is both: two inhabitants, who is tried and who pleads, who defends and who accuses or judges. */
  #excludes(stem: string, given: string): boolean {
    const { demonyms, judged, lawyers, defence, victims } = this.#language;
    if (demonyms.has(stem)) return demonyms.has(given);
    // « Le client » may have suffered or be tried.
    const isParty = (word: string) => judged.has(word) && word !== 'client';
    if (isParty(stem) && isParty(given)) return victims.has(stem) !== victims.has(given);
    if (judged.has(stem)) return lawyers.has(given);
    if (!lawyers.has(stem)) return false;
    return judged.has(given) || (lawyers.has(given) && defence.has(stem) !== defence.has(given));
  }

  /** The person introduced with this function: the last one, and the complements must not differ. */
  holderOf(phrase: NounPhrase, known: Known): Actor | null {
    let best: Actor | null = null;
    let bestScore = 0;
    for (const introduction of this.#all) {
      const score = this.#likeness(phrase, introduction, known);
      if (score > 0 && score >= bestScore) [best, bestScore] = [introduction.actor, score];
    }
    return best;
  }

  /** « confie la romancière … reconnaît l'autrice »: whoever was last meant by such a word, if they can be. */
  understoodAs(phrase: NounPhrase, known: Known): Introduction | null {
    const isMeant = (given: Introduction) =>
      this.#likeness(phrase, given, known) > 0 && this.canBe(phrase, given.actor) && known.recent.has(given.actor);
    return this.#understood.findLast(isMeant) ?? null;
  }

  #likeness(phrase: NounPhrase, { actor, phrase: given }: Introduction, { seen, recent }: Known): number {
    // « cette habitante » is not « une autre habitante » whom the article names further on.
    if (phrase.shown && !seen.has(actor)) return 0;
    const isSame = given.stem === phrase.stem;
    if (this.#areApart(phrase, given)) return 0;
    if (isSame && phrase.tenure === 'former' && given.tenure === 'present') return 0;
    const office = isSame ? null : this.#officeOf(phrase);
    if (office !== null && office === this.#officeOf(given)) return 3 + (recent.has(actor) ? 2 : 0);
    // « le syndicaliste » is not the delegate whom the article names further on.
    if (!isSame && !(this.#areSynonyms(phrase.stem, given.stem) && seen.has(actor))) return 0;
    const gender = this.#genders.of(actor);
    if (phrase.gender && gender && phrase.gender !== gender) return 0;
    const shared = phrase.complement.filter(word => given.complement.includes(word)).length;
    // « le leader du syndicat » is not « le président X » for being a chief too.
    if (phrase.distinctive.length > 0 && (given.distinctive.length > 0 || !isSame) && shared === 0) return 0;
    return 1 + (isSame ? 2 : 0) + shared + (recent.has(actor) ? 2 : 0);
  }

  /** « le chef de la diplomatie » has that of « le ministre des Affaires étrangères », « le premier élu » that of « le maire ». */
  #officeOf({ stem, complement }: NounPhrase): number | null {
    const has = (word: string) => word === stem || complement.includes(word);
    const isOne = (words: readonly string[]) => (words.length > 1 ? words.every(has) : words[0] === stem);
    return this.#language.offices.find(({ words }) => isOne(words))?.office ?? null;
  }

  /** « le chef de l'État », « le locataire de Beauvau »: of whom a country has one. */
  isOffice(phrase: NounPhrase): boolean {
    return this.#officeOf(phrase) !== null;
  }

  /**
   * « Paul Durand, 71 ans », « Anne Leroy, mère de deux enfants »: not « le maire » or « la ministre » of whom the article says no
   * more; whoever has such an office has it beside the name, and no age.
   */
  #isPrivate(actor: Actor, office: string): boolean {
    if (this.isOneOf(actor, given => given === office || this.#areSynonyms(given, office))) return false;
    return this.#ages.has(actor) || this.isOneOf(actor, given => this.#language.relations.has(given));
  }

  /** « l'édile » may be « le maire d'Épernay ». */
  areAkin(one: string, other: string | null): boolean {
    return other !== null && (one === other || this.#areSynonyms(one, other));
  }

  #areSynonyms(a: string, b: string): boolean {
    const { synonyms, words } = this.#language;
    // « La présidente, Anne Leroy, … », « relance la magistrate »
    if (this.#isCourt && words.onTheBench.has(a) && words.onTheBench.has(b)) return true;
    const [one, other] = [synonyms.get(a), synonyms.get(b)];
    return !!one && !!other && !one.isDisjointFrom(other);
  }
}
