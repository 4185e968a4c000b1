/** Persons, organisations and countries of an article. */
export { type ActorReason, explainActors, findActors, type NamedText, nameSpans, tagActors } from './tag-actors.ts';
export { type ActorLanguage, prepareActors } from './vocabulary/prepare.ts';
