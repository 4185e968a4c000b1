import { expect, test } from 'vitest';
import { factsOf } from '../../src/relate/facts.ts';
import { factsUnpacker, packFacts } from '../../src/relate/packed.ts';
import { actor, quoted, stated, topic } from './quoted.ts';

test('facts come out of the store as they went in', () => {
  const article = quoted('a.txt', {
    title: 'Grève au port de Merlan',
    published: stated('2023-03-07'),
    actors: [
      actor('Union des ports de Merlan', { type: 'organisation', surfaces: ['Union des ports de Merlan', 'UPM'] }),
      { ...actor('France', { type: 'country' }), origin: 'vocabulary', wikidata: 'Q142' },
      actor('Anne Marchais'),
    ],
    topics: [topic('labour/labor-strike', ['grève'])],
  });
  const { facts } = factsOf(article, { stopwords: new Set() });
  expect(facts.actors.some(({ acronyms }) => acronyms.length > 0)).toBe(true);
  const unpack = factsUnpacker();
  expect([unpack(packFacts(facts)), unpack(packFacts(facts))]).toEqual([facts, facts]);
});
