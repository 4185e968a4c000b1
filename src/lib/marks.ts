/** Quotation marks that a sentence has without their partners, because the quotation goes on before or after it. */

const PAIRS = [
  ['«', '»'],
  ['“', '”'],
] as const;

/** Has every quotation mark and bracket its partner? */
export function hasClosedMarks(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return [...PAIRS, ['(', ')'] as const].every(([a, b]) => count(a) === count(b)) && count('"') % 2 === 1;
}

/**
 * The sentence with the marks that it lacks: « On attend. », of two sentences quoted together, is quoted alone as well.
 * A straight mark tells by what stands beside it whether it opens or closes.
 */
export function withClosedMarks(sentence: string): string {
  if (hasClosedMarks(sentence)) return sentence;
  let result = sentence;
  for (const [opening, closing] of PAIRS) {
    const [first, last] = loose(result, opening, closing);
    const space = opening === '«' ? '\u00a0' : '';
    if (first) result = `${opening}${space}${result}`;
    if (last) result = `${result}${space}${closing}`;
  }
  if (result.split('"').length % 2 === 1) return result;
  return /"(?=[\s,.;:!?…)]|$)/.test(result.slice(result.lastIndexOf('"'))) ? `"${result}` : `${result}"`;
}

/** Does a mark close what nothing opened, and does one open what nothing closes? */
function loose(text: string, opening: string, closing: string): readonly [boolean, boolean] {
  let open = 0;
  let unopened = false;
  for (const letter of text) {
    if (letter === opening) open++;
    else if (letter === closing && open > 0) open--;
    else if (letter === closing) unopened = true;
  }
  return [unopened, open > 0];
}
