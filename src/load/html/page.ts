import type { PageMetadata, Problem, RawLine, RemovedLine } from '../../article.ts';
import type { LoadLanguage } from '../language.ts';
import { warning } from '../problems.ts';
import { withoutMarkup } from '../text/strip-markup.ts';
import { tidyLine } from '../text/tidy.ts';
import { articleLines, type Sifted } from './body/article-lines.ts';
import { type HtmlLine, linesOf } from './body/blocks.ts';
import { containersOf } from './body/container.ts';
import { piece, removedPieces } from './body/pieces.ts';
import { type Pruned, proseLeft, prune } from './body/prune.ts';
import { rescued } from './body/rescue.ts';
import { firstMeta, type Head, headOf } from './document/head.ts';
import { articleObjects, type JsonObject } from './document/json-ld.ts';
import { weigh } from './document/mass.ts';
import type { HtmlRule } from './document/rules.ts';
import { savedFrom } from './document/saved-from.ts';
import { type Element, parsePage, TooHeavy } from './document/tree.ts';
import { headlineOf } from './facts/titles.ts';
import { metadataOf } from './metadata.ts';
import type { PageWords } from './words/page-words.ts';

export type HtmlReading = {
  readonly page: PageMetadata;
  readonly lines: readonly RawLine[];
  /** Bounded in number and length: for the reader, not for a machine. */
  readonly extracted: readonly RemovedLine[];
  readonly problems: readonly Problem[];
};

/** The article of a saved page, and what the page says of itself. */
export function readHtml(file: string, source: string, language: LoadLanguage): HtmlReading {
  try {
    return readPage(headOf(parsePage(source)), language, savedFrom(source));
  } catch (reason) {
    if (!(reason instanceof TooHeavy)) throw reason;
    const problem = tooHeavy(file, reason.message);
    return { ...readHeavyPage(source, language.words), problems: [problem] };
  }
}

function readPage(head: Head, language: LoadLanguage, saved: string | null): HtmlReading {
  const { words } = language;
  const objects = articleObjects(head.jsonLd, `${head.title} ${firstMeta(head, 'og.title')}`);
  const headline = headlineOf(head, objects);
  const root = head.body;
  // A page of frames has no body.
  if (!root)
    return {
      page: metadataOf({ head, objects, headline, lines: [], isForeign: () => false, words, savedFrom: saved }),
      lines: [],
      extracted: [],
      problems: [],
    };
  const masses = weigh(root, headline);
  const pruned = prune(root, masses, language);
  const containers = containersOf({ root, headline, masses, pruned });
  const lines = linesOf(root, { masses, pruned, containers, headline });
  const page = metadataOf({
    ...{ head, objects, headline, lines, words, savedFrom: saved },
    isForeign: element => isForeign(element, pruned),
  });
  const sifted = articleLines(lines, page.title);
  const kept = rescued(sifted.kept, {
    root,
    prose: proseLeft(root, { masses, pruned }, isSurelyOther),
    lines,
    objects,
  });
  return { page, lines: kept.map(toRawLine), extracted: extractedOf(pruned, sifted), problems: [] };
}

/** Rules that hardly ever take an article by mistake. */
function isSurelyOther(rule: HtmlRule): boolean {
  return /^html-(?:form|comments|nav|ad|cookies|subscribe|caption|notes|share|byline|tags)$/.test(rule);
}

function toRawLine({ line, text, kind }: HtmlLine): RawLine {
  return { line, text, kind };
}

function extractedOf(pruned: Pruned, { dropped }: Sifted): RemovedLine[] {
  return [...removedPieces(pruned), ...dropped.slice(0, 40).map(({ text, rule }) => piece(text, rule))];
}

/** Is the element inside a part of the page that speaks of something else? */
function isForeign(element: Element, pruned: Pruned): boolean {
  for (let at: Element | null = element; at; at = at.parentNode as Element | null) {
    const rule = pruned.get(at);
    if (rule) return /^html-(?:comments|related|links|ad|subscribe|form|nav)$/.test(rule);
  }
  return false;
}

function tooHeavy(file: string, reason: string): Problem {
  return warning('html-too-heavy', { file, line: null }, [
    `The page was not parsed, since ${reason}; all its text was taken.`,
    'Look at the text; save the page anew in a simpler form if it holds menus.',
  ]);
}

/** A page that would cost the parser too much: its head is parsed, the rest merely stripped of tags. */
function readHeavyPage(source: string, words: PageWords): Omit<HtmlReading, 'problems'> {
  const end = source.search(/<body[\s>]/i);
  const start = end < 0 ? '' : source.slice(0, end);
  const lines = withoutMarkup(end < 0 ? source : source.slice(end), '\n')
    .split('\n')
    .map(text => ({ line: null, text: tidyLine(text), kind: 'paragraph' as const }))
    .filter(line => line.text !== '');
  return { page: pageOfHead(start, words), lines, extracted: [] };
}

function pageOfHead(start: string, words: PageWords): PageMetadata {
  try {
    const head = headOf(parsePage(start));
    const objects: JsonObject[] = articleObjects(head.jsonLd);
    return metadataOf({
      ...{ head, objects, headline: null, lines: [], words, savedFrom: savedFrom(start) },
      isForeign: () => false,
    });
  } catch {
    return pageOfHead('', words);
  }
}
