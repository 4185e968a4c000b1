/** Small questions of the memory about words and events. */
import type { Candidate } from './candidate.ts';
import type { Gender } from './language.ts';
import type { Event } from './salience.ts';
import type { Scene } from './scene.ts';
import type { Voice } from './voice.ts';

/** « le chef de l'État » needs no name, and is rarely whoever was talked of. */
export function isOfState(stem: string, distinctive: readonly string[]): boolean {
  return /^(?:chef|président)$/.test(stem) && distinctive.some(word => /^(?:état|république|gouvernement)$/.test(word));
}

/** Spoke, or was what a sentence is about. */
export function isTold(as: Event['as']): boolean {
  return as === 'subject' || as === 'speaker';
}

/** « Talita … Cette veuve »: the words tell what the name does not. */
export function withGender(voice: Voice, gender: Gender | null): Voice {
  return voice.gender || !gender ? voice : { ...voice, gender };
}

export function words(scene: Scene, { from, to }: { from: number; to: number }): string {
  return scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end);
}

/** « le maire Paul Durand », whom no actor covers: the name alone. */
export function nameOnly(candidate: Candidate, scene: Scene): string {
  const from = candidate.phrase ? candidate.phrase.to : candidate.from;
  return words(scene, { from: Math.min(from, candidate.to - 1), to: candidate.to });
}
