/**
 * A working directory with templates of its own has no `src/` beside them. Their imports of it lead to the checkout's, and what the
 * checkout imports from its templates comes from theirs: the words of the site stand there.
 */
import { existsSync, realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../cache/folder.ts';

let used: string | null = null;

/** For this thread, from now on: nothing that makes pages may have been imported. @param project its working directory */
export function useCodeOf(project: string): void {
  const templates = join(project, 'templates');
  if (used === project || !existsSync(templates) || realpathSync(templates) === join(ROOT, 'templates')) return;
  used = project;
  const [own, shipped] = [project, ROOT].map(folder => `${pathToFileURL(folder).href}/`) as [string, string];
  const hasSource = existsSync(join(project, 'src'));
  registerHooks({
    resolve(specifier, context, next) {
      const target = specifier.startsWith('.') ? new URL(specifier, context.parentURL).href : specifier;
      if (!hasSource && target.startsWith(`${own}src/`)) return next(shipped + target.slice(own.length), context);
      if (target.startsWith(`${shipped}templates/`)) return next(own + target.slice(shipped.length), context);
      return next(specifier, context);
    },
  });
}
