import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, fingerprintOf } from '../cache/fingerprint.ts';
import { ROOT } from '../cache/folder.ts';
import { placeOf } from './place.ts';

/** What a site is made from besides its articles, as fingerprints. Light: a folder without changes is known by it. */
export type Versions = {
  /** Of the code that understands texts, and of the libraries. */
  readonly textVersion: string;
  /** Of `vocabulary/`. */
  readonly vocabularyVersion: string;
  /** Of the code that makes pages, without the templates. */
  readonly pageVersion: string;
  /** Code, templates and figures that make pages: a change of any of them makes every page anew. */
  readonly renderVersion: string;
  /** Of styles, scripts and fonts: they have names that stay, so that no page changes with them. */
  readonly assetsVersion: string;
};

/** Code whose change can change what is understood of a text. */
const TEXT_CODE = [
  'lib',
  'load',
  'clean',
  'repair',
  'date',
  'tag',
  'quote',
  'relate',
  'article.ts',
  'pipeline.ts',
  'vocabulary.ts',
  'settings.ts',
];
const PAGE_CODE = ['lib', 'relate', 'render', 'digest', 'article.ts', 'article-json.ts'];

/** The measured quality of the tool, as `npm run quality -- --write` left it, for the method page. */
export const FIGURES = 'tests/quality/figures.json';

export const ASSETS = 'templates/assets';

/** @param project the working directory */
export function versionsOf(project: string): Versions {
  const { text, page } = codeVersions();
  const [words, pages] = [placeOf(project, 'vocabulary'), placeOf(project, 'templates')];
  return {
    textVersion: text,
    vocabularyVersion: fingerprintOf(words, ['vocabulary']),
    pageVersion: page,
    renderVersion: fingerprint(page, fingerprintOf(pages, [...templatesIn(pages), '.eleventy.ts'])).slice(0, 12),
    assetsVersion: fingerprintOf(pages, [ASSETS]),
  };
}

/** All that lies in `templates/` but the assets. */
function templatesIn(project: string): string[] {
  const folder = join(project, 'templates');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map(name => `templates/${name}`).filter(place => place !== ASSETS);
}

/** The code of the tool does not change while it runs; templates may, under `dev`. */
let versions: { readonly text: string; readonly page: string } | null = null;

function codeVersions() {
  if (versions) return versions;
  const lock = fingerprintOf(ROOT, ['package-lock.json', FIGURES]);
  const places = new Set([...TEXT_CODE, ...PAGE_CODE]);
  const known = new Map(Array.from(places, place => [place, fingerprintOf(join(ROOT, 'src'), [place])]));
  const of = (code: readonly string[]) => fingerprint(lock, ...code.map(place => known.get(place)!));
  versions = { text: of(TEXT_CODE), page: of(PAGE_CODE) };
  return versions;
}
