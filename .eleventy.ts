/** Registers what it is handed. `npx eleventy --config=.eleventy.ts` works too: then it runs the pipeline itself. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Handed, handed } from './src/render/output/handoff.ts';
import { KINDS, type Page } from './src/render/pages/pages.ts';

type EleventyConfig = {
  addTemplateFormats(format: string): void;
  addExtension(extension: string, options: { key: string }): void;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, render: unknown, data: unknown): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  readonly benchmarkManager: { get(group: string): { setIsVerbose(isVerbose: boolean): void } };
  on(event: 'eleventy.after', then: (build: { readonly directories: { readonly output: string } }) => void): void;
};

export default async function configure(config: EleventyConfig) {
  config.setUseGitIgnore(false);
  const given = handed();
  if (given) return useTemplates(config, given);
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.setTemplateFormats(['11ty.ts']);
  config.addGlobalData('pages', byKind(await ownPages(config)));
  return { dir: { input: 'templates', output: 'dist' } };
}

/**
 * Eleventy imports every template file anew for each run, under an address that Node has never seen. Imported here they
 * are read once, and their types stripped once for all builds.
 */
async function useTemplates(config: EleventyConfig, { pages, templates, version }: Handed) {
  config.setTemplateFormats(['11ty.js']);
  // Asked to be quiet, Eleventy still tells in the middle of our progress what took it long.
  config.benchmarkManager.get('Configuration').setIsVerbose(false);
  for (const kind of new Set(pages.map(page => page.kind))) {
    const { href } = pathToFileURL(join(templates, `${kind}.11ty.ts`));
    const { data, render } = await import(`${href}?v=${version}`);
    config.addTemplate(`${kind}.11ty.js`, render, data);
  }
  config.addGlobalData('pages', byKind(pages));
  return {};
}

function byKind(pages: readonly Page[]) {
  return { ...Object.fromEntries(KINDS.map(kind => [kind, []])), ...Object.groupBy(pages, page => page.kind) };
}

/** What `depeche build` would hand over; feeds, data and assets are written when Eleventy is done. */
async function ownPages(config: EleventyConfig): Promise<readonly Page[]> {
  const { standaloneFiles } = await import('./src/builder/standalone.ts');
  const { writerInto } = await import('./src/render/output/write.ts');
  const files = await standaloneFiles(process.cwd());
  config.on('eleventy.after', ({ directories }) => {
    const write = writerInto(directories.output);
    for (const file of files) if ('content' in file) write(file.path, file.content());
  });
  return files.flatMap(file => ('view' in file ? [file] : []));
}
