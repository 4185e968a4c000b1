import type { Level, Problem } from '../article.ts';

/** Where something is wrong; `line` 0-based, `null` where no line can be named. */
export type Place = { readonly file: string; readonly line: number | null };

/** What is wrong, and what to do about it: one English sentence each. */
export type Words = readonly [message: string, help: string];

export function error(code: string, place: Place, words: Words): Problem {
  return problem('error', code, { ...place, words });
}

export function warning(code: string, place: Place, words: Words): Problem {
  return problem('warning', code, { ...place, words });
}

function problem(level: Level, code: string, at: Place & { words: Words }): Problem {
  return { level, code, file: at.file, line: at.line, message: at.words[0], help: at.words[1] };
}

/** A file that the system does not let us read. */
export function unreadable(file: string, reason: unknown): Problem {
  const why = (reason as NodeJS.ErrnoException).code ?? (reason as Error).message;
  return error('unreadable', { file, line: null }, [
    `The file cannot be read (${why}).`,
    'Check that it exists and that you may read it.',
  ]);
}

/** `1.2 MB` or `340 bytes`, for messages. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
  return bytes >= 1_000 ? `${Math.round(bytes / 1_000)} KB` : `${bytes} bytes`;
}
