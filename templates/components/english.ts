/** Rules of repair that find English: who hears the page should hear it as such. */
const ENGLISH: ReadonlySet<string> = new Set(['spun-phrase', 'spun-word', 'english-words']);

export function inEnglish(rule: string): boolean {
  return ENGLISH.has(rule);
}
