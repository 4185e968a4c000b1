/** The table of contents: the stages called in a row, nothing else. */
import type { Problem, QuotedArticle, RawArticle, TaggedArticle } from './article.ts';
import { cleanArticle } from './clean/clean.ts';
import { type CleanLanguage, prepareClean } from './clean/prepare.ts';
import { dateArticle } from './date/date.ts';
import { type DateLanguage, prepareDate } from './date/language.ts';
import { type LoadLanguage, prepareLoad } from './load/language.ts';
import type { QuoteLanguage } from './quote/language.ts';
import { prepareQuotes } from './quote/prepare.ts';
import { quoteArticle } from './quote/quote-article.ts';
import { factsOf as factsOfArticle, type Sampled } from './relate/facts.ts';
import { prepareRelate, type RelateLanguage } from './relate/relations/stopwords.ts';
import type { RepairLanguage } from './repair/language.ts';
import { prepareRepair } from './repair/prepare.ts';
import { repairArticle } from './repair/repair-article.ts';
import type { Settings } from './settings.ts';
import { type ActorLanguage, prepareActors, tagActors } from './tag/actors/index.ts';
import { prepareTopics, type TopicLanguage, topicsOf } from './tag/topics/topics.ts';
import type { VocabularyFiles } from './vocabulary.ts';

export { furnitureFor as furnitureOf, mergeSurveys } from './clean/furniture.ts';
export { type ArticleSurvey, surveyArticle as surveyOf } from './clean/survey.ts';
export { type Pair, pairsAfter, pairsOf } from './relate/copies/duplicates.ts';
export type { Facts } from './relate/facts.ts';
export { linked } from './relate/linked.ts';
export { type Links, relationsOf, type Settled, settledLinks } from './relate/links.ts';
export { variantsOf } from './relate/names/variants.ts';
export { factsUnpacker, packFacts } from './relate/packed.ts';
export { affectedBy, type Standing, standingOf } from './relate/relations/affected.ts';
export { type ActorReason, type Clue, explainActors } from './tag/actors/index.ts';

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

export function prepareLanguage(files: VocabularyFiles): {
  readonly language: Language;
  readonly problems: readonly Problem[];
} {
  const load = prepareLoad(files);
  const clean = prepareClean(files);
  const repair = prepareRepair(files);
  const date = prepareDate(files);
  const actors = prepareActors(files);
  const topics = prepareTopics(files);
  const quote = prepareQuotes(files);
  const related = prepareRelate(files);
  return {
    language: {
      load: load.language,
      clean: clean.language,
      repair: repair.language,
      date: date.language,
      actors: actors.language,
      topics: topics.language,
      quote: quote.language,
      relate: related.language,
    },
    problems: [load, clean, repair, date, actors, topics, quote, related].flatMap(stage => stage.problems),
  };
}

/**
 * Everything that is understood of one article.
 * @param furniture what the survey of the collection says of its lines
 */
export function analyseArticle(
  raw: RawArticle,
  furniture: ReadonlySet<string>,
  context: { readonly language: Language; readonly settings: Settings },
): QuotedArticle {
  const { language, settings } = context;
  const clean = cleanArticle(raw, furniture, language.clean);
  const repaired = repairArticle(clean, language.repair);
  const dated = dateArticle(repaired, { language: language.date, timeZone: settings.timeZone });
  const { actors, problems } = tagActors(dated, language.actors);
  const topics = topicsOf({ ...dated, actors }, language.topics);
  const tagged: TaggedArticle = {
    ...dated,
    actors,
    topics: topics.topics,
    problems: [...dated.problems, ...problems, ...topics.problems],
  };
  return quoteArticle(tagged, language.quote);
}

/** What the collection has to know of an article. */
export function factsOf(article: QuotedArticle, language: Language): Sampled {
  return factsOfArticle(article, language.relate);
}
