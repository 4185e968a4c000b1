import type { Actor, DatedArticle, Field, Problem, Span } from '../../article.ts';
import { slug } from '../../lib/slug.ts';
import { addedActors } from './added.ts';
import { withoutRemoved } from './editor.ts';
import type { Find } from './find/find.ts';
import { isAboutMatch } from './find/match.ts';
import { Reading, Shape } from './find/reading.ts';
import { scan } from './find/scan.ts';
import type { Group } from './settle/group.ts';
import { nameOf } from './settle/naming.ts';
import { settle } from './settle/settle.ts';
import type { Votes } from './settle/tally.ts';
import type { ActorLanguage } from './vocabulary/prepare.ts';

/** The fields in which actors are named, in reading order. */
const FIELDS: readonly Field[] = ['title', 'standfirst', 'text'];

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
  const found = findActors(article, language);
  const { actors, problems } = withoutRemoved(found, article.editor, article.file);
  return { actors: [...actors, ...addedActors(actors, article, language)], problems };
}

/** Why an actor is one: the vocabulary has it, or points for each kind of thing that its words and its places earned. */
export type ActorReason = { readonly name: string; readonly points: Readonly<Votes> | null };

/** The reasons for each actor of a text, in the order of `findActors`; `points` is `null` for names of the vocabulary. */
export function explainActors(article: NamedText, language: ActorLanguage): ActorReason[] {
  return groupsOf(article, language).map(group => ({
    name: nameOf(group, language.lexicon),
    points: group.entry ? null : group.votes,
  }));
}

/** The actors of a text, before anybody corrects them. */
export function findActors(article: NamedText, language: ActorLanguage): Actor[] {
  return withIds(groupsOf(article, language), language);
}

function groupsOf(article: NamedText, language: ActorLanguage): Group[] {
  const readings = FIELDS.flatMap(field => {
    const text = article[field];
    return text ? [new Reading(field, text, language.lexicon)] : [];
  });
  const scope = { language, isCommon: commonWords(readings), isMatch: once(() => isAboutMatch(readings)) };
  const finds = readings.flatMap(reading => scan(reading, scope));
  return settle(finds, scope);
}

/** Works out an answer when somebody first asks. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** Which words the article writes in lower case; gathered when somebody first asks. */
function commonWords(readings: readonly Reading[]): (norm: string) => boolean {
  let words: Set<string> | null = null;
  return norm => {
    words ??= new Set(readings.flatMap(lowerCaseWords));
    return words.has(norm);
  };
}

function lowerCaseWords(reading: Reading): string[] {
  return reading.tokens.filter((_, i) => reading.shape(i) === Shape.lower).map(token => token.norm);
}

/** Ids are slugs of the names; where two are equal the later ones are numbered. */
function withIds(groups: readonly Group[], language: ActorLanguage): Actor[] {
  const taken = new Map<string, number>();
  return groups.map(group => {
    const name = nameOf(group, language.lexicon);
    const base = slug(name) || 'acteur';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return toActor(group, name, count > 1 ? `${base}-${count}` : base);
  });
}

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

/** The names of persons and organisations in one sentence: for measuring against annotated sentences. */
export function nameSpans(
  sentence: string,
  language: ActorLanguage,
): { start: number; end: number; type: 'person' | 'organisation' }[] {
  return findActors({ title: null, standfirst: null, text: sentence }, language)
    .flatMap(({ type, mentions }) =>
      type === 'country' ? [] : mentions.map(({ start, end }) => ({ start, end, type })),
    )
    .sort((a, b) => a.start - b.start);
}
