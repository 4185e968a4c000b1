import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../article.ts';
import { fingerprint, fingerprintOf } from '../cache/fingerprint.ts';
import { ROOT } from '../cache/folder.ts';
import { readSettings } from '../load/settings.ts';
import type { Settings } from '../settings.ts';

/** What the working directory says. Light: an unchanged folder is known by this, before any stage is imported. */
export type Session = {
  readonly project: string;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Of `vocabulary/`. */
  readonly vocabularyVersion: string;
  /** Of everything that an analysis depends on besides its file. */
  readonly version: string;
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

/** @throws ConfigurationError if `site.yaml` cannot be used */
export function openSession(project: string, siteUrl: string | null): Session {
  const read = readSettings(join(project, 'site.yaml'));
  const settings = siteUrl ? { ...read.settings, url: siteUrl } : read.settings;
  const vocabularyVersion = fingerprintOf(project, ['vocabulary']);
  const { text, page } = codeVersions();
  return {
    ...{ project, settings, vocabularyVersion, problems: read.problems },
    pageVersion: page,
    version: fingerprint(process.versions.node, text, vocabularyVersion, settings.timeZone),
    renderVersion: fingerprint(page, fingerprintOf(project, [...templatesIn(project), '.eleventy.ts'])).slice(0, 12),
    assetsVersion: fingerprintOf(project, [ASSETS]),
  };
}

export const ASSETS = 'templates/assets';

/** All that lies in `templates/` but the assets. */
function templatesIn(project: string): string[] {
  const folder = join(project, 'templates');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map(name => `templates/${name}`).filter(place => place !== ASSETS);
}

/** The code of the tool does not change while it runs; templates may, under `dev`. */
let versions: { readonly text: string; readonly page: string } | null = null;

function codeVersions() {
  const lock = fingerprintOf(ROOT, ['package-lock.json', FIGURES]);
  versions ??= {
    text: fingerprint(lock, fingerprintOf(join(ROOT, 'src'), TEXT_CODE)),
    page: fingerprint(lock, fingerprintOf(join(ROOT, 'src'), PAGE_CODE)),
  };
  return versions;
}
