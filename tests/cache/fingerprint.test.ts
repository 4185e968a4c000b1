import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprintOf } from '../../src/cache/fingerprint.ts';
import { openParsed } from '../../src/cache/parsed.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'depeche-fingerprint-'));

describe('a fingerprint', () => {
  it('tells where one part ends and the next begins', () => {
    expect(fingerprint('ab', 'c')).toBe(fingerprint('ab', 'c'));
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
  });

  it('of folders changes with what stands in a file, and with its name', () => {
    const root = folder();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    writeFileSync(join(root, 'a/b/c.txt'), 'un');
    const prints = [fingerprintOf(root, ['a'])];
    writeFileSync(join(root, 'a/b/c.txt'), 'deux');
    prints.push(fingerprintOf(root, ['a']));
    renameSync(join(root, 'a/b/c.txt'), join(root, 'a/b/d.txt'));
    prints.push(fingerprintOf(root, ['a']), fingerprintOf(root, ['nowhere']));
    expect(new Set(prints).size).toBe(prints.length);
    expect(fingerprintOf(root, ['a/b/d.txt'])).toBe(fingerprintOf(root, ['a']));
  });

  it('of a folder changes with the file behind a link in it', () => {
    const root = folder();
    mkdirSync(join(root, 'a'));
    symlinkSync('../b.txt', join(root, 'a/b.txt'));
    const prints = ['un', 'deux'].map(text => {
      writeFileSync(join(root, 'b.txt'), text);
      return fingerprintOf(root, ['a']);
    });
    expect(prints[0]).not.toBe(prints[1]);
  });
});

describe('texts that were parsed', () => {
  it('are known to the next who opens the file, if they were asked for since', () => {
    const path = join(folder(), 'parsed.json');
    const first = openParsed(path);
    first.set('a: 1', { a: 1 });
    first.set('b: 2', { b: 2 });
    first.keep();
    const second = openParsed(path);
    expect(second.get('a: 1')).toEqual({ a: 1 });
    second.set('c: 3', { c: 3 });
    second.keep();
    const third = openParsed(path);
    expect(['a: 1', 'b: 2', 'c: 3'].map(text => third.get(text))).toEqual([{ a: 1 }, undefined, { c: 3 }]);
  });

  it('are parsed again where the file is damaged', () => {
    const path = join(folder(), 'parsed.json');
    writeFileSync(path, '[["half');
    expect(openParsed(path).get('a: 1')).toBeUndefined();
  });
});
