/** Dates that belong to a picture: captions and credits. */
import type { Read } from '../mentions.ts';

/** UTF-16 code units. */
const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 80;
/** « (JEAN DUPONT / AFP) », « © AFP », or nothing, to the end of the line. */
const CREDIT = /^(?:[.,]? ?(?:\([^()\n]{2,60}\)|[-–|/]? ?©[^\n]{2,60}))? *(?:\n|$)/;

/** « - Jean Dupont / AFP » a few words on. */
const CREDITED = /^[^\n.]{0,50}(?:\/ ?(?:AFP|Reuters|SIPA|AP|MAXPPP|Belga)|©)/;

/** A line without a full stop that ends in a date, or in a date and a credit, is a caption, and its picture is taken. */
export function isCaption({ scan, hit, field }: Read): boolean {
  if (field !== 'text' || hit.meaning.kind !== 'fixed' || hit.meaning.edtf.length !== 10) return false;
  const { start } = scan.tokens[hit.from]!;
  const { end } = scan.tokens[hit.to - 1]!;
  if (!CREDIT.test(scan.text.slice(end, end + LONGEST_CREDIT))) return false;
  const near = scan.text.slice(Math.max(0, start - LONGEST_CAPTION), start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  return line.length > 20 && line.length < LONGEST_CAPTION && !/[.!?…:]/.test(line);
}

/** « Les manifestants place de la République samedi 1er décembre - Jean Dupont / AFP »: a picture may be older than the text. */
export function isOfPicture({ scan, hit, field }: Read): boolean {
  const { end } = scan.tokens[hit.to - 1]!;
  return field === 'text' && CREDITED.test(scan.text.slice(end, end + LONGEST_CREDIT));
}
