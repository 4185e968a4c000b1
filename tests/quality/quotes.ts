import type { QuotedArticle } from '../../src/article.ts';
import { normalise } from '../../src/lib/words.ts';

/** A quotation as the gold files write it: its first and last four words and how many it has. */
export type GoldQuote = {
  readonly first: string;
  readonly last: string;
  readonly words: number;
  readonly speaker: string | null;
  readonly optional?: boolean;
};
export type GoldQuotes = { readonly quotes: readonly GoldQuote[]; readonly quotes_optional?: readonly GoldQuote[] };
export type Counts = { readonly right: number; readonly wrong: number; readonly missed: number };
export type QuoteScore = {
  /** Word overlap (intersection over union) of at least 0.3 and 0.8. */
  readonly loose: Counts;
  readonly strict: Counts;
  /** Among those found at 0.3. */
  readonly speakers: { readonly right: number; readonly all: number };
};

type Article = Pick<QuotedArticle, 'title' | 'standfirst' | 'text' | 'quotes'>;
/** Word indexes in the whole article, end exclusive. A gold one whose words are not there (lost by cleaning) is empty. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  /** For messages. */
  readonly words: string;
  readonly speaker: string | null;
  readonly optional: boolean;
};

/** One article: gold of the form of `shared/gold` against what was predicted. Optional ones count neither way. */
export function measureQuotes(gold: GoldQuotes, article: Article): QuoteScore {
  const { wanted, found } = stretchesOf(gold, article);
  return { loose: count(wanted, found, 0.3), strict: count(wanted, found, 0.8), speakers: speakersOf(wanted, found) };
}

/** Where the gold quotations and the found ones stand, in words of the whole article. */
export function stretchesOf(gold: GoldQuotes, article: Article): { wanted: Stretch[]; found: Stretch[] } {
  const whole = [article.title, article.standfirst, article.text].filter(Boolean).join('\n\n');
  return {
    wanted: goldStretches(gold, { words: wordsOf(whole), marked: markedWords(whole) }),
    found: foundStretches(article),
  };
}

export function sumQuoteScores(scores: readonly QuoteScore[]): QuoteScore {
  const add = (a: Counts, b: Counts): Counts => ({
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
  });
  const none: Counts = { right: 0, wrong: 0, missed: 0 };
  return scores.reduce(
    (sum, score) => ({
      loose: add(sum.loose, score.loose),
      strict: add(sum.strict, score.strict),
      speakers: { right: sum.speakers.right + score.speakers.right, all: sum.speakers.all + score.speakers.all },
    }),
    { loose: none, strict: none, speakers: { right: 0, all: 0 } },
  );
}

export function f1({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function wordsOf(text: string): string[] {
  const plain = (word: string) => normalise(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return text.split(/\s+/).flatMap(word => (/[\p{L}\p{N}]/u.test(word) ? plain(word) : []));
}

type Text = { readonly words: readonly string[]; readonly marked: ReadonlySet<number> };

/** The indexes of the words that a mark or a dash opens: the same words may also stand unquoted in the article. */
function markedWords(text: string): Set<number> {
  const marked = new Set<number>();
  let index = 0;
  let open = false;
  for (const raw of text.split(/\s+/)) {
    const isWord = /[\p{L}\p{N}]/u.test(raw);
    if (isWord && (open || /^[^\p{L}\p{N}]*[«“”„"‹‘'–—-]/u.test(raw) || /[\p{L}][«“"]/u.test(raw))) marked.add(index);
    open = !isWord && /[«“”„"‹–—-]/.test(raw);
    if (isWord) index++;
  }
  return marked;
}

function goldStretches(gold: GoldQuotes, text: Text): Stretch[] {
  const stretches: Stretch[] = [];
  const place = (list: readonly GoldQuote[], optional: boolean) => {
    let from = 0;
    for (const quote of list) {
      const at = placeOf(quote, text, from) ?? placeOf(quote, text, 0);
      if (at !== null) from = at + 1;
      stretches.push({
        from: at ?? 0,
        to: at === null ? 0 : at + quote.words,
        words: `${quote.first} … ${quote.last}`,
        speaker: quote.speaker,
        optional: optional || !!quote.optional,
      });
    }
  };
  place(gold.quotes, false);
  place(gold.quotes_optional ?? [], true);
  return stretches;
}

/** The count of words may be one off where a mark stands alone or an apostrophe splits. A marked place comes first. */
function placeOf(quote: GoldQuote, { words, marked }: Text, from: number): number | null {
  const first = wordsOf(quote.first);
  const last = wordsOf(quote.last);
  const isAt = (needle: readonly string[], at: number) => needle.every((word, i) => words[at + i] === word);
  const ends = (at: number) => [0, 1, -1, 2, -2].some(off => isAt(last, at + quote.words + off - last.length));
  let unmarked: number | null = null;
  for (let at = from; at < words.length; at++) {
    if (!isAt(first, at) || !ends(at)) continue;
    if (marked.has(at)) return at;
    unmarked ??= at;
  }
  return unmarked;
}

function foundStretches(article: Article): Stretch[] {
  const before = {
    title: '',
    standfirst: article.title ?? '',
    text: [article.title, article.standfirst].filter(Boolean).join('\n\n'),
  };
  return article.quotes.map(quote => {
    const lead = wordsOf(before[quote.field]).length;
    const from = lead + wordsOf((article[quote.field] ?? '').slice(0, quote.start)).length;
    return {
      from,
      to: from + wordsOf(quote.text).length,
      words: quote.text,
      speaker: quote.speaker?.name ?? null,
      optional: false,
    };
  });
}

function overlap(a: Stretch, b: Stretch): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return both <= 0 ? 0 : both / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}

/** Each gold quotation with the best found one that overlaps enough, each found one used once. */
export function pairs(wanted: readonly Stretch[], found: readonly Stretch[], least: number): [Stretch, Stretch][] {
  const used = new Set<Stretch>();
  return wanted.flatMap(gold => {
    const best = found
      .filter(stretch => !used.has(stretch) && overlap(gold, stretch) >= least)
      .sort((a, b) => overlap(gold, b) - overlap(gold, a))[0];
    if (!best) return [];
    used.add(best);
    return [[gold, best] as [Stretch, Stretch]];
  });
}

function count(wanted: readonly Stretch[], found: readonly Stretch[], least: number): Counts {
  const matched = pairs(wanted, found, least);
  const right = matched.filter(([gold]) => !gold.optional).length;
  return { right, wrong: found.length - matched.length, missed: wanted.filter(gold => !gold.optional).length - right };
}

function speakersOf(wanted: readonly Stretch[], found: readonly Stretch[]): { right: number; all: number } {
  const matched = pairs(wanted, found, 0.3).filter(([gold]) => !gold.optional && gold.speaker !== null);
  return { right: matched.filter(([gold, own]) => isSame(gold.speaker!, own.speaker)).length, all: matched.length };
}

/** The same name, or for an unnamed speaker words that share most of the description. */
export function isSame(gold: string, own: string | null): boolean {
  if (own === null) return false;
  const content = (name: string) =>
    wordsOf(name)
      .flatMap(word => word.split(/['-]/))
      .filter(word => word.length > 2);
  const [a, b] = [content(gold), content(own)];
  const shared = a.filter(word => b.includes(word)).length;
  return shared > 0 && shared >= Math.min(a.length, b.length) / 2;
}
