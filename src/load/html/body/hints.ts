import type { HtmlRule } from '../document/rules.ts';
import { BLOCK_TAGS } from '../document/tags.ts';
import { attr, type Element } from '../document/tree.ts';
import { type PageNames, wordsOf } from '../words/page-names.ts';

/** Elements that say by themselves what they are. `form` and `header` are judged by what they hold. */
const BY_TAG: Readonly<Record<string, HtmlRule>> = {
  nav: 'html-nav',
  menu: 'html-nav',
  footer: 'html-nav',
  aside: 'html-aside',
  form: 'html-form',
  button: 'html-form',
  input: 'html-form',
  select: 'html-form',
  textarea: 'html-form',
  label: 'html-form',
  fieldset: 'html-form',
  dialog: 'html-form',
  figure: 'html-caption',
  figcaption: 'html-caption',
  audio: 'html-media',
  video: 'html-media',
  object: 'html-media',
};

const BY_ROLE: Readonly<Record<string, HtmlRule>> = {
  navigation: 'html-nav',
  menu: 'html-nav',
  menubar: 'html-nav',
  banner: 'html-nav',
  contentinfo: 'html-nav',
  tablist: 'html-nav',
  complementary: 'html-aside',
  search: 'html-form',
  dialog: 'html-form',
  alertdialog: 'html-form',
  form: 'html-form',
};

/** What an element's name, role, class and id say against it; `null` if nothing. */
export function ruleOf(element: Element, pageNames: PageNames): HtmlRule | null {
  const byTag = BY_TAG[element.tagName];
  if (byTag) return byTag;
  const role = attr(element, 'role');
  if (role && BY_ROLE[role]) return BY_ROLE[role];
  if (isHidden(element)) return 'html-hidden';
  const byCustomTag = element.tagName.includes('-') ? pageNames.ruleOf(element.tagName) : null;
  const names = attr(element, 'class');
  const rule = byCustomTag ?? ruleOfId(element, pageNames) ?? pageNames.ruleOf(names);
  if (rule === 'html-subscribe' && element.tagName === 'p') return LETTER.test(names ?? '') ? rule : null;
  return rule && mayBeNamed(element.tagName, rule) ? rule : null;
}

/** A paragraph that asks for an address by mail; « offer » and « promo » are said of standfirsts too. */
const LETTER = /newsletter|infolettre|subscri|abonne/i;

/** Ids of headings, and long ones, are made from titles: « comment-se-faire-rembourser » is no comment. */
const MAX_ID_WORDS = 3;

function ruleOfId(element: Element, pageNames: PageNames): HtmlRule | null {
  const id = attr(element, 'id');
  if (!id || /^h[1-6]$/.test(element.tagName) || wordsOf(id).length > MAX_ID_WORDS) return null;
  return pageNames.ruleOf(id);
}

/** A paragraph called « teaser » or « intro-offer » is a standfirst; only some names are believed of single lines. */
const TEXT_TAGS: ReadonlySet<string> = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'strong',
  'em',
  'b',
  'i',
]);
const OF_TEXT: ReadonlySet<HtmlRule> = new Set([
  'html-byline',
  'html-caption',
  'html-tags',
  'html-hidden',
  'html-ad',
  'html-share',
  'html-notes',
  'html-nav',
  'html-media',
] as const);

/** « Par <span class="author">Jeanne Martin</span> » is one line: a byline is left out whole or not at all. */
const OF_BLOCKS: ReadonlySet<HtmlRule> = new Set(['html-byline', 'html-notes'] as const);

function mayBeNamed(tagName: string, rule: HtmlRule): boolean {
  if (TEXT_TAGS.has(tagName)) return OF_TEXT.has(rule) && (BLOCK_TAGS.has(tagName) || !OF_BLOCKS.has(rule));
  return BLOCK_TAGS.has(tagName) || !OF_BLOCKS.has(rule);
}

function isHidden(element: Element): boolean {
  const style = attr(element, 'style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return attr(element, 'hidden') !== null;
}
