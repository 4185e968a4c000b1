import { BY_PAIR, BY_START, BY_WORD } from './hint-words.ts';
import type { HtmlRule } from './rules.ts';
import { BLOCK_TAGS } from './tags.ts';
import { attr, type Element } from './tree.ts';

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

const RULE_OF_WORD = rulesByWord(BY_WORD);
const RULE_OF_PAIR = rulesByWord(BY_PAIR);

function rulesByWord(table: readonly (readonly [HtmlRule, string])[]): ReadonlyMap<string, HtmlRule> {
  return new Map(table.flatMap(([rule, words]) => words.split(' ').map(word => [word, rule] as const)));
}

/** What an element's name, role, class and id say against it; `null` if nothing. */
export function ruleOf(element: Element): HtmlRule | null {
  const byTag = BY_TAG[element.tagName];
  if (byTag) return byTag;
  const role = attr(element, 'role');
  if (role && BY_ROLE[role]) return BY_ROLE[role];
  if (isHidden(element)) return 'html-hidden';
  const byCustomTag = element.tagName.includes('-') ? ruleOfNames(element.tagName) : null;
  const names = attr(element, 'class');
  const rule = byCustomTag ?? ruleOfId(element) ?? ruleOfNames(names);
  if (rule === 'html-subscribe' && element.tagName === 'p') return LETTER.test(names ?? '') ? rule : null;
  return rule && mayBeNamed(element.tagName, rule) ? rule : null;
}

/** A paragraph that asks for an address by mail; « offer » and « promo » are said of standfirsts too. */
const LETTER = /newsletter|infolettre|subscri|abonne/i;

/** Ids of headings, and long ones, are made from titles: « comment-se-faire-rembourser » is no comment. */
const MAX_ID_WORDS = 3;

function ruleOfId(element: Element): HtmlRule | null {
  const id = attr(element, 'id');
  if (!id || /^h[1-6]$/.test(element.tagName) || wordsOf(id).length > MAX_ID_WORDS) return null;
  return ruleOfNames(id);
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

const remembered = new Map<string, HtmlRule | null>();
/** Distinct class and id texts of some pages; then the memory starts anew. */
const MAX_REMEMBERED = 20_000;

function ruleOfNames(names: string | null): HtmlRule | null {
  if (!names) return null;
  const known = remembered.get(names);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const rule = names.length > 1000 ? null : judgeNames(names);
  remembered.set(names, rule);
  return rule;
}

/** WordPress puts tags, category and comment status of a post on the post itself; they say nothing of what it is. */
const POST_CLASSES = /(?:^|\s)(?:hentry|type-(?:post|page)|post-\d+|page-\d+|node|h-entry)(?:\s|$)/;

/** Hidden from everybody, or from whoever prints the article; `hidden-xs` and Drupal's `field-label-hidden` are not. */
const HIDDEN =
  /^(?:is-|u-)?(?:hidden|visually-?hidden|element-invisible|sr-only|screen-reader-text|a11y-hidden|no-?print|print:hidden|d-print-none|hidden-print)$/;
/** « hidden md:block »: hidden on telephones alone. */
const SHOWN_SOMEWHERE = /(?:^|\s)[a-z0-9]{2,4}:(?:block|flex|grid|table|contents|inline(?:-\w+)?)(?:\s|$)/;
/** Page builders call every brick a widget. */
const BUILDER = /^(?:elementor|wp-block|vc_|et_pb_|fl-|field-label)/;

function judgeNames(names: string): HtmlRule | null {
  if (POST_CLASSES.test(names)) return null;
  for (const name of names.split(/\s+/)) {
    if (HIDDEN.test(name) && !SHOWN_SOMEWHERE.test(names)) return 'html-hidden';
    const rule = ruleOfWords(BUILDER.test(name) ? wordsOf(name).filter(word => word !== 'widget') : wordsOf(name));
    if (rule) return rule;
  }
  return null;
}

function ruleOfWords(words: readonly string[]): HtmlRule | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const rule = RULE_OF_PAIR.get(`${word}-${words[i + 1]}`) ?? RULE_OF_WORD.get(word) ?? ruleOfStart(word);
    if (rule && !isNegated(words, i)) return rule;
  }
  return null;
}

function ruleOfStart(word: string): HtmlRule | undefined {
  return word.length < 8 ? undefined : BY_START.find(([start]) => word.startsWith(start))?.[1];
}

/** « has-sidebar », « no-comments », « with-ads » describe what is around. */
function isNegated(words: readonly string[], at: number): boolean {
  return at > 0 && /^(?:has|no|with|without|not|is|sans|avec|hide|show|js)$/.test(words[at - 1] as string);
}

/** `articleRelatedLinks`, `article__related-links` → article, related, links. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
}
