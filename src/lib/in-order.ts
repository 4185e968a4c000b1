/** Do all letters stand in a text in their order, whatever stands between: `cf` in `chemins de fer`? */
export function standInOrder(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
