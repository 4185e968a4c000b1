/** What files of other programs begin with, as Latin-1; an article never does. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['PK\x03\x04', 'a ZIP archive, or a document of a word processor'],
  ['\xd0\xcf\x11\xe0', 'a Word document'],
  ['{\\rtf', 'an RTF document'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'a database'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound'],
  ['RIFF', 'a sound, picture or film'],
  ['wOF2', 'a font'],
];

/** More control characters than this share, and than a few, is no text, whatever its encoding. */
const MAX_CONTROL_SHARE = 0.02;
const MAX_NUL_SHARE = 0.001;
const A_FEW = 3;
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/** Do NULs or other control characters show that a decoded file is no text? */
export function looksBinary(text: string): boolean {
  const controls = text.match(CONTROL)?.length ?? 0;
  const share = text.includes('\0') ? MAX_NUL_SHARE : MAX_CONTROL_SHARE;
  return controls > A_FEW + text.length * share;
}

/** What kind of file the bytes are instead of a text, for a message; `null` if they may be one. */
export function binaryKindOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}
