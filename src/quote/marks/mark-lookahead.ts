/** What comes after a mark tells whether it opens inside an open quotation, and whether an open one will be closed. */
import { straightRole } from './mark-context.ts';
import { endsParagraph, FAMILIES, type Family, type Mark, type Open, type Row } from './mark-families.ts';

/** A quotation carried over paragraphs ends within this many characters, else its closing mark is missing. */
const CARRY_LIMIT = 3000;
/** Straight marks counted ahead to tell whether they come in pairs. */
const PAIRS_AHEAD = 60;
/** Marks looked at for the closing one of a family. */
const CLOSING_AHEAD = 12;

/** What the next marks of a family do, as far as the paragraph goes. */
function* rolesAhead({ marks }: Row, i: number, family: Family) {
  for (let j = i + 1; j < marks.length && j < i + CLOSING_AHEAD; j++) {
    const mark = marks[j]!;
    if (endsParagraph(mark)) return;
    const [other, role] = FAMILIES[mark.text]!;
    if (other === family) yield role;
  }
}

/** Two closing marks ahead before any opening one: what opens here is inside. One: the mark before was never closed. */
export function isNested(row: Row, i: number, family: Family): boolean {
  let depth = 1;
  for (const role of rolesAhead(row, i, family)) {
    depth += role === 'open' ? 1 : -1;
    if (depth < 0) return true;
  }
  return false;
}

/** Is the next mark of the family in this paragraph a closing one? */
export function closesLater(row: Row, i: number, family: Family): boolean {
  const { value: next } = rolesAhead(row, i, family).next();
  return next !== undefined && next !== 'open';
}

/** « "Vous dites "énorme", et c'est vrai." »: the two straight marks that come next both close. */
export function closesTwice({ text, marks }: Row, i: number): boolean {
  let closing = 0;
  for (let j = i + 1; j < marks.length && j < i + PAIRS_AHEAD && closing < 2; j++) {
    const mark = marks[j]!;
    if (endsParagraph(mark)) return false;
    if (FAMILIES[mark.text]![0] !== 'straight') continue;
    if (!isClosing(text, mark)) return false;
    closing++;
  }
  return closing === 2;
}

/** Between two spaces a mark closes where the line ends. */
function isClosing(text: string, { at, end }: Mark): boolean {
  const role = straightRole(text, at, end);
  return role === 'closes' || (role === 'either' && (text[end] ?? '\n') === '\n');
}

/** Straight marks from this one to the end of the paragraph. */
export function straightLeft({ marks }: Row, i: number): number {
  let count = 0;
  for (let j = i; j < marks.length && j < i + PAIRS_AHEAD && !endsParagraph(marks[j]!); j++) {
    if (FAMILIES[marks[j]!.text]![0] === 'straight') count++;
  }
  return count;
}

/** Is the next mark of the family, paragraph breaks and repeated openings aside, a closing one not far away? */
export function endsSoon({ text, marks }: Row, from: number, outer: Open): boolean {
  for (let j = from; j < marks.length; j++) {
    const mark = marks[j]!;
    if (mark.at - outer.mark.at > CARRY_LIMIT) return false;
    const [family, role] = FAMILIES[mark.text] ?? [];
    if (family !== outer.family) continue;
    if (role !== 'open') return role === 'close' || straightRole(text, mark.at, mark.end) !== 'opens';
    if (!endsParagraph(marks[j - 1]!) || mark.at > marks[j - 1]!.end + 1) return false;
  }
  return false;
}
