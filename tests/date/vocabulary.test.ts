import { describe, expect, it } from 'vitest';
import { prepareDate } from '../../src/date/language.ts';
import { expressionsIn } from '../../src/date/mentions.ts';
import { fold } from '../../src/lib/words.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';
import type { VocabularyFile } from '../../src/vocabulary.ts';
import { vocabularyProblems } from './read.ts';

const file = (name: string, data: unknown): [string, VocabularyFile] => [
  name,
  { path: `vocabulary/${name}`, data, lineOf: path => (typeof path[0] === 'number' ? path[0] : 3) },
];

describe('the vocabulary of dates', () => {
  it('has no problem as shipped', () => {
    expect(vocabularyProblems).toEqual([]);
  });

  it('has no news told by a word that every text says', () => {
    const { files } = readVocabulary('vocabulary');
    const wordsIn = (name: string) => (files.get(name)!.data as string[]).map(fold);
    const small = new Set(wordsIn('function-words.txt'));
    // « entre en vigueur », « le collectif Nous toutes »
    const names = new Set(['entre en', 'nous toutes']);
    const isSmall = (phrase: string) => !names.has(phrase) && phrase.split(/[ '’]/).every(word => small.has(word));
    const told = wordsIn('happenings.txt').filter(line => /^\d/.test(line));
    const groups = told.flatMap(line => line.slice(line.indexOf('  ') + 2).split(/ \+ |, /));
    expect(groups.filter(isSmall)).toEqual([]);
  });

  it('is missed by name, and the room goes on without it', () => {
    const { language, problems } = prepareDate(new Map());
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['vocabulary-missing', 'vocabulary/calendar.yaml'],
      ['vocabulary-missing', 'vocabulary/feasts.yaml'],
      ['vocabulary-missing', 'vocabulary/events.yaml'],
      ['vocabulary-missing', 'vocabulary/editions.txt'],
      ['vocabulary-missing', 'vocabulary/offices.txt'],
      ['vocabulary-missing', 'vocabulary/lives.txt'],
      ['vocabulary-missing', 'vocabulary/happenings.txt'],
      ['vocabulary-missing', 'vocabulary/appointments.txt'],
    ]);
    expect(expressionsIn('Il est parti mardi, puis le 2023-10-01.', language).map(({ text }) => text)).toEqual([
      '2023-10-01',
    ]);
  });

  it('leaves out a feast that has no rule, or two, and says its line', () => {
    const feasts = [
      { names: ['Noël'], on: '12-25', bare: true },
      { names: ['Rien'] },
      { names: ['Deux'], on: '01-01', easter: 3 },
      { names: ['Faux'], day: '2023-02-30' },
      'nonsense',
      { names: ['Noël'], on: '12-26' },
    ];
    const { language, problems } = prepareDate(new Map([file('feasts.yaml', feasts)]));
    const own = problems.filter(problem => problem.file === 'vocabulary/feasts.yaml');
    expect(own.map(({ code, line }) => [code, line])).toEqual([1, 2, 3, 4, 5].map(line => ['vocabulary-entry', line]));
    expect(expressionsIn('Noël approche.', language)).toHaveLength(1);
  });

  it('names a section of the calendar that it cannot use', () => {
    const { problems } = prepareDate(new Map([file('calendar.yaml', { months: { janvier: 13 } })]));
    const messages = problems.map(({ message }) => message);
    expect(messages.some(message => message.includes('"months"'))).toBe(true);
  });

  it('leaves out a line without its days, or with days that do not exist, and says where it stands', () => {
    const lines = (name: string, data: string[]) => {
      const { problems } = prepareDate(new Map([file(name, data)]));
      return problems.filter(problem => problem.file === `vocabulary/${name}`).map(({ line }) => line);
    };
    expect(lines('offices.txt', ['= maire', 'Jo: 2020-01-01/..', 'Al', 'Lu: ../2020-01-01', 'Ed: 2021/2022'])).toEqual([
      2, 3, 4,
    ]);
    expect(lines('lives.txt', ['Jo: 1950-01-01/', 'Al: /', 'Lu: 1950-01-01/1940-01-01', 'Ed: 1950-02-30/'])).toEqual([
      1, 2, 3,
    ]);
    expect(
      lines('happenings.txt', [
        '2020-01-01  feu + forêt',
        '2020-01-01..2020-01-05!  feu + forêt',
        '2020-01-05..2020-01-01  feu + forêt',
        '2020-13-01  feu + forêt',
        '2020-01-01  feu, + forêt',
        'feu + forêt',
        '@brûler = brûle*, flambe*',
        '2020-01-01  feu, @brûler + forêt',
        '2020-01-01  feu, @brule + forêt',
        '@vide = brûle*, , flambe*',
      ]),
    ).toEqual([2, 3, 4, 5, 8, 9]);
    expect(lines('appointments.txt', ['2024-06-09  européennes', '2024-06-31  jo', '2024-07-26  jo,', 'jo'])).toEqual([
      1, 2, 3,
    ]);
  });

  it('leaves out a name since when without its day, and a document that is no table', () => {
    const events = { horizon: '2026-12-31', events: [{ names: ['X'] }], anchors: 'none' };
    const { problems } = prepareDate(new Map([file('events.yaml', events)]));
    expect(problems.filter(problem => problem.file === 'vocabulary/events.yaml')).toHaveLength(1);
    expect(() =>
      prepareDate(
        new Map([file('events.yaml', null), file('feasts.yaml', 7), file('calendar.yaml', []), file('lives.txt', {})]),
      ),
    ).not.toThrow();
  });
});
