/** The table of contents: the stages called in a row, nothing else. */
import type { DatedArticle, Problem, QuotedArticle, RawArticle, TaggedArticle } from './article.ts';
import { cleanArticle } from './clean/clean.ts';
import { type CleanLanguage, prepareClean } from './clean/vocabulary/prepare.ts';
import { dateArticle } from './date/date.ts';
import { type DateLanguage, prepareDate } from './date/language.ts';
import { lazily } from './lib/once.ts';
import { each, type Outcome } from './lib/outcome.ts';
import { type LoadLanguage, prepareLoad } from './load/language.ts';
import type { QuoteLanguage } from './quote/language/language.ts';
import { prepareQuotes } from './quote/prepare/prepare.ts';
import { quoteArticle } from './quote/quote-article.ts';
import { factsOf as factsOfArticle, type Sampled } from './relate/facts.ts';
import { prepareRelate, type RelateLanguage } from './relate/relations/stopwords.ts';
import type { RepairLanguage } from './repair/language.ts';
import { prepareRepair } from './repair/prepare.ts';
import { repairArticle } from './repair/repair-article.ts';
import type { Settings } from './settings.ts';
import { tagActors } from './tag/actors/tag-actors.ts';
import { type ActorLanguage, prepareActors } from './tag/actors/vocabulary/prepare.ts';
import { prepareTopics, type TopicLanguage, topicsOf } from './tag/topics/topics.ts';
import type { VocabularyFiles } from './vocabulary.ts';

export { furnitureFor as furnitureOf, mergeSurveys } from './clean/survey/furniture.ts';
export { type ArticleSurvey, surveyArticle as surveyOf } from './clean/survey/survey.ts';
export { type Pair, pairsAfter, pairsOf } from './relate/copies/duplicates.ts';
export type { Facts } from './relate/facts.ts';
export { linked } from './relate/linked.ts';
export { type Links, relationsOf, type Settled, settledLinks } from './relate/links.ts';
export { variantsOf } from './relate/names/variants.ts';
export { factsUnpacker, packFacts } from './relate/packed.ts';
export { affectedBy, type Standing, standingOf } from './relate/relations/affected.ts';
export type { Clue } from './tag/actors/clues.ts';
export { type ActorReason, explainActors } from './tag/actors/tag-actors.ts';

/** The vocabulary, checked and compiled once for each stage. */
export type Language = {
  readonly load: LoadLanguage;
  readonly clean: CleanLanguage;
  readonly repair: RepairLanguage;
  readonly date: DateLanguage;
  readonly actors: ActorLanguage;
  readonly topics: TopicLanguage;
  readonly quote: QuoteLanguage;
  readonly relate: RelateLanguage;
};

/** Each part is compiled when it is first asked for: who only reads files needs no verbs. `problems` asks for all of them. */
export function prepareLanguage(files: VocabularyFiles): {
  readonly language: Language;
  readonly problems: readonly Problem[];
} {
  const prepared = lazily({
    load: () => prepareLoad(files),
    clean: () => prepareClean(files),
    repair: () => prepareRepair(files),
    date: () => prepareDate(files),
    actors: () => prepareActors(files),
    topics: () => prepareTopics(files),
    quote: () => prepareQuotes(files),
    relate: () => prepareRelate(files),
  });
  return {
    language: lazily({
      load: () => prepared.load.language,
      clean: () => prepared.clean.language,
      repair: () => prepared.repair.language,
      date: () => prepared.date.language,
      actors: () => prepared.actors.language,
      topics: () => prepared.topics.language,
      quote: () => prepared.quote.language,
      relate: () => prepared.relate.language,
    }),
    get problems() {
      return Object.values(prepared).flatMap(({ problems }) => problems);
    },
  };
}

/** A raw article, and what the survey of the collection says of its lines. */
export type Source = { readonly raw: RawArticle; readonly furniture: ReadonlySet<string> };

type Context = { readonly language: Language; readonly settings: Settings };

/**
 * Everything that is understood of some articles. Each stage sees all of them before the next one begins: what it needs of
 * code and vocabulary then stays in the processor's caches, which is a third of the time at thirty articles of 3 KB.
 */
export function analyseArticles(sources: readonly Source[], { language, settings }: Context): Outcome<QuotedArticle>[] {
  const { timeZone } = settings;
  const read = sources.map(made => ({ made }));
  const clean = each(read, ({ raw, furniture }) => cleanArticle(raw, furniture, language.clean));
  const repaired = each(clean, article => repairArticle(article, language.repair));
  const dated = each(repaired, article => dateArticle(article, { language: language.date, timeZone }));
  const named = each(dated, article => withActors(article, language.actors));
  const tagged = each(named, article => withTopics(article, language.topics));
  return each(tagged, article => quoteArticle(article, language.quote));
}

type NamedArticle = DatedArticle & Pick<TaggedArticle, 'actors'>;

function withActors(article: DatedArticle, language: ActorLanguage): NamedArticle {
  const { actors, problems } = tagActors(article, language);
  return { ...article, actors, problems: [...article.problems, ...problems] };
}

function withTopics(article: NamedArticle, language: TopicLanguage): TaggedArticle {
  const { topics, problems } = topicsOf(article, language);
  return { ...article, topics, problems: [...article.problems, ...problems] };
}

/** What the collection has to know of an article. */
export function factsOf(article: QuotedArticle, language: Language): Sampled {
  return factsOfArticle(article, language.relate);
}
