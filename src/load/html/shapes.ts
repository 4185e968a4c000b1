/** Parts of a page that their content gives away, whatever they are called. */
import type { Mass } from './mass.ts';
import type { HtmlRule } from './rules.ts';
import { attr, type Element, isElement, textContent } from './tree.ts';

/** A figure can be a table, or a quotation, in a frame. */
export function holdsTableOrQuote(element: Element): boolean {
  return element.childNodes.some(
    child => isElement(child) && (/^(?:table|blockquote)$/.test(child.tagName) || holdsTableOrQuote(child)),
  );
}

/** A wall in front of the text is short and asks for an account; the text behind it bears the same name. */
const MAX_WALL = 600;
const WALL_NAME = /paywall|premium|reserve|regwall|restricted/i;
const WALL_WORDS = /abonn|inscri|connect|compte|subscri|gratuit/i;

/** `html-subscribe` for what asks for an account. */
export function wallRule(element: Element, mass: Mass): HtmlRule | null {
  if (mass.text > MAX_WALL || mass.text === 0 || !WALL_NAME.test(namesOf(element))) return null;
  return WALL_WORDS.test(textContent(element)) ? 'html-subscribe' : null;
}

/** What stands around a reader's comment and nowhere else: a form, an avatar, a link to answer or to report. */
const READERS =
  /avatar|gravatar|vcard|reply|repondre|respond|signaler|report|moderat|pseudo|username|user-name|commentaire-auteur|comment-author/i;

/** Is it sure that readers wrote what stands here? */
export function holdsReaders(element: Element): boolean {
  return element.childNodes.some(
    child =>
      isElement(child) &&
      (/^(?:form|textarea)$/.test(child.tagName) ||
        READERS.test(`${namesOf(child)} ${attr(child, 'href') ?? ''}`) ||
        holdsReaders(child)),
  );
}

/** Most of it in links, and nothing that reads like running text. */
const MAX_LINKED = 0.6;

/** `html-links` for a list or line of links. */
export function linkListRule(element: Element, mass: Mass): HtmlRule | null {
  if (!/^(?:ul|ol|dl|div|section|table|p|h[2-6])$/.test(element.tagName)) return null;
  return mass.prose === 0 && mass.text > 0 && mass.linked > mass.text * MAX_LINKED ? 'html-links' : null;
}

function namesOf(element: Element): string {
  return `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`;
}
