import type { Demand } from './language.ts';

/** @param table `avant-le-nom` of `vocabulary/spun.yaml`: what is asked → the words that ask it */
export function compileDemands(table: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Demand> {
  const demands = new Map<string, Demand>();
  const add = (key: string, part: Partial<Demand>) => {
    for (const word of table.get(key) ?? []) demands.set(word, { ...(demands.get(word) ?? NONE), ...part });
  };
  add('masculin', { gender: 'm' });
  add('féminin', { gender: 'f' });
  add('singulier', { plural: false });
  add('pluriel', { plural: true });
  add('voyelle', { vowel: true });
  add('consonne', { vowel: false });
  return demands;
}

const NONE: Demand = { gender: null, plural: null, vowel: null };
