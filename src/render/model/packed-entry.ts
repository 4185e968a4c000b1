/** Entries as lists without names of fields: a third of the size, and of the time that every build needs to read them all. */
import type { ActorType, Field } from '../../article.ts';
import type { ActorRef, Entry, QuoteRef, TopicRef } from './entry.ts';
import type { Told } from './told.ts';

const TYPES: readonly ActorType[] = ['person', 'organisation', 'country'];
const FIELDS: readonly Field[] = ['text', 'title', 'standfirst'];

/** `0` stands for the name. */
type PackedForm = string | 0;
type PackedActor = readonly [
  id: string,
  name: string,
  type: number,
  isKnown: 0 | 1,
  wikidata: string | null,
  ...forms: PackedForm[],
];
type PackedTopic = readonly [id: string, qcode: string, label: string];
/** An actor by its place among the entry's. */
type Who = number | string | null;
type PackedQuote = readonly [field: number, start: number, end: number, speaker: Who];
/** `0` stands for the EDTF value, which most often is a day. */
type PackedDay = string | 0;
type PackedTold = readonly [edtf: string, from: PackedDay, to: PackedDay, start: number, end: number, ...actors: Who[]];

type PackedPublished = readonly [edtf: string, from: string | null | 0, to: string | null | 0, isStated: 0 | 1];

/** The id comes first: the store looks for it there. */
type Packed = readonly [
  id: string,
  rest: readonly [
    ...[heading: string, excerpt: string | null, published: PackedPublished | null, source: string | null],
    ...[authors: readonly string[], words: number, sample: 0 | 1, hash: string, relationsHash: string],
    ...[duplicates: readonly string[], related: readonly string[]],
  ],
  actors: readonly PackedActor[],
  topics: readonly PackedTopic[],
  quotes: readonly PackedQuote[],
  told: readonly PackedTold[],
];

/** JSON that an `Unpacker` reads. */
export function packEntry(entry: Entry): string {
  const { id, actors, topics, quotes, told } = entry;
  const places = new Map(actors.map((actor, place) => [actor.id, place]));
  const who = (actor: string | null): Who => (actor === null ? null : (places.get(actor) ?? actor));
  return JSON.stringify([
    ...[id, packRest(entry), actors.map(packActor), topics.map(({ id, qcode, label }) => [id, qcode, label])],
    quotes.map(({ field, start, end, speaker }) => [FIELDS.indexOf(field), start, end, who(speaker)]),
    told.map(({ edtf, from, to, start, end, actors }) => {
      return [edtf, from === edtf ? 0 : from, to === edtf ? 0 : to, start, end, ...actors.map(who)];
    }),
  ]);
}

function packRest(entry: Entry): Packed[1] {
  const { heading, excerpt, published, source, authors, words, sample, hash, relationsHash, duplicates, related } =
    entry;
  return [
    ...([heading, excerpt, published && packPublished(published), source, authors, words, sample ? 1 : 0] as const),
    ...([hash, relationsHash, duplicates, related] as const),
  ];
}

function packPublished({ edtf, from, to, basis }: NonNullable<Entry['published']>): PackedPublished {
  return [edtf, from === edtf ? 0 : from, to === edtf ? 0 : to, basis === 'stated' ? 1 : 0];
}

function unpackPublished([edtf, from, to, isStated]: PackedPublished): NonNullable<Entry['published']> {
  return { edtf, from: from === 0 ? edtf : from, to: to === 0 ? edtf : to, basis: isStated ? 'stated' : 'inferred' };
}

function packActor({ id, name, type, origin, wikidata, forms }: ActorRef): PackedActor {
  const shown = forms.map((form): PackedForm => (form === name ? 0 : form));
  return [id, name, TYPES.indexOf(type), origin === 'vocabulary' ? 1 : 0, wikidata, ...shown];
}

/** Reads the entries of one collection. What many of them have in common is one object in memory. */
export class Unpacker {
  readonly #actors = new Map<string, ActorRef>();
  readonly #topics = new Map<string, TopicRef>();

  entry(json: string): Entry {
    const [id, rest, packedActors, packedTopics, quotes, told] = JSON.parse(json) as Packed;
    const actors = packedActors.map(actor => this.#actor(actor));
    const who = (actor: Who): string | null => (typeof actor === 'number' ? actors[actor]!.id : actor);
    const [heading, excerpt, published, source, authors, words, sample, hash, relationsHash, duplicates, related] =
      rest;
    // One literal, so that all entries are objects of one shape.
    return {
      id,
      heading,
      excerpt,
      published: published && unpackPublished(published),
      source,
      authors,
      words,
      sample: sample === 1,
      hash,
      relationsHash,
      duplicates,
      related,
      actors,
      topics: packedTopics.map(topic => this.#topic(topic)),
      quotes: quotes.map(([field, start, end, speaker]): QuoteRef => {
        return { field: FIELDS[field]!, start, end, speaker: who(speaker) };
      }),
      told: told.map(([edtf, from, to, start, end, ...actors]): Told => {
        return { edtf, from: from || edtf, to: to || edtf, start, end, actors: actors.map(actor => who(actor)!) };
      }),
    };
  }

  #actor([id, name, type, isKnown, wikidata, ...forms]: PackedActor): ActorRef {
    const key = forms.length === 1 && forms[0] === 0 ? `${id}\n${name}\n${type}${isKnown}${wikidata}` : null;
    const known = key && this.#actors.get(key);
    if (known) return known;
    const origin = isKnown ? 'vocabulary' : 'discovered';
    const actor = { id, name, type: TYPES[type]!, wikidata, origin, forms: forms.map(form => form || name) } as const;
    if (key) this.#actors.set(key, actor);
    return actor;
  }

  #topic([id, qcode, label]: PackedTopic): TopicRef {
    const known = this.#topics.get(id);
    if (known?.qcode === qcode && known.label === label) return known;
    const topic = { id, qcode, label };
    this.#topics.set(id, topic);
    return topic;
  }
}
