import { isUtf8 } from 'node:buffer';
import { remembered } from '../../lib/remembered.ts';

/** `guessed`: nothing in the file said so. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly guessed: boolean };

/** Share of NUL bytes in one half of the byte pairs from which on a text without a mark is taken for UTF-16. */
const UTF16_SHARE = 0.4;
/** Bytes looked at where a sample tells as much as the whole. */
const SAMPLE = 4096;
/** A declaration that stands further down is ignored by browsers too (they look at 1,024 bytes; saved pages need more). */
const DECLARATION_SAMPLE = 8192;

/** The text of a file, by its byte-order mark, its validity as UTF-8, what it declares, or the likeliest old encoding. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: decodeAs(wide.encoding, bytes), ...wide };
  if (isUtf8(bytes)) return { text: decodeAs('utf-8', bytes), encoding: 'utf-8', guessed: false };
  if (isMostlyUtf8(bytes)) return { text: decodeMixed(bytes), encoding: 'utf-8 with windows-1252', guessed: true };
  const declared = declaredEncodingOf(bytes);
  if (declared) return { text: decodeAs(declared, bytes), encoding: declared, guessed: false };
  const encoding = likeliestOldEncoding(bytes);
  return { text: decodeAs(encoding, bytes), encoding, guessed: true };
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return decoderOf(encoding).decode(bytes);
}

const decoderOf = remembered((encoding: string) => new TextDecoder(encoding));

function wideEncodingOf(bytes: Uint8Array): Omit<Decoded, 'text'> | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', guessed: false };
  if (bytes.length < 4 || !bytes.includes(0)) return null;
  const nuls = [0, 0];
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i & 1]!++;
  const [even, odd] = nuls.map(count => count / (length / 2)) as [number, number];
  if (odd > UTF16_SHARE && even < odd / 8) return { encoding: 'utf-16le', guessed: true };
  if (even > UTF16_SHARE && odd < even / 8) return { encoding: 'utf-16be', guessed: true };
  return null;
}

const SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** One stray byte, or a cut in the last letter, does not make a UTF-8 file a Latin-1 one. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const binary = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const sequences = binary.match(SEQUENCE)?.length ?? 0;
  const strays = binary.replace(SEQUENCE, '').match(/[\x80-\xff]/g)?.length ?? 0;
  return sequences > strays;
}

function decodeMixed(bytes: Uint8Array): string {
  const binary = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return binary.replace(/[\x80-\xff]+/g, run => {
    let text = '';
    let at = 0;
    for (const { 0: sequence, index } of run.matchAll(SEQUENCE)) {
      text += oldText(run.slice(at, index)) + decodeAs('utf-8', Buffer.from(sequence, 'latin1'));
      at = index + sequence.length;
    }
    return text + oldText(run.slice(at));
  });
}

function oldText(binary: string): string {
  return binary && decodeAs('windows-1252', Buffer.from(binary, 'latin1'));
}

/** What `<meta charset>`, `<meta http-equiv>` or an XML declaration says; UTF-8 has been ruled out by then. */
function declaredEncodingOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_SAMPLE)).toString(
    'latin1',
  );
  const label = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:-]{2,40})/i.exec(head)?.[1];
  if (!label || /^utf/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Old encodings of French texts, likeliest first. */
const OLD_ENCODINGS = ['windows-1252', 'macintosh', 'iso-8859-15'];
const FRENCH = /[éèàçêôîûùâœëïÉÈÀÇŒ’«»–…]/gu;

/** The encoding in which most of the letters beyond ASCII are French ones. */
function likeliestOldEncoding(bytes: Uint8Array): string {
  const sample = bytes.filter(byte => byte >= 0x80).subarray(0, SAMPLE);
  const hits = OLD_ENCODINGS.map(encoding => decodeAs(encoding, sample).match(FRENCH)?.length ?? 0);
  return OLD_ENCODINGS[hits.indexOf(Math.max(...hits))] as string;
}
