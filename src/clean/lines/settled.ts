/*
 * Most characters of a text need no mending, and most marks stand where they should. Telling so by code unit spares a
 * regular expression at each of them. What is not settled here may still be left as it is: `mend` looks.
 */

const PLAIN = 0;
const SPACE = 1;
const MARK = 2;
const LETTER = 3;
const CAPITAL = 4;

/** By UTF-16 code unit. */
const KINDS = new Uint8Array(0x1_0000);
const LATIN = 0x250;
for (let code = 0; code < LATIN; code++) KINDS[code] = letterKind(String.fromCharCode(code));
KINDS[0x20] = SPACE;
for (const mark of "\u00a0\u202f\u1680\u2028\u2029\u205f\u3000!?;:»,.…“”«'´`ʼ′‘’") KINDS[mark.charCodeAt(0)] = MARK;
KINDS.fill(MARK, 0x2000, 0x200b);

function letterKind(character: string): number {
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  return /\p{L}/u.test(character) ? LETTER : PLAIN;
}

const [COMMA, STOP, COLON, SEMICOLON, APOSTROPHE] = [0x2c, 0x2e, 0x3a, 0x3b, 0x2019];
const [EXCLAMATION, QUESTION] = [0x21, 0x3f];

/** Does nothing begin at this offset that may have to change? Spaces before a mark were looked at with it. */
export function isSettled(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const kind = KINDS[code]!;
  if (kind === SPACE) return KINDS[text.charCodeAt(at + 1)]! !== MARK && text.charCodeAt(at + 1) !== 0x20;
  if (kind !== MARK) return true;
  if (code === COLON) return true;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
  switch (code) {
    case COMMA:
    case STOP:
    case EXCLAMATION:
    case QUESTION:
    case SEMICOLON:
      return next === 0x20;
    case APOSTROPHE:
      return at > 0 && KINDS[text.charCodeAt(at - 1)]! >= LETTER && KINDS[next]! >= LETTER;
    default:
      return false;
  }
}
