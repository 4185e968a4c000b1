import type { DateClaim } from '../../../article.ts';
import { textsOf } from '../document/json-ld.ts';
import { changesIn, datesOfElements } from './date-elements.ts';
import { writtenClaims } from './date-lines.ts';
import { datesOfMetas } from './date-metas.ts';
import { seenFirst } from './date-seen.ts';
import { claim } from './date-value.ts';
import type { Dated } from './dated.ts';
import { withoutMasthead } from './masthead.ts';

/**
 * The days on which the page says that it was published, most believable first, each day once. Dates of changes are
 * none of them: where machines contradict one another the earliest is the original (a republished article gets a new
 * `datePublished`, never an older one), and so is what a reader sees below the headline, if it is earlier still.
 */
export function dateClaims(found: Dated): DateClaim[] {
  const changes = changesIn(found);
  const lines = withoutMasthead(found.lines, found.words).filter(line => !changes.has(line.text));
  const page = { ...found, lines };
  const published = earliestFirst([
    ...fromJsonLd(page, 'datePublished'),
    ...datesOfMetas(page.head.metas, 'published'),
  ]);
  const tiers = [
    seenFirst(published, page),
    fromJsonLd(page, 'uploadDate'),
    datesOfElements(page),
    writtenClaims(page, 'labelled'),
    datesOfMetas(page.head.metas, 'dated'),
    fromJsonLd(page, 'dateCreated'),
    fromUrl(page.url),
    writtenClaims(page, 'bare'),
    fromScripts(page.head.scripts),
    fromTitle(page.head.title),
  ];
  const days = new Set<string>();
  return tiers.flat().filter(claim => !days.has(claim.value.slice(0, 10)) && days.add(claim.value.slice(0, 10)));
}

function earliestFirst(claims: DateClaim[]): DateClaim[] {
  return claims.toSorted(
    (a, b) => Number(a.value.slice(0, 10) > b.value.slice(0, 10)) - Number(a.value.slice(0, 10) < b.value.slice(0, 10)),
  );
}

function fromJsonLd({ objects }: Dated, key: string): DateClaim[] {
  const object = objects.find(one => textsOf(one[key]).length > 0);
  return object ? claim(textsOf(object[key])[0] as string, `JSON-LD ${key}`) : [];
}

/** `/2020/03/12/`, `/2020/3/12/`, `/12/03/2020/`, `-12-03-2020-`, `-20200312_`. */
const IN_URL = [
  /(?<!\d)(?<y>(?:19|20)\d\d)[/-](?<m>\d\d)[/-](?<d>\d\d)(?!\d)/,
  /\/(?<y>(?:19|20)\d\d)\/(?<m>\d{1,2})\/(?<d>\d{1,2})\//,
  /(?<!\d)(?<d>\d\d)(?<mark>[/-])(?<m>\d\d)\k<mark>(?<y>20\d\d)(?!\d)/,
  /(?<!\d)(?<y>20\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/,
];

function fromUrl(url: string | null): DateClaim[] {
  for (const form of url ? IN_URL : []) {
    const groups = form.exec(url as string)?.groups;
    const found = groups ? claim(`${groups.y}-${groups.m}-${groups.d}`, 'URL') : [];
    if (found.length) return found;
  }
  return [];
}

const VALUE =
  '["\']?\\s{0,3}[:,=]\\s{0,3}(?:["\']((?:19|20)\\d\\d[-/][01]\\d[-/][0-3]\\d[^"\']{0,30}|(?:19|20)\\d\\d[01]\\d[0-3]\\d|' +
  '[0-3]?\\d/[01]?\\d/(?:19|20)\\d\\d[^"\']{0,20})["\']|(1\\d{9}(?:\\d{3})?)(?!\\d))';
/** What the program that drew the page knew: `"publishedAt":"2020-03-12T…"`, the first of them. */
const IN_SCRIPT = [
  'date_?published|publish(?:ed)?_?(?:at|on|date|time)|publication_?date|pub_?date|date_?(?:de_?)?(?:publication|parution)|' +
    'first_?published(?:_?(?:at|date))?|display_?date',
  'created_?at|date_?(?:created|creation)|article_?date|date_?article',
].map(names => new RegExp(`(?:["']|[{,]\\s{0,3})(?:(?:article|page|content|post|news)_?)?(?:${names})${VALUE}`, 'i'));

function fromScripts(scripts: readonly string[]): DateClaim[] {
  for (const form of IN_SCRIPT) {
    for (const script of scripts) {
      const found = form.exec(script);
      if (found) return claim(found[1] ?? found[2] ?? '', 'script');
    }
  }
  return [];
}

function fromTitle(title: string | null): DateClaim[] {
  const end = title?.split(/\s[|–—-]\s/).at(-1) ?? '';
  return title && end.length < title.length && end.length < 30 ? claim(end, '<title>') : [];
}
