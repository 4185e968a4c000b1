/** Persons, organisations and countries of an article. */

export type { Clue } from './settle/clues.ts';
export { type ActorReason, explainActors, findActors, type NamedText, nameSpans, tagActors } from './tag-actors.ts';
export { type ActorLanguage, prepareActors } from './vocabulary/prepare.ts';
