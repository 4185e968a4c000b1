/** Person and organisation names in sentences of an encyclopaedia (`shared/data/names-fr`): exact span and exact type. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findActors } from '../../src/tag/actors/tag-actors.ts';
import type { ActorLanguage } from '../../src/tag/actors/vocabulary/prepare.ts';
import { SHARED } from './gold.ts';
import type { Judgement } from './judge/judgement.ts';

type Sentence = {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number, type: string])[];
};

/** Places are no actors, so `LOC` is left out. */
const TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation' };

/** One judgement a sentence. */
export function judgeNames(language: ActorLanguage): [sentence: string, Judgement][] {
  const lines = readFileSync(join(SHARED, 'data/names-fr/sentences.jsonl'), 'utf8').trim().split('\n');
  return lines.map(line => {
    const sentence = JSON.parse(line) as Sentence;
    return [sentence.text, judgeSentence(sentence, language)];
  });
}

function judgeSentence({ text, spans }: Sentence, language: ActorLanguage): Judgement {
  const key = (start: number, end: number, type: string) => `${type} ${start}–${end} ${text.slice(start, end)}`;
  const wanted = spans.flatMap(([start, end, type]) => (TYPES[type] ? [key(start, end, TYPES[type])] : []));
  // Countries are places there.
  const named = findActors({ title: null, standfirst: null, text }, language).filter(({ type }) => type !== 'country');
  const found = named.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => key(start, end, type)));
  const missed = wanted.filter(name => !found.includes(name));
  const extra = found.filter(name => !wanted.includes(name));
  return {
    counts: { right: wanted.length - missed.length, missed: missed.length, extra: extra.length },
    errors: [...missed.map(name => `missed  ${name}`), ...extra.map(name => `extra   ${name}`)],
  };
}
