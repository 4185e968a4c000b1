import { decodeEntities } from '../../text/entities.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** More JSON-LD than this on a page is data for something else (UTF-16 code units). */
const MAX_JSON = 1_000_000;
/** Objects looked at, and how deep: an article stands near the top. */
const MAX_OBJECTS = 2000;
const MAX_DEPTH = 6;

/** Keys under which other things than the page's own article stand. */
const OTHERS = new Set(
  (
    'itemListElement comment comments hasPart mentions about citation relatedLink isPartOf publisher image video ' +
    'potentialAction review associatedMedia breadcrumb'
  ).split(' '),
);

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review|Interview)$/;
const OTHER_WORK =
  /(?:^|\b)(?:VideoObject|AudioObject|PodcastEpisode|RadioEpisode|Episode|RadioClip|Event|Recipe|CreativeWork)$/;

/**
 * Objects that describe the page's article, most likely first: articles, then films and sounds, then the page. Among
 * several articles the one whose headline stands in `titles` (the page's other titles) comes first.
 */
export function articleObjects(scripts: readonly string[], titles = ''): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of scripts) if (script.length <= MAX_JSON) collect(parseLoosely(script), MAX_DEPTH, objects);
  return objects
    .map(object => ({ object, rank: rankOf(object) - (isTitled(object, titles) ? 0.5 : 0) }))
    .filter(({ rank }) => rank < 2.5)
    .sort((a, b) => a.rank - b.rank)
    .map(({ object }) => withAuthor(object, objects));
}

/** `"author": {"@id": "#jeanne"}` only says where on the page its author is described. */
function withAuthor(object: JsonObject, objects: readonly JsonObject[]): JsonObject {
  const references = (Array.isArray(object.author) ? object.author : [object.author]).filter(isReference);
  if (references.length === 0) return object;
  const wanted = new Set(references.map(author => author['@id']));
  return { ...object, author: objects.filter(other => wanted.has(other['@id']) && !isReference(other)) };
}

function isReference(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && '@id' in value && !('name' in value);
}

function isTitled(object: JsonObject, titles: string): boolean {
  const headline = textsOf(object.headline)[0]?.trim();
  return headline ? titles.includes(decodeEntities(headline)) : false;
}

function rankOf(object: JsonObject): number {
  const types = textsOf(object['@type']);
  if (types.some(type => ARTICLE.test(type))) return 0;
  if (types.some(type => OTHER_WORK.test(type))) return 1;
  return types.some(type => /WebPage$/.test(type)) ? 2 : 3;
}

function collect(value: unknown, depth: number, objects: JsonObject[]): void {
  if (depth < 0 || objects.length >= MAX_OBJECTS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_OBJECTS)) collect(item, depth - 1, objects);
    return;
  }
  objects.push(value as JsonObject);
  for (const [key, inner] of Object.entries(value)) if (!OTHERS.has(key)) collect(inner, depth - 1, objects);
}

/** JSON as pages have it: in CDATA, with raw line ends, trailing commas or escaped markup; `null` if nothing helps. */
function parseLoosely(script: string): unknown {
  const bare = script.replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*$/g, '').trim();
  const tries = [
    () => bare,
    () => bare.replace(/[\x00-\x1f]+/g, ' '),
    () =>
      bare
        .replace(/[\x00-\x1f]+/g, ' ')
        .replace(/,(?=\s{0,20}[}\]])/g, '')
        .replace(/;\s*$/, ''),
    () => decodeEntities(bare).replace(/[\x00-\x1f]+/g, ' '),
  ];
  for (const attempt of tries) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return salvaged(bare);
}

/** What an object that no parser accepts still says plainly. */
function salvaged(text: string): JsonObject | null {
  const type = /"@type"\s{0,9}:\s{0,9}"([A-Za-z]{1,40})"/.exec(text)?.[1];
  const date = /"datePublished"\s{0,9}:\s{0,9}"([^"\\]{8,40})"/.exec(text)?.[1];
  return type && date ? { '@type': type, datePublished: date } : null;
}

/** The texts in a value that may be one, or a list of them; a number is the text that a reader would see. */
export function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter(item => typeof item === 'string' || typeof item === 'number').map(String);
}

/** The names of a person or organisation, or of a list of them: `"X"`, `{"name": "X"}`. */
export function namesOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap(item => {
    if (typeof item === 'string') return [item];
    return typeof item === 'object' && item !== null ? textsOf((item as JsonObject).name) : [];
  });
}
