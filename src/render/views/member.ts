/** The page of an actor, a theme or a source, and the pages of its periods where its list is long. */
import { describedMember } from '../../../templates/strings.fr.ts';
import { compareFrench } from '../../lib/compare.ts';
import { fold } from '../../lib/words.ts';
import { type Companion, companionsOf, type Network, networkOf } from '../drawings/network.ts';
import { type Strip, stripOf } from '../drawings/strip.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import type { ToldRef } from '../model/periods.ts';
import type { Shelf } from '../model/shelves.ts';
import type { ActorIndex, SiteModel, SourceIndex, TopicIndex } from '../model/site.ts';
import { type Chronicle, chronicleOf } from './chronicle.ts';
import { rowNaming } from './naming.ts';
import { type Statement, statementsOf } from './quotes.ts';
import { newestOf, type ShelfLink, shelfLabel, shelfLinks } from './shelf.ts';
import { type CountedLink, type DateView, dateView, type Link, type Shell, shellOf } from './shell.ts';
import { type ToldView, toldViews } from './told.ts';

export type Member =
  | ({ readonly kind: 'actor' } & ActorIndex)
  | ({ readonly kind: 'topic' } & TopicIndex)
  | ({ readonly kind: 'source' } & SourceIndex);

export type MemberView = {
  readonly shell: Shell;
  readonly kind: Member['kind'];
  readonly name: string;
  /** Of an actor. */
  readonly type: string | null;
  readonly origin: string | null;
  readonly wikidata: string | null;
  /** Of a theme. */
  readonly qcode: string | null;
  /** Of a theme below another. */
  readonly parent: Link | null;
  /** Themes below this one, on the page of the whole. */
  readonly children: readonly CountedLink[];
  /** `null` on the page of the whole. */
  readonly period: string | null;
  readonly up: Link | null;
  readonly count: number;
  /** Of these, the articles that do not state their date. */
  readonly uncertain: number;
  /** The first and the last day that are stated; an inferred one would make a span of guesses. */
  readonly first: DateView | null;
  readonly last: DateView | null;
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly strip: Strip | null;
  readonly chronicle: Chronicle;
  /** Where the list is long: its periods; `chronicle` then has the newest only. */
  readonly shelves: readonly ShelfLink[];
  readonly statements: readonly Statement[];
  readonly told: readonly ToldView[];
  readonly companions: readonly (CountedLink & { readonly type: string })[];
  readonly network: Network | null;
  readonly topics: readonly CountedLink[];
};

export const FOLDERS = { actor: 'acteurs', topic: 'themes', source: 'sources' } as const;

/** Where a list is long its first page shows this many of the newest. */
const NEWEST = 30;
const MOST = { companions: 20, topics: 8, forms: 12, told: 40 };

export function memberView(site: SiteModel, member: Member, shelf: Shelf): MemberView {
  const base = `${FOLDERS[member.kind]}/${member.id}/`;
  const isWhole = shelf.shelves.length === 0;
  const listed = isWhole ? shelf.entries : newestOf(shelf, NEWEST);
  const stated = shelf.entries.filter(({ published }) => published?.basis === 'stated');
  const dated = stated.filter(firstDay);
  const isOneDay = dated[0]?.published?.edtf === dated.at(-1)?.published?.edtf;
  return {
    ...identity(site, member, base, shelf),
    count: shelf.entries.length,
    uncertain: shelf.entries.length - stated.length,
    first: dated[0] ? dateView(dated[0].published) : null,
    last: isOneDay ? null : dateView(dated.at(-1)!.published),
    strip: shelf.path === '' && shelf.entries.length > 1 ? stripOf(shelf.entries) : null,
    chronicle: chronicleOf(listed, {
      newestFirst: shelf.path === '' || !isWhole,
      ...(member.kind === 'actor' ? { toRow: rowNaming(site, member.id) } : {}),
    }),
    shelves: shelfLinks(shelf.shelves, base),
    ...deeds(site, member, listed),
    ...(shelf.path === '' ? company(site, member) : NO_COMPANY),
  };
}

function identity(site: SiteModel, member: Member, base: string, shelf: Shelf) {
  const { kind, name, id } = member;
  const label = shelfLabel(shelf);
  const title = label ? `${name}, ${label}` : name;
  return {
    shell: shellOf(site, base + shelf.path, {
      title,
      description: describedMember[kind](title, shelf.entries.length),
      ...(kind === 'source' ? {} : { feeds: base }),
    }),
    ...{ kind, name, period: label },
    up: shelf.path === '' ? null : { text: name, href: base },
    type: kind === 'actor' ? member.type : null,
    origin: kind === 'actor' ? member.origin : null,
    wikidata: kind === 'actor' ? member.wikidata : null,
    qcode: kind === 'topic' ? member.qcode : null,
    parent: kind === 'topic' ? parentOf(site, id) : null,
    children: kind === 'topic' && shelf.path === '' ? childrenOf(site, id) : [],
  };
}

export function parentOf(site: SiteModel, id: string): Link | null {
  const parent = site.topics.get(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
  return parent ? { text: parent.label, href: `themes/${parent.id}/` } : null;
}

export function childrenOf(site: SiteModel, id: string): CountedLink[] {
  const below = [...site.topics.values()].filter(topic => topic.id.startsWith(`${id}/`));
  return below.map(topic => ({ text: topic.label, href: `themes/${topic.id}/`, count: topic.entries.length }));
}

/** What it said, and the dated sentences that name it. */
function deeds(site: SiteModel, member: Member, listed: readonly Entry[]) {
  if (member.kind !== 'actor') return { statements: [], told: [] };
  const refs: ToldRef[] = [];
  for (const entry of listed) {
    if (refs.length >= MOST.told) break;
    refs.push(...toldOf(member.id, entry));
  }
  return { statements: statementsOf(site, listed, member.id), told: toldViews(site, refs) };
}

function toldOf(actor: string, entry: Entry): ToldRef[] {
  return entry.told.filter(({ actors }) => actors.includes(actor)).map(told => ({ entry, told }));
}

/** Pages of periods leave it to the page of the whole. */
const NO_COMPANY = { companions: [], network: null, topics: [], forms: [] };

function company(site: SiteModel, member: Member) {
  const { entries } = member;
  const but = member.kind === 'actor' ? member.id : null;
  const companions = companionsOf(site, entries, { but, most: MOST.companions });
  return {
    companions: companions.map(companionLink),
    network: member.kind === 'source' ? null : networkOf(site, companions, entries),
    topics: member.kind === 'topic' ? [] : topicsOf(site, entries),
    forms: member.kind === 'actor' ? formsOf(member, entries) : [],
  };
}

function companionLink({ actor, shared }: Companion) {
  return { text: actor.name, href: `acteurs/${actor.id}/`, count: shared, type: actor.type };
}

function topicsOf(site: SiteModel, entries: readonly Entry[]): CountedLink[] {
  const tally = new Tally();
  for (const { topics } of entries) for (const { id } of topics) tally.add(id);
  return tally
    .most(MOST.topics)
    .map(({ text, count }) => ({ text: site.topics.get(text)!.label, href: `themes/${text}/`, count }));
}

/** The names it is called by, and in how many articles; in capitals or without accents they are the same, spelt as most do. */
function formsOf({ id }: Member, entries: readonly Entry[]): MemberView['forms'] {
  const articles = new Tally();
  const spellings = new Map<string, Tally>();
  for (const { actors } of entries) {
    const forms = Map.groupBy(actors.find(actor => actor.id === id)?.forms ?? [], fold);
    for (const [name, spelt] of forms) {
      articles.add(name);
      const known = spellings.get(name) ?? new Tally();
      for (const form of spelt) known.add(form);
      spellings.set(name, known);
    }
  }
  return articles.most(MOST.forms).map(({ text, count }) => ({ text: spellings.get(text)!.most(1)[0]!.text, count }));
}

class Tally {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  most(limit: number): { readonly text: string; readonly count: number }[] {
    return [...this.#counts]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || compareFrench(a.text, b.text))
      .slice(0, limit);
  }
}
