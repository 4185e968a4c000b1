/** Registers what it is handed. `npx eleventy --config=.eleventy.ts` works too: then it runs the pipeline itself. */
import { handedPages } from './src/render/handoff.ts';
import { KINDS, type Page } from './src/render/pages.ts';

type EleventyConfig = {
  addTemplateFormats(format: string): void;
  addExtension(extension: string, options: { key: string }): void;
  addGlobalData(name: string, value: unknown): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  on(event: 'eleventy.after', then: (build: { readonly directories: { readonly output: string } }) => void): void;
};

export default async function configure(config: EleventyConfig) {
  const handed = handedPages();
  const pages = handed ?? (await ownPages(config));
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.setTemplateFormats(['11ty.ts']);
  config.setUseGitIgnore(false);
  config.addGlobalData('pages', byKind(pages));
  return handed ? {} : { dir: { input: 'templates', output: 'dist' } };
}

function byKind(pages: readonly Page[]) {
  return { ...Object.fromEntries(KINDS.map(kind => [kind, []])), ...Object.groupBy(pages, page => page.kind) };
}

/** What `depeche build` would hand over; feeds, data and assets are written when Eleventy is done. */
async function ownPages(config: EleventyConfig): Promise<readonly Page[]> {
  const { standaloneProducts } = await import('./src/build/standalone.ts');
  const { writerInto } = await import('./src/render/write.ts');
  const products = await standaloneProducts(process.cwd());
  config.on('eleventy.after', ({ directories }) => {
    const write = writerInto(directories.output);
    for (const { file } of products) if ('content' in file) write(file.path, file.content());
  });
  return products.flatMap(({ file }) => ('view' in file ? [file] : []));
}
