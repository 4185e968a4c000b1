import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { SiteFile } from '../site-file.ts';

/** The modules of `src/lib` that the search page runs, so that a question is read by the code that made the index. */
const MODULES = ['words', 'by-word', 'stem', 'terms'];

/** `assets/lib/*.js`: the same code without its types. */
export function searchScripts(): SiteFile[] {
  return MODULES.map(name => {
    const source = readFileSync(new URL(`../../lib/${name}.ts`, import.meta.url), 'utf8');
    return { path: `assets/lib/${name}.js`, hash: () => hash('sha1', source), content: () => javascript(source) };
  });
}

function javascript(source: string): string {
  const stripped = stripTypeScriptTypes(source).replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'");
  // What was a type is white space now: lines without anything are not worth a phone's time.
  return stripped.replace(/[ \t]+$/gm, '').replace(/\n{2,}/g, '\n');
}
