import type { DateClaim } from '../../../article.ts';
import type { Head } from '../document/head.ts';
import { claim } from './date-value.ts';

/** Names that say « published » (as `head.ts` writes them) without one of the usual words for it. */
const PUBLISHED = new Set(
  (
    'parsely.pub.date pub.date og.pubdate sailthru.date outbrain.date citation.online.date bepress.citation.date ' +
    'article.original.date ptime article.date.original'
  ).split(' '),
);
/** Any name with one of these words for it, and with one for a day or an hour: every system has its own. */
const SAYS_PUBLISHED = /publi|parution|pubdate|en\.?ligne/;
const SAYS_WHEN = /date|time|(?:published|created)$|\.at$/;

/** Names that only say « date » or « created ». */
const DATED = new Set(
  (
    'dc.date.issued dcterms.issued dc.date dcterms.date dcterms.available date og.release.date citation.date ' +
    'eprints.date article.date'
  ).split(' '),
);
const SAYS_CREATED = /creat/;
/** Of a change, of the end of an offer, of the publisher, of an event. */
const OTHERWISE = /modif|updat|maj|mise\.?a\.?jour|expir|until|unpubli|publisher|last|event/;

/**
 * The days of the `<meta>` that say « published », or of those that merely say « issued », « created » and « date », in
 * this order; the first value of each name.
 */
export function datesOfMetas(metas: Head['metas'], kind: 'published' | 'dated'): DateClaim[] {
  const names = [...metas.keys()].filter(name => kindOf(name) === kind).sort((a, b) => rankOf(a) - rankOf(b));
  return names.flatMap(name => claim(metas.get(name)?.[0] ?? '', `meta ${name}`));
}

function rankOf(name: string): number {
  if (name.endsWith('issued')) return 0;
  return SAYS_CREATED.test(name) ? 1 : 2;
}

function kindOf(name: string): 'published' | 'dated' | null {
  if (PUBLISHED.has(name)) return 'published';
  if (DATED.has(name)) return 'dated';
  if (OTHERWISE.test(name) || !SAYS_WHEN.test(name)) return null;
  if (SAYS_PUBLISHED.test(name)) return 'published';
  return SAYS_CREATED.test(name) ? 'dated' : null;
}
