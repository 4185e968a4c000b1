/**
 * What becomes of one punctuation mark. Each function takes the mark as found with the spaces matched around it, its
 * offset and the text, and gives what stands there afterwards.
 */

const NBSP = '\u00a0';
const NNBSP = '\u202f';
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && LETTER_OR_DIGIT.test(character);
}

/** White space or the end of the text. */
function isBreak(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

/** « mot , puis » → « mot, puis »; « mot,puis » → « mot, puis ». */
export function comma(found: string, at: number, text: string): string {
  const next = text[at + found.length];
  const before = found.length > 1 && at > 0 && isBreak(next) ? '' : found.slice(0, -1);
  return `${before},${found.length === 1 && isLetter(text[at - 1]) && isLetter(next) ? ' ' : ''}`;
}

const TOP_LEVEL = /^(?:Com|Fr|Org|Net|Be|Ch|Ca|Eu)(?!\p{L})/u;
const END_OF_WORD = /\p{Ll}{3}$/u;
const START_OF_SENTENCE = /^\p{Lu}\p{Ll}/u;

/** « fin .» → « fin. »; « fin.. » → « fin. »; « fin.Début » → « fin. Début », but not « Booking.Com » nor initials. */
export function stop(found: string, at: number, text: string): string {
  const end = at + found.length;
  const mark = found.at(-1)!;
  if (mark === '.' && isFirstOfTwoStops(at + found.length - 1, text)) return '';
  const spaced = found.length > 1;
  if (spaced) return mark === '.' && at > 0 && isBreak(text[end]) ? '.' : found;
  const next = text.slice(end, end + 4);
  const glued = START_OF_SENTENCE.test(next) && END_OF_WORD.test(text.slice(Math.max(0, at - 3), at));
  return glued && !TOP_LEVEL.test(next) ? `${mark} ` : mark;
}

function isFirstOfTwoStops(at: number, text: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 2] ?? '';
  return text[at + 1] === '.' && !/[./\p{N}]/u.test(before) && !/[./\p{N}]/u.test(after);
}

/** « Quoi ? » gets a narrow unbreakable space where it had a space; « fin ?Début » gets one after it. */
export function highMark(found: string, at: number, text: string): string {
  const mark = found.at(-1)!;
  const end = at + found.length;
  if (found.length > 1) return isLetter(text[end]) ? found : NNBSP + mark;
  if (mark === ';') return isLetter(text[at - 1]) && isLetter(text[end]) ? '; ' : mark;
  return stop(found, at, text);
}

/** « prix : 5 » gets its unbreakable space; « 12:30 » and « prix: 5 » stay. */
export function colon(found: string, at: number, text: string): string {
  return found.length > 1 && isBreak(text[at + found.length]) ? `${NBSP}:` : found;
}

/** « mot »suite » → « mot » suite »; the space inside is unbreakable where there is one. */
export function closingQuote(found: string, at: number, text: string): string {
  const mark = found.at(-1)!;
  const before = found.length > 1 ? (mark === '»' ? NBSP : found.slice(0, -1)) : '';
  return before + mark + (isWord(text[at + found.length]) ? ' ' : '');
}

/** « appelé“mot” » → « appelé “mot” ». */
export function openingQuote(found: string, at: number, text: string): string {
  if (found.length > 1) return ' “';
  const before = text[at - 1];
  const opens = isLetter(text[at + 1]) && (isWord(before) || /[,;:.!?]/.test(before ?? ''));
  return opens ? ' “' : '“';
}

/** « mot«suite » → « mot « suite »; the space inside is unbreakable where there is one. */
export function openingGuillemet(found: string, at: number, text: string): string {
  const [before = '', inside = ''] = found.split('«');
  const glued = !before && (isWord(text[at - 1]) || /[,;:.!?]/.test(text[at - 1] ?? ''));
  return `${before || glued ? ' ' : ''}«${inside ? NBSP : ''}`;
}

const ELIDED = /(?:^|[^\p{L}\p{N}'’])(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;

/** « l'homme », « l’ homme », « l 'homme » → « l’homme »; « 'mot' » stays. */
export function apostrophe(found: string, at: number, text: string): string {
  const before = text[at - 1];
  const after = text[at + found.length];
  if (found.length === 1) return isLetter(before) && isLetter(after) ? '’' : found;
  const elided = /['’]/.test(found) && ELIDED.test(text.slice(Math.max(0, at - 8), at));
  const closes = found[0] === ' ' && found.at(-1) !== ' ' && !isLetter(after);
  return elided && !closes && /[\p{L}«“"]/u.test(after ?? '') ? '’' : found;
}
