import type { Page } from './page.ts';

const WORDS = 2;

/** A date right below « Date limite de dépôt : », a name right below « Conseillère technique : ». */
export function isAnnounced({ units, labels }: Page, i: number): boolean {
  const label = labels[i];
  if (i === 0 || labels[i - 1] || !label || !(label.byline?.bare || (label.date && label.weak))) return false;
  const { shape } = units[i - 1]!;
  return shape.announces && shape.words >= WORDS;
}
