import type { DateMethod, Evidence, Published, Reason } from '../../article.ts';
import { edtfBounds } from '../../lib/edtf.ts';

/** One source that states when the article was published. `edtf` may be less than a day (`2023-09`). */
export type Claim = {
  readonly edtf: string;
  readonly method: DateMethod;
  readonly evidence: Evidence;
  /** What the reader is told when sources disagree: `the front matter`, `JSON-LD datePublished`. */
  readonly name: string;
};

/** Words that stand outside the article's own text. */
export function outside(text: string): Evidence {
  return { text, field: null, start: null, end: null };
}

/** What proves a day without being said by anybody: `text` for the report, `reason` for pages. */
export function reasoned(text: string, reason: Reason): Evidence {
  return { ...outside(text), reason };
}

/** The date of publication, as a source states it. */
export function publishedBy(claim: Claim): Published {
  const bounds = edtfBounds(claim.edtf) ?? { from: null, to: null };
  return { edtf: claim.edtf, ...bounds, basis: 'stated', method: claim.method, evidence: [claim.evidence] };
}
