import { describe, expect, test } from 'vitest';
import { UsableError } from '../../src/builder/errors.ts';
import { mendable } from '../../src/cli/failure.ts';

describe('an error that stops a command', () => {
  test('is told in a sentence where its user can mend it', () => {
    const denied = Object.assign(new Error('EACCES: …'), { code: 'EACCES', path: '/srv/site' });
    expect(mendable(denied)).toMatch(
      /^\/srv\/site: permission is denied; .* The site that readers see is as it was\.$/,
    );
    const unwatched = Object.assign(new Error('ENOSPC: …'), { code: 'ENOSPC', syscall: 'watch' });
    expect(mendable(unwatched)).toMatch(/inotify/);
    const readOnly = Object.assign(new Error('EROFS: …'), { code: 'EROFS', path: '/state/a', dest: '/srv/site' });
    expect(mendable(readOnly)).toMatch(/^\/srv\/site: the disk is read-only/);
    const nowhere = Object.assign(new Error('ENOENT: …'), { code: 'ENOENT', syscall: 'mkdir', path: '/proc/x' });
    expect(mendable(nowhere)).toMatch(/^\/proc\/x: nothing can be made there; name another folder/);
    expect(mendable(Object.assign(new Error('ENOTDIR: …'), { code: 'ENOTDIR' }))).toMatch(/--output/);
    expect(mendable(Object.assign(new Error('database or disk is full'), { errcode: 13 }))).toMatch(/disk is full/);
    expect(mendable(new UsableError('name another folder'))).toBe('name another folder');
  });

  test('is a fault of ours otherwise', () => {
    expect(mendable(new TypeError('undefined is not a function'))).toBeNull();
    expect(mendable(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBeNull();
  });
});
