import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BusyError, lockFolder } from '../../src/cache/lock.ts';
import { openStore, openStoreAnew } from '../../src/cache/store.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'depeche-store-'));
const NOTE = 'INSERT OR REPLACE INTO note VALUES (?, ?)';

describe('the store', () => {
  it('keeps what was said in a transaction', () => {
    const place = folder();
    const first = openStore(place);
    first.store.transaction(() => first.store.prepare(NOTE).run('a', '1'));
    first.store.close();
    const second = openStore(place);
    expect(second.warning).toBeNull();
    expect(second.store.prepare('SELECT value FROM note WHERE name = ?').get('a')).toEqual({ value: '1' });
  });

  it('forgets all of a transaction that failed', () => {
    const { store } = openStore(folder());
    const failing = () =>
      store.transaction(() => {
        store.prepare(NOTE).run('a', '1');
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(store.prepare('SELECT count(*) AS n FROM note').get()).toEqual({ n: 0 });
  });

  it('begins anew, with a sentence, where the file is damaged', () => {
    const place = folder();
    writeFileSync(join(place, 'state.sqlite'), 'not a database at all, but long enough to be read as one'.repeat(100));
    const { store, warning } = openStore(place);
    expect(warning).toContain('worked out anew');
    expect(store.kept).toBe(true);
  });

  it('forgets everything but what the trees hold, where it is asked to', () => {
    const place = folder();
    const { store } = openStore(place);
    store.prepare(NOTE).run('a', '1');
    store.prepare("INSERT INTO output VALUES ('a', 'index.html', 'x'), ('b', '404.html', NULL)").run();
    store.close();
    const anew = openStoreAnew(place);
    expect(anew.warning).toBeNull();
    expect(anew.store.prepare('SELECT * FROM note').all()).toEqual([]);
    expect(anew.store.prepare('SELECT path, hash FROM output').all()).toEqual([
      { path: 'index.html', hash: 'x' },
      { path: '404.html', hash: null },
    ]);
  });

  it('begins anew where another version kept it', () => {
    const place = folder();
    const { store } = openStore(place);
    store.prepare('PRAGMA user_version = 999').run();
    store.close();
    expect(openStore(place).warning).toContain('another version');
  });

  it('works in memory, with a sentence, where nothing can be written', () => {
    const place = folder();
    writeFileSync(join(place, 'file'), '');
    chmodSync(place, 0o755);
    const { store, warning } = openStore(join(place, 'file'));
    expect(store.kept).toBe(false);
    expect(warning).toContain('nothing can be kept');
  });
});

describe('the lock', () => {
  it('is held by one build at a time and can be taken again when let go', () => {
    const place = folder();
    const release = lockFolder(place);
    expect(() => lockFolder(place)).toThrow(BusyError);
    release();
    lockFolder(place)();
  });
});
