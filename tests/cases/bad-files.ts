/** A folder of every kind of file that can go wrong, each with the problem that it must give. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Level } from '../../src/article.ts';
import { MAX_ARTICLE_BYTES, MAX_EDITOR_BYTES } from '../../src/load/limits.ts';
import { BAD_EDITOR_WORDS } from './bad-files-editor.ts';
import { BAD_TEXTS, PARAGRAPH } from './bad-files-texts.ts';

/** `room`: who finds it; `load` by reading alone, `later` the stages after it. */
export type Expected = {
  readonly file: string;
  readonly code: string;
  readonly level: Level;
  readonly room: 'load' | 'later';
};

/** One file of the folder: what to write, and what must come of it. */
export type BadFile = Expected & { readonly content: string | Uint8Array };

/** The files beside the bad ones that must come through. */
export const GOOD_FILES = ['bon.txt', 'sous/bon.md', 'sous/bon.html'];

/**
 * Fills a folder with more than forty bad files and three good ones, and tells what each bad one must give. Unreadable
 * files are left out where nothing is unreadable (root), pipes where the system has none.
 */
export function writeBadFiles(dir: string): Expected[] {
  const files = [...BAD_TEXTS, ...BAD_EDITOR_WORDS, ...hugeFiles(), ...BINARIES];
  for (const { file, content } of files) write(dir, file, content);
  writeGoodFiles(dir);
  const found = files.filter(({ code }) => code !== 'none');
  return [...found.map(toExpected), ...writeFolders(dir), ...writeLinks(dir), ...writePipe(dir), ...writeLocked(dir)];
}

function toExpected({ file, code, level, room }: BadFile): Expected {
  return { file, code, level, room };
}

function write(dir: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), content);
}

function writeGoodFiles(dir: string): void {
  const date = '---\ndate: 2023-09-12\n---\n';
  write(dir, 'bon.txt', `${date}Le premier bon article\n\n${PARAGRAPH}\n`);
  write(dir, 'sous/bon.md', `${date}# Le deuxième bon article\n\n${PARAGRAPH.replace('réforme', 'loi')}\n`);
  const head = '<html lang="fr"><head><meta property="article:published_time" content="2023-09-12"></head>';
  write(
    dir,
    'sous/bon.html',
    `${head}<body><h1>Le troisième bon article</h1><p>${PARAGRAPH.replace('mardi', 'jeudi')}</p>`,
  );
}

function load(file: string, code: string, level: Level): Expected {
  return { file, code, level, room: 'load' };
}

const BINARIES: BadFile[] = [
  { ...load('image.txt', 'binary', 'error'), content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) },
  { ...load('document.txt', 'binary', 'error'), content: '%PDF-1.7\n1 0 obj\n' },
  { ...load('archive.txt', 'binary', 'error'), content: gzipSync(PARAGRAPH) },
  { ...load('traitement-de-texte.md', 'binary', 'error'), content: 'PK\x03\x04 word/document.xml' },
  { ...load('riche.txt', 'binary', 'error'), content: '{\\rtf1\\ansi Bonjour}' },
  { ...load('zeros.txt', 'binary', 'error'), content: new Uint8Array(500) },
  {
    ...load('bruit.txt', 'binary', 'error'),
    content: Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
  },
];

function hugeFiles(): BadFile[] {
  return [
    { ...load('enorme.txt', 'too-large', 'error'), content: 'mot '.repeat(MAX_ARTICLE_BYTES / 4 + 1) },
    { ...load('trop-dit.yaml', 'too-large', 'error'), content: `title: ${'x'.repeat(MAX_EDITOR_BYTES)}` },
    { ...load('trop-dit.txt', 'none', 'error'), content: PARAGRAPH },
  ];
}

function writeFolders(dir: string): Expected[] {
  mkdirSync(join(dir, 'dossier.txt'));
  return [load('dossier.txt', 'folder-named-as-file', 'warning')];
}

function writeLinks(dir: string): Expected[] {
  const links: [name: string, target: string, code: string, level: Level][] = [
    ['vers-dehors.txt', process.execPath, 'link-outside', 'error'],
    ['dehors', '..', 'link-outside', 'error'],
    ['dans-le-vide.txt', 'nulle-part.txt', 'link-broken', 'error'],
    ['cercle.txt', 'cercle.txt', 'link-broken', 'error'],
    ['sous/boucle', '..', 'link-loop', 'warning'],
  ];
  for (const [name, target] of links) symlinkSync(target, join(dir, name));
  return links.map(([name, , code, level]) => load(name, code, level));
}

function writePipe(dir: string): Expected[] {
  try {
    execFileSync('mkfifo', [join(dir, 'tuyau.txt')]);
    return [load('tuyau.txt', 'not-a-file', 'error')];
  } catch {
    return [];
  }
}

function writeLocked(dir: string): Expected[] {
  if (process.getuid?.() === 0) return [];
  write(dir, 'interdit.txt', PARAGRAPH);
  chmodSync(join(dir, 'interdit.txt'), 0);
  return [load('interdit.txt', 'unreadable', 'error')];
}
