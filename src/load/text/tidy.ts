import { WINDOWS_1252_HIGH } from '../bytes/windows-1252.ts';

/** The characters that every later stage can rely on: NFC, `\n` line ends, nothing that cannot be seen. */

/** Controls, soft hyphens, zero-width and direction marks, lone byte-order marks. Tabs and line ends stay. */
const INVISIBLE =
  /[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const LINE_END = /\r\n?|[\x0b\x0c\u2028\u2029]/g;
const UNUSUAL =
  /[\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/;

/** Lone surrogates become U+FFFD; C1 controls, left by programs that took Windows-1252 for Latin-1, their characters. */
export function tidy(text: string): string {
  if (!UNUSUAL.test(text)) return text.normalize('NFC');
  return text
    .toWellFormed()
    .replace(LINE_END, '\n')
    .replace(/[\x80-\x9f]/g, char => WINDOWS_1252_HIGH[char.charCodeAt(0) - 0x80] as string)
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

/** For one line of a page or a key: no line ends either, runs of white space as one space, trimmed. */
export function tidyLine(text: string): string {
  return tidy(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
