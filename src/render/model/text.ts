/** The part of an article that pages of members and periods quote from: light enough to stay in memory by the thousands. */
import type { Actor, Topic } from '../../article.ts';
import type { Place } from '../../digest/sentences.ts';
import type { Entry } from './entry.ts';
import { type Stretch, sentenceFinder } from './sentences.ts';
import type { ShownArticle } from './shown.ts';

export type ShownText = Pick<
  ShownArticle,
  'id' | 'title' | 'heading' | 'standfirst' | 'text' | 'blocks' | 'quotes' | 'diffusion'
> & {
  /** Beside those of its entry. */
  readonly actors: readonly NamedActor[];
  readonly topics: readonly Pick<Topic, 'id' | 'label'>[];
  /** Words for which a repair is proposed and not decided. */
  readonly doubts: readonly Place[];
};

/** `sentence`: the first of the text that names it; `null` if none does. */
export type NamedActor = Pick<Actor, 'id' | 'name' | 'type'> & { readonly sentence: Stretch | null };

/** @param entry of the same article */
export function textOf(article: ShownArticle, entry: Entry): ShownText {
  const { id, title, heading, standfirst, text, blocks, quotes, diffusion, topics, repairs } = article;
  return {
    id,
    title,
    heading,
    standfirst,
    text,
    blocks,
    quotes,
    diffusion,
    topics,
    actors: namedActors(article, entry),
    doubts: repairs.filter(({ decision }) => decision === null).map(({ field, start, end }) => ({ field, start, end })),
  };
}

function namedActors(article: ShownArticle, entry: Entry): NamedActor[] {
  const sentenceOf = sentenceFinder(article);
  const mentions = new Map(article.actors.map(actor => [actor.id, actor.mentions]));
  const firstNaming = (id: string) => {
    for (const mention of mentions.get(id)!) {
      const sentence = mention.field === 'text' ? sentenceOf(mention) : null;
      if (sentence) return sentence;
    }
    return null;
  };
  return entry.actors.map(({ id, name, type }) => ({ id, name, type, sentence: firstNaming(id) }));
}
