/**
 * The code that makes pages, as it is on disk now. Node never reads a module again that it has imported, but under `dev` a
 * template or a word of the site may have changed: then everything from `publish/` to the templates is imported once more,
 * under an address that changes with them. Another page under an old template would be kept as one under the new.
 */
import { registerHooks } from 'node:module';

type Publisher = typeof import('./publish/publish-site.ts');

/** What is imported again with whoever imports it. */
const RENEWED = /\/(?:templates|src\/render|src\/builder\/publish)\/(?!.*\/node_modules\/)/;

let first: string | null = null;
let isHooked = false;

/** @param version of templates and renderer, see `Session` */
export function publisherOf(version: string): Promise<Publisher> {
  first ??= version;
  if (version === first) return import('./publish/publish-site.ts');
  if (!isHooked) registerHooks({ resolve: resolveAnew });
  isHooked = true;
  return import(new URL(`./publish/publish-site.ts?v=${version}`, import.meta.url).href);
}

const resolveAnew: NonNullable<Parameters<typeof registerHooks>[0]['resolve']> = (specifier, context, next) => {
  const found = next(specifier, context);
  const version = context.parentURL && /\?v=\w+$/.exec(context.parentURL)?.[0];
  if (!version || found.url.includes('?') || !RENEWED.test(found.url)) return found;
  return { ...found, url: found.url + version };
};
