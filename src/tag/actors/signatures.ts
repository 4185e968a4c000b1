import type { Actor, DatedArticle, Span } from '../../article.ts';

/** A place line ends before this, in UTF-16 code units. */
const HEAD = 120;

/** The actors without the places where an agency merely signs the text: « PARIS (AFP) – », « … mercredi. (AFP) », « … mercredi. /ATS ». */
export function withoutSignatures(
  actors: readonly Actor[],
  { agencies, text }: Pick<DatedArticle, 'agencies' | 'text'>,
): Actor[] {
  const signing = new Set(agencies);
  return actors.flatMap(actor => {
    if (actor.type !== 'organisation' || !signing.has(actor.name)) return [actor];
    const mentions = actor.mentions.filter(mention => mention.field !== 'text' || !isSignature(text, mention));
    return mentions.length ? [{ ...actor, mentions }] : [];
  });
}

function isSignature(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  if (/\/ ?$/.test(before)) return /^\.?(?:\n|$)/.test(after);
  if (!before.endsWith('(')) return false;
  return /^\)\.?(?:\n|$)/.test(after) || (start < HEAD && /^\) ?[–—:=-]/.test(after));
}
