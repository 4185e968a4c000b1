import type { Piece } from './byline-pieces.ts';
import { isAllCapitals, properCase } from './names.ts';

/** Runs of two to five name words, particles inside; « à Bruxelles », « Paris » alone, « France Bleu Sud Lorraine » are nobody. */
export function authorsIn(pieces: readonly Piece[]): string[] {
  const authors: string[] = [];
  let run: Piece[] = [];
  let placed = false;
  for (const piece of [...pieces, { text: '', kind: 'break', name: null } as Piece]) {
    if (piece.kind === 'name' || (piece.kind === 'particle' && run.length)) {
      run.push(piece);
      continue;
    }
    const author = placed ? null : authorOf(run);
    if (author) authors.push(author);
    placed = piece.kind === 'outlet' || /^(?:à|au|en|dans)$/i.test(piece.text);
    run = [];
  }
  return [...new Set(authors)];
}

/** « Écoutez le Club », « Retrouvez la Matinale », « TÉLÉCHARGEZ VOTRE JOURNAL » */
const CALL = /^\p{Lu}\p{L}+ez (?:l[ae]s?|vo(?:tre|s)|no(?:tre|s)|une?|des|ici) /iu;

function authorOf(run: readonly Piece[]): string | null {
  let end = run.length;
  while (end > 0 && run[end - 1]!.kind === 'particle') end--;
  const names = run.slice(0, end).filter(piece => piece.kind === 'name');
  if (names.length < 2 || names.length > 5 || end > 7) return null;
  const name = run
    .slice(0, end)
    .map(piece => piece.text)
    .join(' ')
    .replace(/ ([dl][’']) /gi, ' $1');
  if (CALL.test(name)) return null;
  return names.every(piece => isAllCapitals(piece.text) && piece.text.length < 3) ? null : properCase(name);
}
