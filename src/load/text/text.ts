import type { Problem } from '../../article.ts';
import { binaryKindOf, looksBinary } from '../bytes/binary.ts';
import { type Decoded, decode } from '../bytes/decode.ts';
import { repairMojibake } from '../bytes/mojibake.ts';
import { error, warning } from '../problems.ts';
import { tidy } from './tidy.ts';

/** The text of a file with `\n` line ends, NFC, mojibake undone; `null`, with an error, if it is none. */
export function textOf(file: string, bytes: Uint8Array): { text: string | null; problems: Problem[] } {
  const kind = binaryKindOf(bytes);
  const decoded = kind ? null : decode(bytes);
  if (!decoded || looksBinary(decoded.text)) return { text: null, problems: [binary(file, kind ?? 'no text')] };
  const { text, repaired } = repairMojibake(decoded.text);
  const problems = decoded.guessed ? [guessedEncoding(file, decoded)] : [];
  if (repaired) problems.push(mojibake(file, repaired));
  return { text: tidy(text), problems };
}

function binary(file: string, kind: string): Problem {
  return error('binary', { file, line: null }, [
    `The bytes of this file are ${kind}.`,
    'Save the article as text (UTF-8), Markdown or HTML.',
  ]);
}

/** For a file of which `decode` guessed the encoding. */
export function guessedEncoding(file: string, { encoding }: Decoded): Problem {
  return warning('encoding-guessed', { file, line: null }, [
    `The file is not UTF-8 and does not say what it is; it was read as ${encoding}.`,
    'Look at its accents; save it as UTF-8.',
  ]);
}

function mojibake(file: string, count: number): Problem {
  return warning('mojibake', { file, line: null }, [
    `UTF-8 had been read as Latin-1 (« Ã© » for « é »): ${count} characters were put right.`,
    'Look at the text; save it anew from its source if words are still damaged.',
  ]);
}
