import type { Entry } from '../vocabulary/entry.ts';
import type { Find, Scope } from './find.ts';
import type { Reading } from './reading.ts';

/** « Nantes-PSG », « Strasbourg-Pau (67-58) » of an article about a match, « Irlande-Écosse » of any: two names in one word; `null` if it is no such pair. */
export function pairAt(reading: Reading, at: number, scope: Scope): readonly Find[] | null {
  const { text, start } = reading.tokens[at]!;
  const hyphen = text.indexOf('-');
  // « Quevilly-Rouen » is one club.
  if (hyphen <= 0 || scope.language.known.named(text)) return null;
  const halves = [text.slice(0, hyphen), text.slice(hyphen + 1)];
  const countries = halves.map(half => countryOf(half, scope));
  const [one, other] =
    countries.every(entry => entry) || !scope.isMatch() ? countries : halves.map(half => entryOf(half, scope));
  if (!one || !other) return null;
  const find = (entry: Entry, from: number, to: number): Find => {
    const place = { reading, from: at, to: at + 1, start: start + from, end: start + to };
    return { ...place, kind: 'known', entry, prefix: null, weak: false };
  };
  return [find(one, 0, hyphen), find(other, hyphen + 1, text.length)];
}

function countryOf(name: string, { language: { known } }: Scope): Entry | null {
  // « Ecosse »
  const entry = (known.named(name) ?? known.named(name.replace(/^E/, 'É')))?.entry;
  return entry?.type === 'country' ? entry : null;
}

/** A club, or a town that may stand for one. */
function entryOf(name: string, { language: { known, capitals } }: Scope): Entry | null {
  if (capitals.named(name)) return { name, type: 'place', wikidata: null };
  const entry = known.named(name)?.entry;
  return entry?.type === 'place' || entry?.type === 'organisation' ? entry : null;
}
