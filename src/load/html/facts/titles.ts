import { fold } from '../../../lib/words.ts';
import { tidyLine } from '../../text/tidy.ts';
import { firstMeta, type Head } from '../document/head.ts';
import { type JsonObject, textsOf } from '../document/json-ld.ts';
import { type Element, isElement, isText, textContent } from '../document/tree.ts';

/** A heading below `h1` is the headline only if it shares nearly all its words with the titles. */
const MIN_SHARED_BELOW = 0.8;

/** The headline's element: the heading that shares most words with what the page says elsewhere of its title. */
export function headlineOf(head: Head, objects: readonly JsonObject[]): Element | null {
  const said = new Set(wordsOf(saidTitles(head, objects).join(' ')));
  let best: Element | null = null;
  let bestShare = 0;
  for (const element of head.headlines) {
    const words = wordsOf(textContent(element));
    const share = words.filter(word => said.has(word)).length / Math.max(4, words.length);
    if (element.tagName !== 'h1' && share < MIN_SHARED_BELOW) continue;
    if (share > bestShare) [best, bestShare] = [element, share];
  }
  return best ?? head.headlines.find(element => element.tagName === 'h1') ?? null;
}

/** An `h1` that shares fewer of its words with the other titles is the site's name or a section's. */
const MIN_SHARED = 0.4;

/** The title that a reader sees: the `h1` if the rest of the page bears it out, else what the page says of itself. */
export function titleOf(head: Head, objects: readonly JsonObject[], headline: Element | null): string | null {
  const said = saidTitles(head, objects);
  const seen = headline ? tidyLine(textContent(headline)) : '';
  const words = wordsOf(seen);
  const shared = new Set(wordsOf(said.join(' ')));
  const isBorneOut = words.filter(word => shared.has(word)).length >= words.length * MIN_SHARED;
  if (
    seen &&
    words.length > 0 &&
    (said.length === 0 || (isBorneOut && words.length >= wordsOf(said[0] ?? '').length / 3))
  )
    return withoutEnd(headline!, said) ?? withoutLabel(seen, said);
  return said[0] ? withoutSite(said[0], firstMeta(head, 'og.site.name')) : seen || null;
}

/** « Titre <span>Abonnés</span> », « Titre <small>Sous-titre</small> »: what stands behind the title in an element of its own. */
function withoutEnd(headline: Element, said: readonly string[]): string | null {
  const last = headline.childNodes.findLast(child => !isText(child) || child.value.trim() !== '');
  const end = last && isElement(last) ? textContent(last).length : 0;
  const bare = tidyLine(textContent(headline).trimEnd().slice(0, -end));
  return end > 0 && wordsOf(bare).length >= 3 && said.some(title => fold(title) === fold(bare)) ? bare : null;
}

/** At most so many words before the title in the same `h1` are a label: « Montréal », « Vidéo ». */
const MAX_LABEL_WORDS = 3;

function withoutLabel(seen: string, said: readonly string[]): string {
  const bare = said.find(
    title => title.length < seen.length && fold(seen).endsWith(fold(title)) && wordsOf(title).length >= 3,
  );
  if (
    !bare ||
    seen
      .slice(0, seen.length - bare.length)
      .trim()
      .split(/\s+/).length > MAX_LABEL_WORDS
  )
    return seen;
  return seen.slice(seen.length - bare.length);
}

function saidTitles(head: Head, objects: readonly JsonObject[]): string[] {
  const headlines = objects.flatMap(object => textsOf(object.headline)).slice(0, 1);
  const metas = ['og.title', 'twitter.title', 'dc.title', 'citation.title', 'sailthru.title'].map(name =>
    firstMeta(head, name),
  );
  return [metas[0], ...headlines, ...metas.slice(1), head.title && withoutSuffix(head.title)]
    .map(title => tidyLine(title ?? ''))
    .filter(title => title !== '');
}

/** « Titre | Site », « Titre - Rubrique - Site »: the longest piece. */
function withoutSuffix(title: string): string {
  const pieces = title.split(/\s+[|–—·»]\s+|\s-\s/);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

function withoutSite(title: string, site: string | null): string {
  const at = title.search(/\s+[|–—·-]\s+[^|–—·]{1,40}$/);
  if (at < 0 || !site) return title;
  const end = fold(title.slice(at)).replace(/[^a-z0-9]/g, '');
  return end &&
    fold(site)
      .replace(/[^a-z0-9]/g, '')
      .includes(end)
    ? title.slice(0, at)
    : title;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2);
}
