/** Registers what it is handed. `npx eleventy --config=.eleventy.ts` works too: then it runs the pipeline itself. */
import { handedPages } from './src/render/handoff.ts';
import { KINDS } from './src/render/pages.ts';

type EleventyConfig = {
  addTemplateFormats(format: string): void;
  addExtension(extension: string, options: { key: string }): void;
  addGlobalData(name: string, value: unknown): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
};

export default async function configure(config: EleventyConfig) {
  const handed = handedPages();
  const pages = handed ?? [];
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.setTemplateFormats(['11ty.ts']);
  config.setUseGitIgnore(false);
  config.addGlobalData('pages', {
    ...Object.fromEntries(KINDS.map(kind => [kind, []])),
    ...Object.groupBy(pages, page => page.kind),
  });
  return handed ? {} : { dir: { input: 'templates', output: 'dist' } };
}
