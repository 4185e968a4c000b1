import { type Actor, type DatedArticle, FIELDS, type Problem, type Topic } from '../../article.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { topicProblems, withEditorsWord } from './editor.ts';
import { readTopicEntries } from './entries.ts';
import { hitsIn } from './hits.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { Tallies } from './score.ts';

export type TopicLanguage = { readonly lexicon: Lexicon };

/** Reads and compiles `topics.yaml`, once. What cannot be used is an error among the problems. */
export function prepareTopics(files: VocabularyFiles): { language: TopicLanguage; problems: Problem[] } {
  const { entries, problems } = readTopicEntries(files);
  return { language: { lexicon: compileLexicon(entries) }, problems };
}

/** Below this nothing is said at all: two strong words in passing. */
const LEAST_FIRST = 2.5;
/** What a further theme needs: about one certain word in the text, or three strong ones. */
const LEAST = 4.5;
/** Of the best first-level theme; what is mentioned in passing is not a theme of the article. */
const LEAST_SHARE = 0.5;
const MOST_ROOTS = 3;
/** Of its parent's; and how many of each parent. */
const LEAST_CHILD_SHARE = 0.2;
const MOST_CHILDREN = 2;
const MOST = 5;
const EVIDENCE = 6;
/** The weight at which a theme is as likely as not: two certain words. */
const EVEN = 9;

/**
 * The themes of an article, best first, first-level ones before their deeper ones, at most five (and what the editor
 * adds), and the corrections that say nothing. A lexicon with weights by hand: no training. Empty where the words are
 * too few to say.
 */
export function topicsOf(
  article: DatedArticle & { readonly actors?: readonly Actor[] },
  language: TopicLanguage,
): { readonly topics: readonly Topic[]; readonly problems: readonly Problem[] } {
  const { lexicon } = language;
  const tallies = new Tallies(lexicon.topics.length);
  for (const field of FIELDS) {
    const text = article[field];
    if (text) tallies.add(field, text, hitsIn(text, lexicon));
  }
  const found = chosen(tallies, lexicon);
  return {
    topics: withEditorsWord(found, article.editor.topics, lexicon),
    problems: topicProblems(article, found, language),
  };
}

function chosen(tallies: Tallies, lexicon: Lexicon): Topic[] {
  const weighed = tallies.weighed();
  const best = weighed.filter(({ topic }) => lexicon.roots[topic] === topic).sort((a, b) => b.raw - a.raw);
  const least = Math.max(LEAST, LEAST_SHARE * (best[0]?.raw ?? 0));
  const roots = best.filter(({ raw }, rank) => raw >= (rank === 0 ? LEAST_FIRST : least)).slice(0, MOST_ROOTS);
  const topics = roots.flatMap(root => {
    const score = root.raw / (root.raw + EVEN);
    const children = weighed
      .filter(({ topic, raw }) => topic !== root.topic && lexicon.roots[topic] === root.topic && raw >= LEAST)
      .filter(({ raw }) => raw >= LEAST_CHILD_SHARE * root.raw)
      .sort((a, b) => b.raw - a.raw)
      .slice(0, MOST_CHILDREN);
    return [root, ...children].map(({ topic, raw }) => ({
      topic,
      score: rounded(score * Math.min(1, raw / root.raw)),
    }));
  });
  const first = topics.sort((a, b) => b.score - a.score).slice(0, MOST);
  return first.map(one => topicOf(one, tallies, lexicon));
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function topicOf({ topic, score }: { topic: number; score: number }, tallies: Tallies, lexicon: Lexicon): Topic {
  const { id, qcode, label } = lexicon.topics[topic]!;
  return { id, qcode, label, score, evidence: tallies.wordsOf(topic).slice(0, EVIDENCE) };
}
