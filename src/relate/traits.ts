import { toNumber } from '../lib/calendar.ts';
import { wordTraits } from './telling-words.ts';
import type { Trait, Traited, Traits } from './trait.ts';

const WEIGHT = { person: 3, organisation: 2, country: 0.7, topic: 0.9, broadTopic: 0.4 } as const;
/** An actor of the title, or one that is named often, is what the article is about. */
const MAIN = 1.5;
const OFTEN = 3;
const PASSING = 0.6;

/** The traits of one article; a pure function of it, so that it can be kept. */
export function traitsOf(article: Traited, stopwords: ReadonlySet<string>): Traits {
  const traits = new Map<string, Trait>();
  for (const trait of [...actorTraits(article), ...topicTraits(article), ...wordTraits(article, stopwords)])
    if (!traits.has(trait.key)) traits.set(trait.key, trait);
  return { traits: [...traits.values()], ...dayOf(article.published) };
}

function actorTraits({ actors, agencies }: Traited): Trait[] {
  return actors
    .filter(({ name }) => !agencies.includes(name))
    .map(({ id, name, type, mentions }) => {
      const isMain = mentions.length >= OFTEN || mentions.some(({ field }) => field !== 'text');
      const weight = WEIGHT[type] * (isMain ? MAIN : mentions.length > 1 ? 1 : PASSING);
      return { key: `actor:${id}`, label: name, weight, isLead: type !== 'country' };
    });
}

function topicTraits({ topics }: Traited): Trait[] {
  return topics.map(({ id, label }) => {
    const isDeep = id.includes('/');
    return { key: `topic:${id}`, label, weight: isDeep ? WEIGHT.topic : WEIGHT.broadTopic, isLead: false };
  });
}

function dayOf(published: Traited['published']): Pick<Traits, 'day' | 'isExact'> {
  const from = published?.from ?? published?.to;
  const to = published?.to ?? published?.from;
  if (!from || !to) return { day: null, isExact: false };
  return { day: Math.floor((toNumber(from) + toNumber(to)) / 2), isExact: from === to };
}
