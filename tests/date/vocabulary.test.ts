import { describe, expect, it } from 'vitest';
import { prepareDate } from '../../src/date/language.ts';
import { expressionsIn } from '../../src/date/mentions.ts';
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

  it('is missed by name, and the room goes on without it', () => {
    const { language, problems } = prepareDate(new Map());
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['vocabulary-missing', 'vocabulary/calendar.yaml'],
      ['vocabulary-missing', 'vocabulary/feasts.yaml'],
      ['vocabulary-missing', 'vocabulary/happenings.yaml'],
      ['vocabulary-missing', 'vocabulary/events.yaml'],
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

  it('leaves out a holder of an office without a day, and a document that is no table', () => {
    const events = {
      horizon: '2026-12-31',
      offices: [{ office: ['maire'], holders: [{ name: 'X' }] }],
      events: 'none',
    };
    const { problems } = prepareDate(new Map([file('events.yaml', events)]));
    expect(problems.filter(problem => problem.file === 'vocabulary/events.yaml')).toHaveLength(1);
    expect(() =>
      prepareDate(new Map([file('events.yaml', null), file('feasts.yaml', 7), file('calendar.yaml', [])])),
    ).not.toThrow();
  });
});
