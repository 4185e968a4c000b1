import type { LinkedArticle, Problem } from '../article.ts';

/** The line to paste into the `.yaml` beside an article to settle a problem; `null` where only the file itself can be mended. */
export function settlingLine(problem: Problem, article: LinkedArticle | undefined): string | null {
  if (!article) return null;
  return SETTLE[problem.code]?.(article) ?? null;
}

const SETTLE: Readonly<Record<string, (article: LinkedArticle) => string | null>> = {
  undated: article => `date: ${guess(article) ?? 'AAAA-MM-JJ'}`,
  'date-conflict': article => `date: ${article.published?.edtf ?? 'AAAA-MM-JJ'}`,
  'date-doubtful': article => `date: ${article.published?.edtf ?? 'AAAA-MM-JJ'}`,
  'not-french': () => 'language: fr',
  hopeless: () => 'draft: true',
  'doubtful-text': () => 'draft: true',
  'near-duplicate': article => `duplicates: { reject: [${article.duplicates.map(d => d.id).join(', ')}] }`,
  'same-id': article => `id: ${article.id}`,
  'same-title-and-day': () => 'title: "…"',
  'spun-words': article => `repairs: { accept: [${words(article)}] }`,
};

/** What was inferred is offered, for the editor to confirm; the build never does. */
function guess({ published }: LinkedArticle): string | null {
  return published?.basis === 'inferred' ? published.edtf : null;
}

function words({ repairs }: LinkedArticle): string {
  return [...new Set(repairs.map(repair => JSON.stringify(repair.text)))].join(', ');
}
