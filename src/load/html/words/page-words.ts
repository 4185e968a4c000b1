import { normalise } from '../../../lib/words.ts';
import { type VocabularyFiles, type VocabularyProblem, WordLists } from '../../../vocabulary.ts';
import { type BylineWords, bylineWords } from './byline-words.ts';
import { anyWord, anyWording } from './patterns.ts';

/** `vocabulary/page-words.yaml`, checked and compiled: what pages write around an article. */
export type PageWords = {
  /** Labels, whole: asked of them folded and without punctuation. */
  readonly others: RegExp;
  readonly comments: RegExp;
  readonly answer: RegExp;
  readonly facts: RegExp;
  /** How the title of a film or of pictures begins; asked of it folded. */
  readonly played: RegExp;
  readonly bylines: BylineWords;
  /** « publié le »: before the date of publication. */
  readonly published: RegExp;
  /** « mis à jour », « imprimé le »: before another day than that of publication. */
  readonly changed: RegExp;
  /** « Édition du », « Par la rédaction le »: before the day of the text itself. */
  readonly ownDay: RegExp;
  /** What a reader sees below the headline: « Publié le 12 mars 2020 », « Par Jeanne Martin | Publié le … ». */
  readonly stamp: RegExp;
};

/** What cannot be used becomes a problem with its line; nothing is found by a list that is missing. */
export function preparePageWords(files: VocabularyFiles): { words: PageWords; problems: readonly VocabularyProblem[] } {
  const help = 'Write it like the entries around it; the head of the file says which signs there are.';
  const lists = new WordLists(files, 'page-words.yaml', { normalise, help });
  const author = '(?:par|de)\\s[^.!?]{3,60}[\\s|,•·–—-]\\s{0,2}';
  const words: PageWords = {
    others: new RegExp(`^${anyWording(lists, 'autres-articles')}$`),
    comments: new RegExp(`^${anyWording(lists, 'commentaires')}$`),
    answer: new RegExp(`^${anyWording(lists, 'réponses')}$`),
    facts: new RegExp(`^${anyWording(lists, 'encadrés')}$`),
    played: new RegExp(`^${anyWording(lists, 'à-regarder')}(?= ?[,:.|–-])`),
    bylines: bylineWords(lists),
    published: new RegExp(`(?<!\\p{L})${anyWord(lists, 'publications')}e?s?(?!\\p{L})`, 'iu'),
    changed: new RegExp(`(?<!\\p{L})(?:${anyWord(lists, 'mises-à-jour')}|${anyWord(lists, 'autres-jours')})`, 'iu'),
    ownDay: new RegExp(`(?<!\\p{L})${anyWord(lists, 'du-texte')}(?:\\s(?:du|le)|\\s?:)?$`, 'iu'),
    stamp: new RegExp(`^(?:${author})?(?:article\\s)?${anyWord(lists, 'tampons')}e?s?(?:\\s|\\s?:)`, 'iu'),
  };
  return { words, problems: lists.problems };
}
