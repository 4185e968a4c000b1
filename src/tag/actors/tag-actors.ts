import { type Actor, type ActorType, type DatedArticle, FIELDS, type Problem, type Span } from '../../article.ts';
import { once } from '../../lib/once.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { slugOrCodes } from '../../lib/slug.ts';
import { addedActors } from './added.ts';
import { type Clue, cluesOf } from './clues.ts';
import { withoutRemoved } from './editor.ts';
import { speltOtherwise } from './find/expansions.ts';
import type { Find, Scope } from './find/find.ts';
import { isAboutHockey, isAboutMatch } from './find/match.ts';
import { Reading, Shape } from './find/reading.ts';
import { isFirstName, isNameWord } from './find/runs.ts';
import { scan } from './find/scan.ts';
import { isAboutStartUps } from './find/start-ups.ts';
import type { Votes } from './judge/tally.ts';
import type { Group } from './link/group.ts';
import { nameOf } from './link/naming.ts';
import { settle, unsettled } from './link/settle.ts';
import { withoutSignatures } from './signatures.ts';
import type { Entry } from './vocabulary/entry.ts';
import type { ActorLanguage } from './vocabulary/prepare.ts';

/**
 * Actors, from the ground up:
 * - `vocabulary/`: names, aliases and cues, compiled;
 * - `find/`: stretches of text that may name something;
 * - `judge/`: what its own words and those around it say of what a name is, in points;
 * - `link/`: which names are one thing, and of what type; in reports of matches also who plays;
 * - beside them the editor's word, who signs, and the reasons that `explain` shows (`clues.ts`).
 */

/** The parts of an article that name actors. */
export type NamedText = Pick<DatedArticle, 'title' | 'standfirst' | 'text'>;

/**
 * Persons, organisations and countries of an article with every place where it names them (UTF-16 offsets, text order),
 * after the editor's corrections. Cities and regions are none, unless they stand for a government.
 */
export function tagActors(
  article: DatedArticle,
  language: ActorLanguage,
): { actors: readonly Actor[]; problems: readonly Problem[] } {
  const found = withoutSignatures(findActors(article, language), article);
  const { actors, problems } = withoutRemoved(found, article.editor, article.file);
  return { actors: [...actors, ...addedActors(actors, article, language)], problems };
}

/** Why a name is an actor or none. */
export type ActorReason = {
  readonly name: string;
  /** `null`: taken for nobody's name. */
  readonly type: ActorType | null;
  /** Points for each kind of thing; `null` for names of the vocabulary. */
  readonly points: Readonly<Votes> | null;
  /** The words that earned them; none where the name only stands where any word has a capital. */
  readonly clues: readonly Clue[];
};

/**
 * The reasons for each actor of a text, in the order of `findActors`, then for the names that no vocabulary has and that
 * were not believed.
 */
export function explainActors(article: NamedText, language: ActorLanguage): ActorReason[] {
  const { finds, scope } = scanned(article, language);
  return [...settle(finds, scope), ...unsettled(finds, scope)].map(group => reasonOf(group, language));
}

function reasonOf(group: Group, { lexicon }: ActorLanguage): ActorReason {
  const { entry, type, votes } = group;
  return { name: nameOf(group, lexicon), type, points: entry ? null : votes, clues: entry ? [] : cluesOf(group) };
}

/** The actors of a text, before anybody corrects them. */
export function findActors(article: NamedText, language: ActorLanguage): Actor[] {
  return withIds(groupsOf(article, language), language);
}

function groupsOf(article: NamedText, language: ActorLanguage): Group[] {
  const { finds, scope } = scanned(article, language);
  return settle(finds, scope);
}

function scanned(article: NamedText, language: ActorLanguage): { finds: Find[]; scope: Scope } {
  const readings = FIELDS.flatMap(field => {
    const text = article[field];
    return text ? [new Reading(field, text, language.lexicon)] : [];
  });
  const others = once(() => speltOtherwise(readings, language));
  const families = once(() => familiesIn(readings));
  const scope = {
    language,
    isCommon: commonWords(readings),
    isFamily: (norm: string) => families().has(norm),
    isSpeltOtherwise: (norm: string) => others().has(norm),
    isMatch: once(() => isAboutMatch(readings)),
    isHockey: once(() => isAboutHockey(readings)),
    isStartUps: once(() => isAboutStartUps(readings)),
  };
  return { finds: readings.flatMap(reading => scan(reading, scope)), scope };
}

/** So many questions are answered sooner by looking than by gathering all words. */
const FEW = 20;

/** Does the article write a word in lower case? */
function commonWords(readings: readonly Reading[]): (norm: string) => boolean {
  let asked = 0;
  const gathered = once(() => lowerCaseWords(readings));
  return norm => (++asked > FEW ? gathered().has(norm) : readings.some(reading => isCommonIn(reading, norm)));
}

function lowerCaseWords(readings: readonly Reading[]): Set<string> {
  const words = new Set<string>();
  for (const reading of readings)
    for (let i = 0; i < reading.length; i++) if (reading.shape(i) === Shape.lower) words.add(reading.norm(i));
  return words;
}

/** Words that stand behind a first name. */
function familiesIn(readings: readonly Reading[]): Set<string> {
  const families = new Set<string>();
  for (const reading of readings)
    for (let i = 1; i < reading.length; i++)
      if (reading.joined(i) && isNameWord(reading, i) && isFirstName(reading, i - 1) && reading.isCapitalised(i - 1))
        families.add(reading.norm(i));
  return families;
}

function isCommonIn(reading: Reading, norm: string): boolean {
  for (let i = 0; i < reading.length; i++)
    if (reading.norm(i) === norm && reading.shape(i) === Shape.lower) return true;
  return false;
}

/** Ids are slugs of the names; where two are equal the later ones are numbered. */
function withIds(groups: readonly Group[], language: ActorLanguage): Actor[] {
  const taken = new Map<string, number>();
  return groups.map(group => {
    const name = nameOf(group, language.lexicon);
    const base = group.entry ? slugOfEntry(group.entry) : slugOrCodes(name, 'acteur');
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return toActor(group, name, count > 1 ? `${base}-${count}` : base);
  });
}

const slugOfEntry = rememberedWith((entry: Entry) => slugOrCodes(entry.name, 'acteur'));

function toActor(group: Group, name: string, id: string): Actor {
  return {
    id,
    name,
    type: group.type!,
    wikidata: group.entry?.wikidata ?? null,
    origin: group.entry ? 'vocabulary' : 'discovered',
    mentions: group.finds.map(spanOfFind),
  };
}

function spanOfFind({ reading, start, end }: Find): Span {
  return { field: reading.field, start, end, text: reading.text.slice(start, end) };
}
