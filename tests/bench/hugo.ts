import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleText } from './corpus.ts';

/** The yardstick: Hugo rendering the same articles as pages of its own, with one plain layout. */

/** Is Hugo here, or can Debian's package be installed? Says so if not. */
export function ensureHugo(): boolean {
  if (runs('hugo', ['version'])) return true;
  console.error('hugo is missing: trying to install the Debian package…');
  if (runs('apt-get', ['install', '-y', 'hugo']) && runs('hugo', ['version'])) return true;
  console.error('SKIPPED: no Hugo on this machine and none could be installed; the ratios against it are left out.');
  return false;
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

export function writeHugoSite(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
  writeFileSync(
    join(folder, 'config.toml'),
    'baseURL = "https://exemple.invalid/"\ntitle = "Dossier"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  writeFileSync(join(folder, 'layouts/_default/single.html'), SINGLE);
  writeFileSync(join(folder, 'layouts/_default/list.html'), LIST);
  for (let n = 0; n < count; n++) writeFileSync(join(folder, `content/articles/${n}.md`), page(n));
}

function page(n: number): string {
  const [title, ...rest] = articleText(n)
    .split('\n\n')
    .filter(part => !/^(?:Aller|Partager|Lire|Inscrivez|Ce site|Temps)/.test(part));
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${new Date(Date.UTC(2015, 0, 1 + (n % 3650))).toISOString()}\n---\n${rest.slice(1).join('\n\n')}\n`;
}

const HEAD = '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>';
const SINGLE = `${HEAD}<main><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}</main>{{ with .Prev }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .Next }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</body></html>\n`;
const LIST = `${HEAD}<ul>{{ range first 50 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n`;
