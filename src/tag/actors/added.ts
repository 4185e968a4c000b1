import { type Actor, type ActorType, type DatedArticle, FIELDS, type Field, type Span } from '../../article.ts';
import { slugOrCodes } from '../../lib/slug.ts';
import { fold } from '../../lib/words.ts';
import { Reading } from './find/reading.ts';
import { scan } from './find/scan.ts';
import { gather } from './link/gather.ts';
import { AliasIndex } from './vocabulary/alias-index.ts';
import { NO_CONTEXTS } from './vocabulary/contexts.ts';
import { aliasOf, type Entry } from './vocabulary/entry.ts';
import type { ActorLanguage } from './vocabulary/prepare.ts';

/** The actors that the editor added and nobody found, with the places where the article names them, if any. */
export function addedActors(actors: readonly Actor[], article: DatedArticle, language: ActorLanguage): Actor[] {
  if (article.editor.actors.add.length === 0) return [];
  const names = new Set(actors.map(actor => fold(actor.name)));
  const ids = new Set(actors.map(actor => actor.id));
  return article.editor.actors.add
    .filter(written => !names.has(fold(written)))
    .map(written => addedActor(written, article, language))
    .filter(actor => !ids.has(actor.id));
}

function addedActor(written: string, article: DatedArticle, language: ActorLanguage): Actor {
  const known = language.known.named(written)?.entry;
  const type = known && known.type !== 'place' && known.type !== 'other' ? known.type : guessType(written, language);
  const name = known?.name ?? written;
  const entry: Entry = { name, type, wikidata: known?.wikidata ?? null };
  const origin = known ? 'vocabulary' : 'discovered';
  return {
    id: slugOrCodes(name, 'acteur'),
    name,
    type,
    wikidata: entry.wikidata,
    origin,
    mentions: mentionsOf(written, entry, article),
  };
}

const NEVER = () => false;

/** An editor gives no type; the name's own words suggest one. */
function guessType(written: string, language: ActorLanguage): ActorType {
  const reading = new Reading('text', written, language.lexicon);
  const groups = gather(
    scan(reading, {
      language,
      isCommon: NEVER,
      isFamily: NEVER,
      isSpeltOtherwise: NEVER,
      isMatch: NEVER,
      isHockey: NEVER,
      isStartUps: NEVER,
    }),
  );
  return groups.find(group => group.type)?.type ?? (/^\p{Lu}+$/u.test(written) ? 'organisation' : 'person');
}

function mentionsOf(written: string, entry: Entry, article: DatedArticle): Span[] {
  const index = new AliasIndex();
  index.add(aliasOf(written, entry));
  return FIELDS.flatMap(field => mentionsIn(field, article[field] ?? '', index));
}

function mentionsIn(field: Field, text: string, index: AliasIndex): Span[] {
  const spans: Span[] = [];
  const reading = new Reading(field, text, NO_WORDS);
  for (let at = 0; at < reading.length; at++) {
    const hit = index.at(reading, at);
    if (!hit) continue;
    const start = reading.tokens[at]!.start;
    spans.push({ field, start, end: hit.end, text: text.slice(start, hit.end) });
    at = hit.to - 1;
  }
  return spans;
}

const NO_WORDS = { of: () => 0, contexts: NO_CONTEXTS };
