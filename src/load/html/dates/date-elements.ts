import type { DateClaim } from '../../../article.ts';
import { tidyLine } from '../../text/tidy.ts';
import { RDFA_DATE } from '../document/head.ts';
import { attr, type Element, textContent } from '../document/tree.ts';
import { aroundHeadline } from '../facts/around-headline.ts';
import { claim } from './date-value.ts';
import { isOtherDay } from './date-words.ts';
import type { Dated } from './dated.ts';

/** `<time>` and the like, but only where they belong to the article and do not date a change. */
export function datesOfElements({ head, headline, lines, isForeign, words }: Dated): DateClaim[] {
  const near = aroundHeadline(lines);
  const scope = headline && scopeOf(headline);
  const own = head.dated.filter(element => {
    if (isForeign(element) || isChange(element)) return false;
    const text = tidyLine(textContent(element));
    if (isSurelyPublication(element) || text === '') return true;
    // After the article, what no name calls the publication dates another one, unless both are marked up as one.
    const isNamed = isPublication(element);
    const isInside = isNamed || (scope !== null && scopeOf(element) === scope);
    const around = near.filter(line => (isInside || line.zone !== 'tail') && line.text.includes(text));
    return around.length > 0 ? !around.every(line => isOtherDay(line.text, text, words)) : isNamed;
  });
  const published = shown(own.filter(isPublication));
  const sure = besideHeadline(published.length > 0 ? published : head.dated.filter(isInvisible), headline);
  return [...sure, ...own.filter(element => !isPublication(element)).slice(0, 1)].flatMap(element =>
    claim(
      attr(element, 'datetime') ?? attr(element, 'content') ?? attr(element, 'title') ?? textContent(element),
      `<${element.tagName}>`,
    ),
  );
}

/** An empty `<time>` beside one that a reader sees is of some other act: a first draft, a change. */
function shown(elements: readonly Element[]): readonly Element[] {
  const isEmpty = (element: Element) => tidyLine(textContent(element)) === '';
  const [empty, seen] = [true, false].map(is => elements.filter(e => e.tagName === 'time' && isEmpty(e) === is));
  return seen!.length > 0 ? elements.filter(element => !empty!.includes(element)) : elements;
}

/** The texts of `<time>` that by their name alone date a change: a reader sees a day like any other. */
export function changesIn({ head }: Pick<Dated, 'head'>): ReadonlySet<string> {
  const [changes, others] = [new Set<string>(), new Set<string>()];
  for (const element of head.dated) {
    (isSurelyChange(element) ? changes : others).add(tidyLine(textContent(element)));
  }
  return changes.difference(others);
}

/** Not « updated »: themes of WordPress call a day so that is also the one of publication. */
function isSurelyChange(element: Element): boolean {
  return /dateModified|(?:^|[\s_-])(?:modified|maj)(?:$|[\s_-])/i.test(namesOf(element)) && !isPublication(element);
}

/** A program may put it anywhere, also among the links to share the article. */
function isInvisible(element: Element): boolean {
  return element.tagName === 'meta' && isPublication(element);
}

/** Those that describe the same thing as the headline, if any does: a list of teasers is marked up like an article. */
function besideHeadline(elements: readonly Element[], headline: Element | null): readonly Element[] {
  const scope = headline && scopeOf(headline);
  const beside = scope ? elements.filter(element => scopeOf(element) === scope) : [];
  return beside.length > 0 ? beside : elements;
}

function scopeOf(element: Element): Element | null {
  for (let at = element.parentNode as Element | null; at?.tagName; at = at.parentNode as Element | null) {
    if (at.tagName === 'article' || attr(at, 'itemscope') !== null) return at;
  }
  return null;
}

/** A class, or `dc:date`, may be that of any day. */
function isSurelyPublication(element: Element): boolean {
  const property = `${attr(element, 'itemprop') ?? ''} ${attr(element, 'property') ?? ''}`;
  return /datePublished|:(?:created|issued)/i.test(property) || attr(element, 'pubdate') !== null;
}

function isPublication(element: Element): boolean {
  if (attr(element, 'pubdate') !== null) return true;
  return (
    /datePublished|(?:^|[\s_-])(?:published|entry-date|pubdate|post-date)(?:$|[\s_-])/i.test(namesOf(element)) ||
    RDFA_DATE.test(attr(element, 'property') ?? '')
  );
}

function isChange(element: Element): boolean {
  const names = namesOf(element);
  return /modifi|updated|dateModified|maj|edit/i.test(names) && !/published/i.test(names);
}

function namesOf(element: Element): string {
  return `${attr(element, 'itemprop') ?? ''} ${attr(element, 'class') ?? ''}`;
}
