import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchScripts } from '../search/script.ts';
import type { SiteFile } from '../site-file.ts';

/**
 * Style sheet, scripts, fonts and icon, under `assets/` by stable names. The sheets of `css/` become one `site.css`, in the
 * order of their names: one request, and files small enough to read.
 */
export function assetFiles(folder: string): SiteFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'));
  const sheets = names.filter(name => /^css\/.+\.css$/.test(name)).sort();
  const plain = names.filter(name => !name.startsWith('css') && /\.(?:js|woff2|svg|txt)$/.test(name)).sort();
  return [styleSheet(folder, sheets), ...plain.map(name => copied(folder, name)), ...searchScripts()];
}

function styleSheet(folder: string, sheets: readonly string[]): SiteFile {
  const css = sheets.map(name => withoutComments(readFileSync(join(folder, name), 'utf8'))).join('');
  return { path: 'assets/site.css', hash: () => hash('sha1', css), content: () => css };
}

/** Comments and indentation are for who writes the sheets. */
function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trimStart();
}

function copied(folder: string, name: string): SiteFile {
  const content = readFileSync(join(folder, name));
  return { path: `assets/${name}`, hash: () => hash('sha1', content), content: () => content };
}
