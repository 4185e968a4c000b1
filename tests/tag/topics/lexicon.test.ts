import { describe, expect, test } from 'vitest';
import { topicProblems } from '../../../src/tag/topics/editor.ts';
import { prepareTopics } from '../../../src/tag/topics/topics.ts';
import { expectProportional } from '../../growth.ts';
import { articleOf, languageOf, tag } from './tagging.ts';

const YAML = `
- id: conflict
  qcode: medtop:16000000
  label: Conflit
  certain: guerre, bombardement
  not: guerre des prix, guerre froide
- id: economy
  qcode: medtop:04000000
  label: Économie
  certain: guerre des prix, Bourse, PIB, exporter
  weak: prix
- id: weather
  qcode: medtop:17000000
  label: Météo
  certain: froid
- id: sport
  qcode: medtop:15000000
  label: Sport
  certain: =cours de tennis, match
- id: sport/tennis
  qcode: medtop:20001085
  label: Tennis
  certain: tennis, raquette
`;
const { language } = languageOf(YAML);
const ids = (text: string, title: string | null = null) => tag({ text, title }, language).map(({ id }) => id);

describe('a phrase', () => {
  test('hides the shorter ones inside it', () => {
    expect(ids('La guerre des prix reprend.')).toEqual(['economy']);
  });

  test('that is a « not » leaves its words to the other themes', () => {
    expect(ids('Au temps de la guerre froide.')).toEqual(['weather']);
  });

  test('is found in any number and gender', () => {
    expect(ids('Des guerres et des bombardements.')).toEqual(['conflict']);
  });

  test('with a capital asks for one: the Bourse is no grant', () => {
    expect(ids('La Bourse monte.')).toEqual(['economy']);
    expect(ids('Une bourse d’études.')).toEqual([]);
  });

  test('in capitals asks for them', () => {
    expect(ids('Le PIB recule.')).toEqual(['economy']);
    expect(ids('Un pib.')).toEqual([]);
  });

  test('after `=` is found in that form alone', () => {
    expect(ids('Des cours de tennis.')).toContain('sport');
    expect(ids('Une cour de tennis.')).not.toContain('sport/cour');
  });

  test('that is a verb in -er is found conjugated', () => {
    expect(ids('Le pays exporte.')).toEqual(['economy']);
    expect(ids('Ils exportaient.')).toEqual(['economy']);
  });

  test('is no other word with the same beginning', () => {
    expect(ids('Un guerrier, la bourgade, le matchmaking, le froissement.')).toEqual([]);
  });
});

describe('the themes of an article', () => {
  test('are none where no word tells', () => {
    expect(ids('Rien de tout cela.')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  test('have the deeper theme after its parent, and never above it', () => {
    const topics = tag({ text: 'Le tennis, sa raquette et son match.' }, language);
    expect(topics.map(({ id }) => id)).toEqual(['sport', 'sport/tennis']);
    expect(topics[0]!.score).toBeGreaterThanOrEqual(topics[1]!.score);
    expect(topics.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  test('weigh the title more than the text', () => {
    expect(ids('Il a fait froid.', 'Bombardement')[0]).toBe('conflict');
    expect(ids('Un bombardement.', 'Froid')[0]).toBe('weather');
  });

  test('give the words as the article writes them, each once', () => {
    const [topic] = tag({ text: 'Des GUERRES, une guerre, le bombardement.' }, language);
    expect(topic!.evidence).toEqual(['GUERRES', 'bombardement']);
  });
});

describe('the editor', () => {
  test('adds a theme by id or by French label, first and certain', () => {
    expect(tag({ text: 'La guerre.', add: ['Météo'] }, language)[0]).toMatchObject({ id: 'weather', score: 1 });
    expect(tag({ text: 'La guerre.', add: ['sport/tennis'] }, language)[0]!.id).toBe('sport/tennis');
  });

  test('removes a theme with what is below it', () => {
    expect(tag({ text: 'Le tennis et la guerre.', remove: ['sport'] }, language).map(({ id }) => id)).toEqual([
      'conflict',
    ]);
  });

  test('is told of a theme that there is not, and of a removal without effect', () => {
    const article = articleOf({ add: ['sports'], remove: ['weather'] });
    expect(topicProblems(article, [], language)).toMatchObject([
      { code: 'unknown-topic', help: 'Did you mean "sport"?' },
      { code: 'unused-correction' },
    ]);
  });
});

describe('a vocabulary with faults', () => {
  test('names each with its line and keeps the rest', () => {
    const { language: rest, problems } = languageOf(`
- id: sport
  qcode: medtop:15000000
  label: Sport
  certain: match
- id: Sport de combat
  qcode: medtop:15000000
  label: Sport
- id: weather
  qcode: medtop:17000000
  label: Météo
  sure: froid
- id: sport
  qcode: medtop:15000000
  label: Sport
- id: religion/pope
  qcode: medtop:20000704
  label: Pape
`);
    expect(problems.map(({ line, level }) => [line, level])).toEqual([
      [5, 'error'],
      [8, 'error'],
      [12, 'error'],
      [null, 'error'],
    ]);
    expect(tag({ text: 'Un match.' }, rest).map(({ id }) => id)).toEqual(['sport']);
  });

  test('or without the file says so and finds nothing', () => {
    const { language: none, problems } = prepareTopics(new Map());
    expect(problems).toMatchObject([{ level: 'error', file: 'vocabulary/topics.yaml' }]);
    expect(tag({ text: 'Un match.' }, none)).toEqual([]);
  });
});

test('a single line of half a megabyte does not hang', () => {
  expectProportional(
    50_000,
    length => 'guerre des '.repeat(length),
    text => tag({ text }, language),
  );
});
