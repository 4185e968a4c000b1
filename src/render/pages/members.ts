/** Pages of actors, themes and sources, and the lists of their names. */
import { titles } from '../../../templates/strings.fr.ts';
import { everyShelf, shelvesOf } from '../model/shelves.ts';
import type { SiteModel } from '../model/site.ts';
import { childrenOf, FOLDERS, type Member, memberView, parentOf } from '../views/member.ts';
import { lettersOf, letterView, type Named, type NamesOptions, namesView } from '../views/names.ts';
import type { CountedLink, Link } from '../views/shell.ts';
import { hashOfShelf, type Make, type Page } from './page.ts';

export function* namePages(site: SiteModel, all: () => readonly unknown[], make: Make): Generator<Page> {
  const lists = [
    {
      kind: 'actor',
      folder: 'acteurs',
      title: titles.actors,
      types: ['person', 'organisation', 'country'],
      of: site.actors,
    },
    { kind: 'topic', folder: 'themes', title: titles.topics, types: [null], of: site.topics },
    { kind: 'source', folder: 'sources', title: titles.sources, types: [null], of: site.sources },
  ] as const;
  for (const { of, ...options } of lists) {
    const members = [...of.values()];
    const view = namesView(site, members, options);
    yield make('names', `${options.folder}/index.html`, all, () => view);
    if (view.letters.length > 0) yield* letterPages(site, members, options, make);
  }
}

function* letterPages(site: SiteModel, members: readonly Named[], options: NamesOptions, make: Make): Generator<Page> {
  const letters = lettersOf(members);
  const all = [...letters.keys()];
  for (const [letter, names] of letters) {
    const inputs = () => [all, names.map(({ id, name, entries }) => [id, name, entries.length])];
    const view = () => letterView(site, letters, { ...options, letter });
    yield make('names', `${options.folder}/a-z/${letter}/index.html`, inputs, view);
  }
}

export function* memberPages(site: SiteModel, make: Make): Generator<Page> {
  for (const actor of site.actors.values()) yield* pagesOfMember(site, { kind: 'actor', ...actor }, make);
  for (const topic of site.topics.values()) {
    const family = { parent: parentOf(site, topic.id), children: childrenOf(site, topic.id) };
    yield* pagesOfMember(site, { kind: 'topic', ...topic }, make, family);
  }
  for (const source of site.sources.values()) yield* pagesOfMember(site, { kind: 'source', ...source }, make);
}

type Family = { readonly parent: Link | null; readonly children: readonly CountedLink[] };

function* pagesOfMember(site: SiteModel, member: Member, make: Make, family?: Family): Generator<Page> {
  for (const shelf of everyShelf(shelvesOf(member.entries))) {
    const path = `${FOLDERS[member.kind]}/${member.id}/${shelf.path}index.html`;
    const { entries: _entries, ...about } = member;
    // Only the page of the whole lists the themes below: how many articles they have must not change the pages of periods.
    const children = shelf.path === '' ? family?.children : null;
    const inputs = () => [about, hashOfShelf(shelf), family?.parent, children];
    yield make('member', path, inputs, () => memberView(site, member, shelf));
  }
}
