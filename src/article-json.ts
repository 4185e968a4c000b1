/** The JSON of one article, as `depeche analyse --json` prints it and the site's data files carry it (interface). */
import type { Actor, LinkedArticle, Problem, Published, Quote, Repair, Span } from './article.ts';

export function articleJson(article: LinkedArticle) {
  return {
    id: article.id,
    file: article.file,
    contentHash: article.contentHash,
    publishedOnSite: article.publishedOnSite,
    title: article.title,
    standfirst: article.standfirst,
    source: article.source,
    authors: article.authors,
    language: article.language,
    published: article.published && publishedJson(article.published),
    text: article.text,
    removed: article.removed.map(({ line, text, rule }) => ({ line, text, rule })),
    repairs: article.repairs.map(repairJson),
    dates: article.dates.map(date => ({ ...spanJson(date), edtf: date.edtf })),
    actors: article.actors.map(actorJson),
    topics: article.topics,
    quotes: article.quotes.map(quoteJson),
    duplicates: article.duplicates,
    related: article.related,
    problems: article.problems.map(problemJson),
  };
}

function publishedJson(published: Published) {
  return { ...published, evidence: published.evidence.map(({ reason: _, ...words }) => words) };
}

function spanJson({ field, start, end, text }: Span) {
  return { field, start, end, text };
}

function repairJson(repair: Repair) {
  return { ...spanJson(repair), suggestion: repair.suggestion, rule: repair.rule, confidence: repair.confidence };
}

function actorJson({ id, name, type, wikidata, origin, mentions }: Actor) {
  return { id, name, type, wikidata, origin, mentions: mentions.map(spanJson) };
}

function quoteJson(quote: Quote) {
  return { ...spanJson(quote), speaker: quote.speaker, cue: quote.cue };
}

export function problemJson({ level, code, line, message, help }: Problem) {
  return { level, code, line, message, help };
}
