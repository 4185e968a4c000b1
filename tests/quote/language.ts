import type { Actor, ActorType, Quote, TaggedArticle } from '../../src/article.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';
import { prepareQuotes } from '../../src/quote/prepare/prepare.ts';
import { quoteArticle } from '../../src/quote/quote-article.ts';

export const { language, problems } = prepareQuotes(readVocabulary('vocabulary').files);

/** Whom most texts of these tests name. */
export const ANNE = 'p: Anne Leroy | Leroy';
export const PAUL = 'p: Paul Durand | Durand';
export const ROY = 'p: Jean Roy | Roy';

const TYPES: Readonly<Record<string, ActorType>> = { p: 'person', o: 'organisation', c: 'country' };

/** « p: Emmanuel Macron | Macron »: the type, the full name, other surfaces. Every occurrence is a mention. */
function actorOf(line: string, fields: Pick<TaggedArticle, 'title' | 'standfirst' | 'text'>): Actor {
  const [type, names] = line.split(': ') as [string, string];
  const surfaces = names.split('|').map(name => name.trim());
  const mentions = (['title', 'standfirst', 'text'] as const).flatMap(field => {
    const text = fields[field] ?? '';
    return surfaces.flatMap(surface =>
      Array.from(text.matchAll(new RegExp(`(?<!\\p{L})${surface}(?!\\p{L})`, 'gu')), match => ({
        field,
        start: match.index,
        end: match.index + surface.length,
        text: surface,
      })),
    );
  });
  const name = surfaces[0]!;
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    type: TYPES[type]!,
    wikidata: null,
    origin: 'vocabulary',
    mentions,
  };
}

type Parts = { readonly title?: string; readonly standfirst?: string };

export function quotesOf(
  text: string,
  actors: readonly string[] = [],
  { title, standfirst }: Parts = {},
  known = language,
): readonly Quote[] {
  const fields = { title: title ?? null, standfirst: standfirst ?? null, text };
  const article = { ...fields, file: 'essai.txt', actors: actors.map(line => actorOf(line, fields)) };
  return quoteArticle(article as unknown as TaggedArticle, known).quotes;
}

/** « text — speaker », or « text — ? » without one: short to compare. */
export function shortOf(text: string, actors: readonly string[] = [], parts: Parts = {}): readonly string[] {
  return quotesOf(text, actors, parts).map(quote => `${quote.text} — ${quote.speaker?.name ?? '?'}`);
}

/** Who says each quotation; « ? » for nobody. */
export function speakersOf(
  text: string,
  actors: readonly string[] = [],
  title?: string,
  known = language,
): readonly string[] {
  return quotesOf(text, actors, title ? { title } : {}, known).map(({ speaker }) => speaker?.name ?? '?');
}
