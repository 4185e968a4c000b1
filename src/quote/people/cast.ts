/** Everybody who could speak in a field, and what the article says that they are. */
import type { Actor } from '../../article.ts';
import { ByWord } from '../../lib/by-word.ts';
import { isCapitalised } from '../../lib/words.ts';
import type { QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import { DE } from '../scene/small-words.ts';
import type { Candidate } from './candidate.ts';
import { candidateAt, roleOf } from './candidates.ts';
import { DETERMINERS } from './determiners.ts';
import { functionAt, nounPhraseAt, SOURCE, unknownFunctionAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { PRONOUNS } from './pronouns.ts';
import { pastRenamed } from './unknown-name.ts';

/** A person and the function the article gives: « Laura Iker, bourgmestre d'Esneux ». */
export type Introduction = { readonly actor: Actor; readonly phrase: NounPhrase };

export type Cast = {
  readonly candidates: readonly Candidate[];
  readonly introductions: readonly Introduction[];
  /** « Paul Durand, 71 ans »: people whose age the text tells, in years. */
  readonly ages: ReadonlyMap<Actor, number>;
};

/** Can somebody's name begin with this word, if no actor does? */
const OPENS = new ByWord(
  ({ text, norm }) =>
    PRONOUNS.has(norm) ||
    norm.startsWith('cel') ||
    norm === 'beaucoup' ||
    DETERMINERS.has(norm) ||
    SOURCE.test(norm) ||
    isCapitalised(text),
);

/** Everybody outside quotation marks who may speak, in text order, and what the article says they are. */
export function castOf(scene: Scene, language: QuoteLanguage): Cast {
  const candidates: Candidate[] = [];
  const introductions: Introduction[] = [];
  const ages = new Map<Actor, number>();
  for (let i = 0; i < scene.tokens.length; ) {
    const isOpen = scene.markOf[i]! < 0 && (OPENS.of(scene.tokens[i]!) || scene.mentionAt.has(i));
    const found = isOpen ? candidateAt(scene, i, language) : null;
    if (!found) {
      i++;
      continue;
    }
    const job = found.kind === 'name' ? jobAfter(scene, found, language) : null;
    const age = found.actor && ageAfter(scene, found);
    if (found.actor && age) ages.set(found.actor, age);
    candidates.push(job ? { ...found, job: job.stem } : found);
    i = Math.max(found.to, i + 1);
    if (found.actor?.type === 'person') {
      introduceAsSaid(scene, found, { language, introductions });
      i = introduce(scene, found, { language, introductions });
    } else if (found.kind === 'name') i = pastAside(scene, found, language);
    else introduceTrainer(scene, found, introductions);
  }
  return { candidates, introductions, ages };
}

/** « Paul Durand, 71 ans », « Anne (45 ans) », « Anne, âgée de 45 ans ». */
function ageAfter({ text, tokens }: Scene, { to }: Candidate): number | null {
  const { end } = tokens[to - 1]!;
  const years = AGE.exec(text.slice(end, end + AGE_REACH))?.[1];
  return years ? Number(years) : null;
}

const AGE = /^,? \(?(?:âgée? de )?(\d{1,3})[ \u00a0]ans/;
const AGE_REACH = 24;

/** « les hommes d'Olivier Le Bail », « les protégées d'Anne Leroy »: whoever trains them. */
function introduceTrainer(scene: Scene, { phrase }: Candidate, introductions: Introduction[]): void {
  if (!phrase?.plural || !TEAM.has(normAt(scene.tokens, phrase.from + 1))) return;
  const mention = scene.mentionAt.get(phrase.from + 3);
  if (mention?.actor.type !== 'person') return;
  introductions.push({ actor: mention.actor, phrase: roleOf(phrase, 'entraîneur') });
}

const TEAM: ReadonlySet<string> = new Set('hommes joueurs joueuses filles garçons'.split(' '));

type Given = { readonly language: QuoteLanguage; readonly introductions: Introduction[] };

/** « auteur d'un doublé », « auteur présumé des coups »: what somebody did once, and no trade. */
function isDeed({ tokens }: Scene, { stem, from, to, complement }: NounPhrase, { words }: QuoteLanguage): boolean {
  if (stem !== 'auteur' || (complement.length === 0 && !DE.test(normAt(tokens, to)))) return false;
  return !tokens.slice(from, to + WORK_REACH).some(({ norm }) => words.work.has(norm));
}

/** Words of « d'un beau roman » after « auteur ». */
const WORK_REACH = 5;

/** What the article says a person is, before and after the name. Gives the token to go on from. */
export function introduce(scene: Scene, found: Candidate, given: Given): number {
  const { actor } = found;
  const phrase = found.phrase ?? appositionBefore(scene, found.from, given.language);
  if (phrase && actor && !isDeed(scene, phrase, given.language)) given.introductions.push({ actor, phrase });
  return appositionAfter(scene, found, given);
}

/** Words of what a sentence begins with before it names whom that is said of. */
const APPOSED_REACH = 16;

/** « Patronne d'une menuiserie à Loue, Anne Leroy … »: what the head of the sentence says of the one whom it then names. */
function appositionBefore(scene: Scene, name: number, language: QuoteLanguage): NounPhrase | null {
  if (!/^,[ \u00a0]$/.test(gapBefore(scene, name))) return null;
  let at = name - 1;
  while (at > 0 && at > name - APPOSED_REACH && isPlainGap(scene, at) && scene.markOf[at]! < 0) at--;
  const first = scene.tokens[at]!;
  const opens = at === 0 || /[.!?…»”"\n]\s*$/.test(gapBefore(scene, at));
  if (!opens || scene.markOf[at]! >= 0 || !isCapitalised(first.text) || scene.mentionAt.has(at)) return null;
  const phrase = functionAt(scene, at, language);
  return phrase && !phrase.collective && !phrase.plural ? withPlace(scene, phrase) : null;
}

/** « Mourad, fonctionnaire à Alger »: what is said of somebody whom no actor covers. */
function jobAfter(scene: Scene, { to }: Candidate, language: QuoteLanguage): NounPhrase | null {
  const at = pastRenamed(scene, to);
  if (!/^\)?[^\S\n]*,[^\S\n]*$/.test(gapBefore(scene, at))) return null;
  const phrase = nounPhraseAt(scene, at, language) ?? functionAt(scene, at, language);
  return phrase && !phrase.collective && !phrase.plural ? phrase : null;
}

/** « Nadège, une voisine, raconte »: of somebody whom no actor covers, it is said between commas. */
function pastAside(scene: Scene, { to }: Candidate, language: QuoteLanguage): number {
  const at = pastRenamed(scene, to);
  if (!/^\)?\s*,\s*$/.test(gapBefore(scene, at))) return to;
  const phrase = nounPhraseAt(scene, at, language);
  if (!phrase || phrase.collective || phrase.plural) return to;
  return /^\s*,/.test(gapBefore(scene, phrase.to)) ? phrase.to : to;
}

/** « …, bourgmestre d'Esneux, » or « (entraîneur de Dijon) » after a name. Gives the token to go on from. */
function appositionAfter(scene: Scene, found: Candidate, { language, introductions }: Given): number {
  const at = found.to;
  const isClose = isPlainGap(scene, at) && /^(?:le|la|l')$/.test(normAt(scene.tokens, at));
  if (!isClose && !/^[^\S\n]*[,(][^\S\n]*$/.test(gapBefore(scene, at))) return at;
  const phrase =
    nounPhraseAt(scene, at, language) ?? functionAt(scene, at, language) ?? unknownFunctionAt(scene, at, language);
  if (!phrase || phrase.collective || phrase.plural) return at;
  if (isSubject(scene, phrase, language)) return at;
  // « …, le maire Paul Durand »; not « …, fonctionnaire. Paul Durand … »
  if (scene.mentionAt.get(phrase.to)?.actor.type === 'person' && isPlainGap(scene, phrase.to)) return at;
  // « Pour maître Besnier, l'accusé a changé »: a lawyer is not the client.
  if (found.phrase?.stem === 'avocat' && language.judged.has(phrase.stem)) return at;
  if (!isDeed(scene, phrase, language)) introductions.push({ actor: found.actor!, phrase: withPlace(scene, phrase) });
  return phrase.to;
}

/** « Paul Durand est maire de Lens », « Anne Leroy, 45 ans, est une bergère du Jura ». */
function introduceAsSaid(scene: Scene, { actor, to }: Candidate, { language, introductions }: Given): void {
  const at = pastAge(scene, to);
  if (!/^(?:est|était)$/.test(normAt(scene.tokens, at)) || !isPlainGap(scene, at + 1)) return;
  const phrase = nounPhraseAt(scene, at + 1, language) ?? functionAt(scene, at + 1, language);
  if (!actor || !phrase || phrase.collective || phrase.plural || phrase.shown || isDeed(scene, phrase, language))
    return;
  introductions.push({ actor, phrase: withPlace(scene, phrase) });
}

/** « , 45 ans, » */
function pastAge(scene: Scene, to: number): number {
  const isAge = /^,\s$/.test(gapBefore(scene, to)) && normAt(scene.tokens, to + 1) === 'ans';
  return isAge && /^,\s$/.test(gapBefore(scene, to + 2)) ? to + 2 : to;
}

/** Words between a function and its verb that are looked at. */
const VERB_REACH = 10;

/** « Dans une lettre à Paul Durand, cette étudiante raconte … »: a verb before the next comma, so it is said of nobody named before. */
function isSubject({ tokens, words, text }: Scene, { from, to }: NounPhrase, { verbs }: QuoteLanguage): boolean {
  if (!DETERMINERS.has(tokens[from]!.norm)) return false;
  for (let i = to; i < Math.min(to + VERB_REACH, tokens.length); i++) {
    const { norm } = tokens[i]!;
    if (/[,.;:)!?«»"“”\n]/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start)) || words.relative.has(norm))
      return false;
    if (words.have.has(norm) || words.be.has(norm)) return true;
    const kinds = verbs.get(norm)?.kinds;
    if (kinds?.has('finite') && !kinds.has('participle')) return true;
  }
  return false;
}

/** « viticultrice à Vosne »: « la vigneronne de Vosne » is the same. */
function withPlace(scene: Scene, phrase: NounPhrase): NounPhrase {
  const place = scene.tokens[phrase.to + 1];
  const isAt = /^(?:à|au|en)$/.test(normAt(scene.tokens, phrase.to)) && isPlainGap(scene, phrase.to);
  if (!isAt || !place || !isCapitalised(place.text) || !isPlainGap(scene, phrase.to + 1)) return phrase;
  return { ...phrase, complement: [...phrase.complement, place.norm] };
}
