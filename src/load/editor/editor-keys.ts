import * as v from 'valibot';
import { slug } from '../../lib/slug.ts';
import { isWebAddress } from '../../lib/web-address.ts';
import { tidyLine } from '../text/tidy.ts';
import { judgeDate } from './editor-date.ts';

/** Keys of other tools (collectors of pages, note books, other generators of sites), or in French, that mean one of ours. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['author', 'authors'],
  ['lang', 'language'],
  ['description', 'standfirst'],
  ...['published', 'date_published', 'datepublished', 'publication_date', 'pubdate'].map(key => [key, 'date'] as const),
  ...['site', 'sitename', 'site_name', 'publisher'].map(key => [key, 'source'] as const),
  ...['source_url', 'link', 'canonical_url', 'lien', 'adresse'].map(key => [key, 'url'] as const),
  ['titre', 'title'],
  ['langue', 'language'],
  ...['auteur', 'auteurs', 'auteure', 'autrice'].map(key => [key, 'authors'] as const),
  ...['chapo', 'chapô', 'résumé', 'resume'].map(key => [key, 'standfirst'] as const),
  ...['publié', 'publié_le', 'publie_le', 'date_publication', 'date_de_publication'].map(key => [key, 'date'] as const),
  ...['journal', 'média', 'media'].map(key => [key, 'source'] as const),
]);

/** Known keys that Dépêche leaves aside: when a page was kept or changed is not when its article was published. */
const LEFT_ASIDE = [
  ...[
    'tags',
    'keywords',
    'category',
    'categories',
    'aliases',
    'cssclasses',
    'layout',
    'image',
    'cover',
    'thumbnail',
    'favicon',
  ],
  ...['created', 'modified', 'updated', 'saved', 'clipped', 'date_saved', 'date_modified', 'lastmod', 'retrieved'],
  ...['rubrique', 'mots_clés', 'mots-clés', 'étiquettes', 'consulté_le', 'consulte_le'],
  ...['hostname', 'domain', 'fingerprint', 'pagetype', 'license', 'comments', 'word_count', 'wordcount', 'words'],
];

const Line = v.pipe(v.string('must be a text'), v.transform(tidyLine));
const Lines = v.pipe(
  v.union(
    [
      v.array(Line),
      v.pipe(
        Line,
        v.transform(line => [line]),
      ),
    ],
    'must be a list of texts',
  ),
  v.transform(lines => lines.filter(line => line !== '')),
);
/** « Jeanne Martin et Paul Durand » is two people; so is « Jeanne Martin, Paul Durand ». */
const Names = v.pipe(
  v.union([v.array(Line), v.pipe(Line, v.transform(splitNames))], 'must be a name or a list of names'),
  v.transform(names => names.map(withoutBrackets).filter(name => name !== '')),
);
const YES = new Set(['true', 'yes', 'oui', 'vrai']);
const NO = new Set(['false', 'no', 'non', 'faux']);
const Flag = v.pipe(
  v.string('must be true or false'),
  v.check(text => YES.has(text.toLowerCase()) || NO.has(text.toLowerCase()), 'must be true or false'),
  v.transform(text => YES.has(text.toLowerCase())),
);
/** The lists that a key of several lists holds; absent ones are empty. */
export const INNER_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['actors', ['add', 'remove']],
  ['topics', ['add', 'remove']],
  ['repairs', ['accept', 'reject']],
  ['duplicates', ['reject']],
]);

function listsOf(key: string) {
  const inner = INNER_KEYS.get(key)!;
  const message = `must hold ${inner.map(name => `\`${name}\``).join(' and ')}, each a list of texts`;
  return v.pipe(
    v.custom<object>(value => typeof value === 'object' && !Array.isArray(value), message),
    v.object(Object.fromEntries(inner.map(name => [name, v.optional(Lines, [])])), message),
  );
}

/** What each key of the editor's may hold; every message completes « `key` … ». */
export const SCHEMAS = {
  id: v.pipe(
    Line,
    v.check(id => slug(id) !== '', 'must hold a letter or a digit'),
  ),
  title: Line,
  standfirst: Line,
  date: v.pipe(
    Line,
    v.check(text => judgeDate(text) !== 'impossible', 'is a day or an hour that does not exist'),
    v.check(
      text => judgeDate(text) === 'good',
      'must be like 2023-09-12, 2023-09, 2023-09-12T10:59 or « 12 septembre 2023 »',
    ),
  ),
  source: Line,
  url: v.pipe(Line, v.check(isWebAddress, 'must be an address that begins with http:// or https://')),
  authors: Names,
  language: v.pipe(Line, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a language code like fr')),
  actors: listsOf('actors'),
  topics: listsOf('topics'),
  repairs: listsOf('repairs'),
  duplicates: listsOf('duplicates'),
  keep: Lines,
  drop: Lines,
  diffusion: v.picklist(['full', 'extract', 'reference'], 'must be full, extract or reference'),
  sample: Flag,
  draft: Flag,
};

/** Every key that front matter and the `.yaml` beside an article may hold; they may be written in any case. */
export const EDITOR_KEYS: ReadonlySet<string> = new Set([...Object.keys(SCHEMAS), ...ALIASES.keys(), ...LEFT_ASIDE]);

/** « [[Jeanne Martin]] », « [[gens/jeanne-martin|Jeanne Martin]] »: as note books link names. */
function withoutBrackets(name: string): string {
  return name.replace(/^\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]$/, '$1').trim();
}

function splitNames(names: string): string[] {
  return names.split(/\s*[,;&]\s*|\s+et\s+/);
}
