import { fold } from '../../../lib/words.ts';
import { isSameName } from '../find/expansions.ts';
import type { Find } from '../find/find.ts';
import { Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { absorb, type Group, linkNeighbours } from './group.ts';
import { initialsOf } from './initials.ts';
import { textOf } from './text-of.ts';

/** « Ibrahim Boubacar Keïta (IBK) »: somebody’s own initials. */
function isInitialsOf(name: Find, sigle: Find): boolean {
  if (!isSigle(sigle) || !isFirstName(name.reading, name.from)) return false;
  const letters = fold(textOf(sigle));
  return letters.length === name.to - name.from && letters.length > 1 && letters === initialsOf(textOf(name));
}

/** « Conseil de sécurité nationale (NSC) », « CSIS (Centre d’études…) »: a name and its sigle are one organisation. */
export function linkSigles(finds: readonly Find[], groups: readonly Group[]): void {
  const isBeside = (before: Find, find: Find) =>
    before.to === find.from && find.reading.isBracketed(find.from, find.to);
  const areOne = (before: Find, find: Find) => isBeside(before, find) || isApposed(before, find);
  linkNeighbours({ finds, groups }, areOne, ([one, other], pair) => {
    if (!isBeside(...pair)) absorb(one.entry ? one : other, one.entry ? other : one);
    else if (isAnothersSigle(one, other, pair)) absorb(one, other);
    else linkPair(one, other, pair);
  });
}

/** « l’Apiah, l’Association patronale des industries de l’Arc-horloger »: its very letters, on either side of a comma. */
function isApposed(one: Find, next: Find): boolean {
  if (!APPOSED.test(one.reading.text.slice(one.end, Math.min(next.start, one.end + 6)))) return false;
  if (next.start - one.end > 5) return false;
  const [long, short] = one.to - one.from === 1 ? [next, one] : [one, next];
  if (short.to - short.from > 1 || long.kind !== 'institution') return false;
  const letters = fold(textOf(short));
  return letters.length > 2 && letters === initialsOf(textOf(long));
}

const APPOSED = /^, (?:la |le |l[’'])?/;

/** « Santé publique France (SPF) »: the letters of the name before it, whatever else they stand for elsewhere. */
function isAnothersSigle(one: Group, other: Group, [name, sigle]: readonly [Find, Find]): boolean {
  if (!one.entry || !other.entry || one === other || one.type !== 'organisation' || !isSigle(sigle)) return false;
  const letters = fold(textOf(sigle));
  return letters.length > 2 && letters === initialsOf(textOf(name));
}

function linkPair(one: Group, other: Group, [first, second]: readonly [Find, Find]): void {
  if (one === other || (one.entry && other.entry)) return;
  // « le candidat LR (Louis Rémy) »
  if (one.entry && isSigle(first) && other.type === 'person' && isFirstName(second.reading, second.from)) return;
  if (one.type === 'person' && isInitialsOf(first, second)) absorb(one, other);
  else if (one.type !== 'person' || isNamedBySigle(first, second)) linkNames(one, other, [first, second]);
  else if (!other.entry && isParty(second)) other.type = 'organisation';
}

/** « Ada Duval (PLR) »: for whom somebody stands. « Duval (GE) » is from the canton of Geneva. */
function isParty(sigle: Find): boolean {
  const text = textOf(sigle);
  if (sigle.reading.shape(sigle.from) !== Shape.allCapitals || !isSigle(sigle)) return false;
  return text.length > 2 && !/\d/.test(text);
}

/** Makes one of a name and its sigle, whichever comes first. */
function linkNames(one: Group, other: Group, [first, second]: readonly [Find, Find]): void {
  const [long, short] = isSigle(second) ? [first, second] : [second, first];
  if (isSigle(long) || !(isSigle(short) || isReadAsWord(short, long))) return;
  const bearer = short === first ? one : other;
  const isForeign = long === first && isForeignSigle(long, short) && !isAffiliation(bearer, long);
  if (!abbreviates(textOf(short), textOf(long)) && !isForeign) return;
  const kept = keptOf(one, other, textOf(long));
  absorb(kept, kept === one ? other : one);
  if (!kept.entry) kept.type = kept.votes.other > kept.votes.organisation ? null : 'organisation';
}

/** « l’Onir (Office national de l’irrigation et des rivières) »: its very letters, in small ones. */
function isReadAsWord(short: Find, long: Find): boolean {
  const letters = short.to - short.from === 1 ? fold(textOf(short)) : '';
  return letters.length > 2 && letters === initialsOf(textOf(long));
}

/** The one that the vocabulary knows, unless the article spells out something else (« CPE (Conseil de participation…) »). */
function keptOf(one: Group, other: Group, name: string): Group {
  const known = one.entry ? one : other;
  if (known.entry && isSameName(known.entry.name, name)) return known;
  return one.entry ? other : one;
}

/** « Benno Bokk Yakaar (BBY) »: no person has a sigle of three letters. */
function isNamedBySigle(name: Find, sigle: Find): boolean {
  const text = textOf(sigle);
  return text.length > 2 && isSigle(sigle) && !isFirstName(name.reading, name.from) && abbreviates(text, textOf(name));
}

/** « Institut géologique américain (USGS) »: the letters are another language's. */
function isForeignSigle(name: Find, { reading, from }: Find): boolean {
  return name.kind === 'institution' && reading.shape(from) === Shape.allCapitals && reading.norm(from).length > 2;
}

/** « Syndicat de la rédaction du Soleil (CSN) »: the known body to which it belongs. */
function isAffiliation({ entry }: Group, long: Find): boolean {
  return entry?.type === 'organisation' && !isSameName(entry.name, textOf(long));
}

/** « (NSC) », also read as a word: « (Anem) ». */
function isSigle(find: Find): boolean {
  const { reading, from, to } = find;
  return to - from === 1 && (reading.shape(from) === Shape.allCapitals || find.reading.isBracketed(find.from, find.to));
}

/** Are all letters of the sigle among the initials of the name's words, in whatever order (languages differ)? */
function abbreviates(sigle: string, name: string): boolean {
  const initials = fold(name)
    .split(/[^a-z0-9]+/)
    .map(word => word[0]);
  return [...fold(sigle).replace(/[^a-z]/g, '')].every(letter => {
    const at = initials.indexOf(letter);
    if (at < 0) return false;
    initials.splice(at, 1);
    return true;
  });
}
