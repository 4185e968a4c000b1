import { remembered } from '../../../lib/remembered.ts';
import { normalise } from '../../../lib/words.ts';
import { type VocabularyFiles, type VocabularyProblem, WordLists } from '../../../vocabulary.ts';
import { HTML_RULES, type HtmlRule } from '../document/rules.ts';
import { attr, type Element } from '../document/tree.ts';

type RuleOf = ReadonlyMap<string, HtmlRule>;
type Names = {
  readonly words: RuleOf;
  /** Two neighbouring words, with a hyphen between. */
  readonly pairs: RuleOf;
  /** Beginnings of words run together. */
  readonly starts: RuleOf;
  /** Words after which the next one speaks of something else. */
  readonly negations: ReadonlySet<string>;
  /** Pieces of names and addresses. */
  readonly readers: readonly string[];
};

/** Distinct class and id texts of some pages; then the memory starts anew. */
const MAX_REMEMBERED = 20_000;
const MAX_NAMES = 1000;
/** Shorter words are not run together. */
const MIN_RUN_TOGETHER = 8;

/** What classes and ids say of an element: `vocabulary/page-names.yaml`, checked and compiled. */
export class PageNames {
  readonly #names: Names;
  readonly #judged = remembered((names: string) => this.#judge(names), MAX_REMEMBERED);

  constructor(names: Names) {
    this.#names = names;
  }

  /** What names, separated by spaces, say against an element; `null` if nothing. */
  ruleOf(names: string | null): HtmlRule | null {
    return names && names.length <= MAX_NAMES ? this.#judged(names) : null;
  }

  /** Is it sure by its name, or by where it leads, that readers wrote what stands here? */
  isOfReaders(element: Element): boolean {
    if (/^(?:form|textarea)$/.test(element.tagName)) return true;
    const names = ['class', 'id', 'href']
      .map(name => attr(element, name) ?? '')
      .join(' ')
      .toLowerCase();
    return this.#names.readers.some(piece => names.includes(piece));
  }

  #judge(names: string): HtmlRule | null {
    if (POST_CLASSES.test(names)) return null;
    for (const name of names.split(/\s+/)) {
      if (HIDDEN.test(name) && !SHOWN_SOMEWHERE.test(names)) return 'html-hidden';
      const rule = this.#ofWords(BUILDER.test(name) ? wordsOf(name).filter(word => word !== 'widget') : wordsOf(name));
      if (rule) return rule;
    }
    return null;
  }

  #ofWords(words: readonly string[]): HtmlRule | null {
    for (const [i, word] of words.entries()) {
      const rule =
        this.#names.pairs.get(`${word}-${words[i + 1]}`) ?? this.#names.words.get(word) ?? this.#ofStart(word);
      // « has-sidebar », « no-comments », « with-ads » describe what is around.
      if (rule && !this.#names.negations.has(words[i - 1] ?? '')) return rule;
    }
    return null;
  }

  #ofStart(word: string): HtmlRule | null {
    if (word.length < MIN_RUN_TOGETHER) return null;
    for (const [start, rule] of this.#names.starts) if (word.startsWith(start)) return rule;
    return null;
  }
}

/** WordPress puts tags, category and comment status of a post on the post itself; they say nothing of what it is. */
const POST_CLASSES = /(?:^|\s)(?:hentry|type-(?:post|page)|post-\d+|page-\d+|node|h-entry)(?:\s|$)/;

/** Hidden from everybody, or from whoever prints the article; `hidden-xs` and Drupal's `field-label-hidden` are not. */
const HIDDEN =
  /^(?:is-|u-)?(?:hidden|visually-?hidden|element-invisible|sr-only|hidden-(?:tag|text)|screen-reader-text|a11y-hidden|no-?print|print:hidden|d-print-none|hidden-print)$/;
/** « hidden md:block »: hidden on telephones alone. */
const SHOWN_SOMEWHERE = /(?:^|\s)[a-z0-9]{2,4}:(?:block|flex|grid|table|contents|inline(?:-\w+)?)(?:\s|$)/;
/** Page builders call every brick a widget. */
const BUILDER = /^(?:elementor|wp-block|vc_|et_pb_|fl-|field-label)/;

/** `articleRelatedLinks`, `article__related-links` → article, related, links. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
}

/** What cannot be used becomes a problem with its line; nothing is found by a table that is missing. */
export function preparePageNames(files: VocabularyFiles): { names: PageNames; problems: readonly VocabularyProblem[] } {
  const help =
    'Write words of classes under the name of a rule, in small letters without accents, separated by commas.';
  const lists = new WordLists(files, 'page-names.yaml', { normalise, help });
  const names = new PageNames({
    words: rulesIn(lists, 'mots'),
    pairs: rulesIn(lists, 'paires'),
    starts: rulesIn(lists, 'débuts'),
    negations: new Set(lists.words('négations')),
    readers: lists.words('lecteurs'),
  });
  return { names, problems: lists.problems };
}

function rulesIn(lists: WordLists, key: string): RuleOf {
  const rules = new Map<string, HtmlRule>();
  for (const [name, words] of lists.table(key)) {
    const rule = HTML_RULES.find(known => known === name);
    if (!rule) lists.reject([key, name], 'is no rule that removes parts of a page');
    else for (const word of words) rules.set(word, rule);
  }
  return rules;
}
