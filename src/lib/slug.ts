import { fold } from './words.ts';

/** Lower-case ASCII letters and digits joined by `-`, at most `limit` characters, cut at a word. May be empty. */
export function slug(text: string, limit = 60): string {
  const whole = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= limit) return whole;
  const cut = whole.lastIndexOf('-', limit);
  return whole.slice(0, cut > 0 ? cut : limit);
}

/** The same for what has a page of its own: a name without a Latin letter or digit gets its code points, below its `kind`. */
export function slugOrCodes(name: string, kind: string): string {
  return slug(name) || `${kind}-${[...name].map(c => c.codePointAt(0)!.toString(16)).join('')}`.slice(0, 60);
}
