import type { Actor, Field, Span } from '../../article.ts';
import { firstFrom } from '../../lib/first-from.ts';
import { type Sentence, sentencesOf } from '../../lib/sentences.ts';
import { type Token, tokensOf } from '../../lib/words.ts';
import type { Contexts } from '../language/contexts.ts';
import type { Patterns } from '../language/patterns.ts';
import type { Marked } from '../marks/marked.ts';
import { markedSpans } from '../marks/marks.ts';

type ActorMention = Span & { readonly actor: Actor };

/** One field, read once: its words, its marked stretches, its sentences, and the actors named in it. */
export type Scene = {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly Marked[];
  /** For each token the index of the marks it stands in, or -1. */
  readonly markOf: Int32Array;
  /** A sentence holds its quotations whole, however many sentences they have. */
  readonly sentences: readonly Sentence[];
  /** Longest mentions only, by the index of their first token. */
  readonly mentionAt: ReadonlyMap<number, ActorMention>;
  /** What is asked of single words around a place. */
  readonly words: Contexts;
  readonly patterns: Patterns;
};

type Told = { readonly text: string; readonly actors: readonly Actor[] };

type Lists = Pick<Scene, 'words' | 'patterns'>;

/** Reads a field once for all questions about quotations. */
export function sceneOf(field: Field, { text, actors }: Told, { words, patterns }: Lists): Scene {
  const tokens = tokensOf(text);
  const marks = markedSpans(text);
  const markOf = locate(tokens, marks);
  return {
    field,
    text,
    tokens,
    marks,
    markOf,
    sentences: outerSentences(text, marks),
    mentionAt: mentions({ field, text, tokens }, actors),
    words,
    patterns,
  };
}

function locate(tokens: readonly Token[], marks: readonly Marked[]): Int32Array {
  const markOf = new Int32Array(tokens.length).fill(-1);
  let m = 0;
  tokens.forEach((token, i) => {
    while (m < marks.length && marks[m]!.outerEnd <= token.start) m++;
    if (m < marks.length && marks[m]!.outerStart <= token.start) markOf[i] = m;
  });
  return markOf;
}

/** More in one sentence are marks that nobody closed: it is not made longer to hold them. */
const MOST_MARKS = 100;

function outerSentences(text: string, marks: readonly Marked[]): Sentence[] {
  const outer: Sentence[] = [];
  let start: number | null = null;
  let m = 0;
  let first = 0;
  for (const sentence of sentencesOf(text)) {
    start ??= sentence.start;
    while (m < marks.length && marks[m]!.outerEnd <= sentence.end) m++;
    if (m - first < MOST_MARKS && m < marks.length && marks[m]!.outerStart < sentence.end) continue;
    outer.push({ start, end: sentence.end });
    start = null;
    first = m;
  }
  if (start !== null) outer.push({ start, end: text.length });
  return outer;
}

type Words = Pick<Scene, 'field' | 'text' | 'tokens'>;

function mentions({ field, text: whole, tokens }: Words, actors: readonly Actor[]): Map<number, ActorMention> {
  const all: ActorMention[] = [];
  for (const actor of actors)
    for (const { start, end, text, field: where } of actor.mentions)
      if (where === field && !isTag(whole, start)) all.push({ field, start, end, text, actor });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const byToken = new Map<number, ActorMention>();
  let t = 0;
  let end = 0;
  for (const mention of all) {
    if (mention.start < end) continue;
    while (t < tokens.length && tokens[t]!.end <= mention.start) t++;
    if (t < tokens.length && tokens[t]!.start < mention.end) byToken.set(t, mention);
    end = mention.end;
  }
  return byToken;
}

/** « #Cameroun - Paul Durand : « … » »: a word that sorts a post, nobody who speaks. */
function isTag(text: string, start: number): boolean {
  return text[start - 1] === '#';
}

/** The index of the first token that begins at or after an offset. */
export function tokenFrom(scene: Scene, offset: number): number {
  return firstFrom(scene.tokens, ({ start }) => start >= offset);
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const NARROW_SPACE = 0x202f;

/** Nothing but spaces and apostrophes of one line between two tokens. Most gaps are one space: no string is made of it. */
export function isPlainGap(scene: Scene, i: number): boolean {
  const { text, tokens } = scene;
  if (i > tokens.length) return false;
  const start = i > 0 ? tokens[i - 1]!.end : 0;
  const end = tokens[i]?.start ?? text.length;
  if (start === end) return true;
  const code = text.charCodeAt(start);
  if (end - start === 1 && (code === SPACE || code === NO_BREAK_SPACE || code === NARROW_SPACE)) return true;
  return /^[^\S\n]*(?:['’][^\S\n]*)*$/.test(text.slice(start, end));
}

/** What stands between two tokens: spaces, punctuation, marks; nothing past the last one. */
export function gapBefore({ text, tokens }: Scene, i: number): string {
  return text.slice(i > 0 ? (tokens[i - 1]?.end ?? text.length) : 0, tokens[i]?.start ?? text.length);
}
