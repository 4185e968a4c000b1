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
