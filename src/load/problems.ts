import type { Level, Problem } from '../article.ts';

/** Where something is wrong; `line` 0-based, `null` where no line can be named. */
export type Place = { readonly file: string; readonly line: number | null };

/** What is wrong, and what to do about it: one English sentence each. */
export type Words = readonly [message: string, help: string];

/** @param code stable kebab-case name, by which reports group and `check` sorts */
export function error(code: string, place: Place, words: Words): Problem {
  return problem('error', code, { ...place, words });
}

/** The same for what can be used all the same. */
export function warning(code: string, place: Place, words: Words): Problem {
  return problem('warning', code, { ...place, words });
}

function problem(level: Level, code: string, at: Place & { words: Words }): Problem {
  return { level, code, file: at.file, line: at.line, message: at.words[0], help: at.words[1] };
}

/** For what stops everything: where, what and what to do, in one line; lines are counted from 1. */
export function inOneLine({ file, line, message, help }: Problem): string {
  return `${line === null ? file : `${file}:${line + 1}`}: ${message} ${help}`;
}

/** By the system's name of the error: why a file cannot be read, and what to do. */
const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: ['There is no such file or folder (ENOENT).', 'Check its path and its name.'],
  EACCES: ['The file may not be read (EACCES).', 'Give yourself the right to read it.'],
  EPERM: ['The file may not be read (EPERM).', 'Give yourself the right to read it.'],
  ELOOP: ['Its links lead round in a circle (ELOOP).', 'Remove one of them.'],
};

/** Node shows bytes of a name that are not UTF-8 so, and cannot open the file any more. */
const LOST_BYTE = '\ufffd';
const LOST_NAME: Words = ['The name of this file is not UTF-8, so that it cannot be opened.', 'Rename it.'];

/** A file or folder that the system does not let us read. */
export function unreadable(file: string, reason: unknown): Problem {
  const { code, message } = reason as NodeJS.ErrnoException;
  const unknown: Words = [`The file cannot be read (${code ?? message}).`, 'Check it, and the disk on which it lies.'];
  const isLost = code === 'ENOENT' && file.includes(LOST_BYTE);
  return error('unreadable', { file, line: null }, isLost ? LOST_NAME : (REASONS[code ?? ''] ?? unknown));
}

/** `1.2 MB` or `340 bytes`, for messages. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
  return bytes >= 1_000 ? `${Math.round(bytes / 1_000)} KB` : `${bytes} bytes`;
}
