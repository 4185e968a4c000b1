/** Parts of a page that their content gives away, whatever they are called. */
import { glanceAt } from '../document/glance.ts';
import type { Mass } from '../document/mass.ts';
import type { HtmlRule } from '../document/rules.ts';
import { attr, type Element, isElement, textContent } from '../document/tree.ts';
import type { PageNames } from '../words/page-names.ts';

/** A figure can be a table, or a quotation, in a frame. */
export function holdsTableOrQuote(element: Element): boolean {
  return element.childNodes.some(
    child => isElement(child) && (/^(?:table|blockquote)$/.test(child.tagName) || holdsTableOrQuote(child)),
  );
}

/** A caption is short (UTF-16 code units) … */
const MAX_CAPTION = 250;
/** … and stands with its picture under a name for it, or in small or slanted letters. */
const PICTURE_NAME = /(?:^|[\s_-])(?:photos?|images?|img|illustration|visuel|vignette|picture)(?=$|[\s_-])/i;
const SMALL = /^(?:em|i|small|cite)$/;

/** `html-caption` for a picture with a few words below it, in whatever element. */
export function pictureRule(element: Element, mass: Mass): HtmlRule | null {
  if (mass.pictures === 0 || mass.text === 0 || mass.text > MAX_CAPTION) return null;
  if (!/^(?:div|p|span|center|section)$/.test(element.tagName)) return null;
  const { texts, elements } = glanceAt(element);
  if (elements.some(({ tagName }) => /^h[1-6]$/.test(tagName))) return null;
  if (PICTURE_NAME.test(namesOf(element))) return 'html-caption';
  return texts.length > 0 && texts.every(({ parent }) => SMALL.test(parent.tagName)) ? 'html-caption' : null;
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

/** A block that asks for something has a field to fill in and few words (UTF-16 code units). */
const MAX_ASKING = 400;

/** `html-form` for a few words around a form: a letter to subscribe to, an account, a search. */
export function askingRule(element: Element, mass: Mass): HtmlRule | null {
  if (mass.forms === 0 || mass.text === 0 || mass.text > MAX_ASKING) return null;
  return /^(?:div|section|p|li)$/.test(element.tagName) ? 'html-form' : null;
}

/** Is it sure that readers wrote some of what stands below? */
export function holdsReaders(element: Element, names: PageNames): boolean {
  return element.childNodes.some(child => isElement(child) && (names.isOfReaders(child) || holdsReaders(child, names)));
}

/** `html-media` for the address that networks put behind the words of a message: « pic.twitter.com/aB3dE », « https://t.co/aB3dE ». */
export function addressRule(element: Element, mass: Mass): HtmlRule | null {
  if (element.tagName !== 'a' || mass.text > MAX_ADDRESS) return null;
  return SHORT_ADDRESS.test(textContent(element).trim()) ? 'html-media' : null;
}

const MAX_ADDRESS = 40;
const SHORT_ADDRESS = /^(?:https?:\/\/)?(?:t\.co|pic\.(?:twitter|x)\.com)\/\w+…?$/i;

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
