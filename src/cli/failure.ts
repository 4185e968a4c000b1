import { BusyError, UsableError } from '../builder/errors.ts';
import { ConfigurationError } from '../load/configuration-error.ts';
import type { ExitStatus } from './exit-status.ts';
import { UsageError } from './options.ts';

/** What the disk says no to, by the system's name of the error: what is wrong and what its user can do. */
const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and run the command again',
  EDQUOT: 'your share of the disk is used up; free some space and run the command again',
  EFBIG: 'a file would be larger than the system allows here',
  EROFS: 'the disk is read-only; name another folder with --output, or move the project',
  EACCES: 'permission is denied; give the user who builds the right to write there',
  EPERM: 'the system forbids it; give the user who builds the right to write there',
  ENOTDIR: 'a part of this path is a file where a folder is needed; name another with --output',
  ENAMETOOLONG: 'the name is longer than the system allows; name another with --output',
  EMFILE: 'too many files are open; raise the limit (ulimit -n) and run the command again',
  EIO: 'the disk fails; check it before anything else',
};

/** The system has a number of files that it watches (inotify), and says that it has no space left for more. */
const WATCHED = 'the system watches no more files; raise its limit (sysctl fs.inotify.max_user_watches)';

/** Where a folder or a link was to be made, what is missing is the place for it. */
const MAKING: ReadonlySet<string | undefined> = new Set(['mkdir', 'symlink', 'rename']);
const NO_PLACE = 'nothing can be made there; name another folder with --output';

/** SQLite's result code for a full disk (https://www.sqlite.org/rescode.html#full). */
const SQLITE_FULL = 13;

/** A sentence for an error that its user can mend; `null` for a fault of ours. */
export function mendable(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ([UsableError, BusyError, UsageError, ConfigurationError].some(kind => error instanceof kind))
    return error.message;
  const { code, path, dest, syscall, errcode } = error as NodeJS.ErrnoException & { dest?: string; errcode?: number };
  if (syscall === 'watch') return `${WATCHED}, or build after each change`;
  const isNoPlace = code === 'ENOENT' && MAKING.has(syscall);
  const advice = isNoPlace ? NO_PLACE : DISK[errcode === SQLITE_FULL ? 'ENOSPC' : (code ?? '')];
  // A link or a new name is refused where it should stand, not where it leads from.
  const place = dest ?? path;
  return advice ? `${place ? `${place}: ` : ''}${advice}. The site that readers see is as it was.` : null;
}

/** What a user can mend is one sentence; anything else is a fault of ours and shows where. */
export function explainFailure(error: unknown): ExitStatus {
  const sentence = mendable(error);
  const stack = error instanceof Error ? error.stack : error;
  process.stderr.write(`depeche: ${sentence ?? `this is a fault in Dépêche, please report it\n${stack}`}\n`);
  return error instanceof UsageError || error instanceof ConfigurationError ? 2 : 1;
}
