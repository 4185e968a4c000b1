import { join } from 'node:path';
import type { Problem } from '../article.ts';
import { fingerprint } from '../cache/fingerprint.ts';
import { readSettings } from '../load/settings.ts';
import type { Settings } from '../settings.ts';
import { type Versions, versionsOf } from './versions.ts';

/** What the working directory says. */
export type Session = Omit<Versions, 'textVersion'> & {
  readonly project: string;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Of everything that an analysis depends on besides its file. */
  readonly version: string;
};

/** @throws ConfigurationError if `site.yaml` cannot be used */
export function openSession(project: string, siteUrl: string | null, versions = versionsOf(project)): Session {
  const read = readSettings(join(project, 'site.yaml'));
  const settings = siteUrl ? { ...read.settings, url: siteUrl } : read.settings;
  const { textVersion, ...others } = versions;
  const version = fingerprint(process.versions.node, textVersion, others.vocabularyVersion, settings.timeZone);
  return { ...others, project, settings, problems: read.problems, version };
}
