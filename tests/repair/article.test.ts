import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairArticle } from '../../src/repair/repair-article.ts';
import { expectProportional } from '../growth.ts';
import { articleOf, language, repairsOf } from './language.ts';

const SPUN = 'Deux ans moreover tard, la ville a payé dix millions de pounds, vehicle il fallait finir.';

describe('repairArticle', () => {
  it('gives exact spans in text order', () => {
    const { repairs, text } = repairArticle(articleOf(SPUN), language);
    expect(repairs.map(r => text.slice(r.start, r.end))).toEqual(['moreover', 'pounds', 'vehicle']);
    expect(repairs.every(r => text.slice(r.start, r.end) === r.text && r.field === 'text')).toBe(true);
  });

  it('looks into the title and the standfirst too, before the text', () => {
    const article = articleOf(SPUN, {
      title: 'Le pont ouvrira as well as tard',
      standfirst: 'Il a coûté dix millions de pounds.',
    });
    const fields = repairArticle(article, language).repairs.map(({ field }) => field);
    expect(fields).toEqual(['title', 'standfirst', 'text', 'text', 'text']);
  });

  it('says where a fact may have changed', () => {
    const factual = repairsOf(SPUN).filter(repair => repair.factual);
    expect(factual.map(({ suggestion }) => suggestion)).toEqual(['dollars']);
  });

  it('leaves the text and what is not French as they are', () => {
    const article = articleOf(SPUN, { language: { code: 'eng', confidence: 0.9 } });
    const repaired = repairArticle(article, language);
    expect(repaired.repairs).toEqual([]);
    expect(repaired.text).toBe(SPUN);
  });

  it('keeps confidence between 0 and 1, higher for a curated pair in its context', () => {
    const [plus, , car] = repairsOf(SPUN);
    expect(plus!.confidence).toBeGreaterThan(0.9);
    expect(plus!.confidence).toBeLessThanOrEqual(1);
    expect(car!.confidence).toBeGreaterThan(0.7);
  });

  it('names the rule of each find', () => {
    const rules = repairsOf('Lors du issue de presse, as well as tard, il a parlé d’un soutien overall.').map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['misplaced-word', 'spun-phrase', 'spun-word']);
  });

  it('warns once, with the count and the line of the first find', () => {
    const { problems } = repairArticle(articleOf(SPUN), language);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'spun-words', level: 'warning', line: 4 });
    expect(problems[0]!.message).toContain('3 English words');
    expect(problems[0]!.message).toContain('moreover');
  });

  it('is quiet about a clean article', () => {
    expect(repairArticle(articleOf('La ville a payé deux ans plus tard.'), language).problems).toEqual([]);
  });

  it('keeps an unknown English word without a French one as `null`', () => {
    const found = repairsOf(`${SPUN} Le conseil a voté une somewhat mesure.`).find(({ text }) => text === 'somewhat');
    expect(found?.suggestion ?? null).toBeNull();
  });

  it('never throws and keeps its spans in any text', () => {
    const words = fc.constantFrom(
      'le',
      'as',
      'well',
      'vehicle',
      'NBC',
      'Information',
      '«',
      '”',
      '\n\n',
      'l’',
      'car',
      'or',
      '.',
      '-',
      'É',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), parts => {
        const text = parts.join(' ');
        for (const repair of repairsOf(text)) expect(text.slice(repair.start, repair.end)).toBe(repair.text);
      }),
      { numRuns: 200 },
    );
  });

  it('reads half a million characters on one line without hanging', () => {
    expectProportional(16_000, length => 'vehicle as well as moreover « le '.repeat(length), repairsOf);
  });
});

describe('the editor’s decisions', () => {
  it('marks what was accepted and what was rejected', () => {
    const article = articleOf(SPUN, { accept: ['moreover'], reject: ['Pounds'] });
    const decisions = repairArticle(article, language).repairs.map(({ decision }) => decision);
    expect(decisions).toEqual(['accepted', 'rejected', null]);
  });

  it('does not count what was decided in the warning', () => {
    const article = articleOf(SPUN, { accept: ['moreover', 'vehicle'], reject: ['pounds'] });
    expect(repairArticle(article, language).problems).toEqual([]);
  });

  it('warns of a decision on words that were not found, at its line', () => {
    const { problems } = repairArticle(articleOf('La ville a payé.', { accept: ['furthermore'] }), language);
    expect(problems).toMatchObject([{ code: 'unused-correction', file: 'essai.yaml', line: 3 }]);
    expect(problems[0]!.message).toContain('furthermore');
  });

  it('a rejection wins over an acceptance of the same words', () => {
    const article = articleOf(SPUN, { accept: ['moreover'], reject: ['moreover'] });
    expect(repairArticle(article, language).repairs[0]!.decision).toBe('rejected');
  });
});
