/**
 * The search index as it lies on the server, cut into small files (src/render/search): this fetches those that a question
 * needs, newest segment first, and finds the articles that answer it.
 */
const INDEX = new URL('../recherche/index/', import.meta.url);

const fetched = new Map();
function fetchJson(path) {
  if (!fetched.has(path)) {
    const answer = fetch(new URL(path, INDEX)).then(response => (response.ok ? response.json() : null));
    answer.catch(() => fetched.delete(path));
    fetched.set(path, answer);
  }
  return fetched.get(path);
}

/** The file of the longest known prefix that begins a term. */
function shardOf(segment, term) {
  for (let length = term.length; length >= 0; length--) {
    const prefix = term.slice(0, length);
    if (segment.known.has(prefix)) return prefix;
  }
  return null;
}

function fileName(prefix) {
  return /^[a-z0-9]*$/.test(prefix)
    ? `t-${prefix}`
    : `t-x${[...prefix].map(c => c.codePointAt(0).toString(16)).join('-')}`;
}

async function segmentOf(id) {
  const about = await fetchJson(`${id}/segment.json`);
  return about && { ...about, id, known: new Set(about.prefixes) };
}

/** Documents that hold a term, with their weight; of the last word typed, also those that hold one so begun. */
async function documentsWith(segment, term, begun) {
  const prefixes = new Set([shardOf(segment, term)]);
  if (begun) {
    prefixes.add(shardOf(segment, begun));
    for (const prefix of segment.prefixes.filter(p => p.startsWith(begun)).slice(0, 4)) prefixes.add(prefix);
  }
  const found = new Map();
  for (const prefix of prefixes) {
    const shard = prefix === null ? null : await fetchJson(`${segment.id}/${fileName(prefix)}.json`);
    const longer = begun ? Object.keys(shard ?? {}).filter(key => key !== term && key.startsWith(begun)) : [];
    for (const word of [term, ...longer]) {
      const list = shard && Object.hasOwn(shard, word) ? shard[word] : [];
      for (let i = 0, document = 0; i < list.length; i += 2) {
        document += list[i];
        // A longer word counts less than the very one.
        const weight = word === term ? list[i + 1] : list[i + 1] / 2;
        found.set(document, Math.max(found.get(document) ?? 0, weight));
      }
    }
  }
  return found;
}

/** Every word and every filter must be there; the score is BM25's idea: rarer words and more of them count more. */
async function searchSegment(id, question) {
  const segment = await segmentOf(id);
  if (!segment) return [];
  const lists = await Promise.all([
    ...question.words.map((words, i) => anyOf(segment, words, question.open && i === question.words.length - 1)),
    ...question.filters.map(filter => documentsWith(segment, `=${filter}`, null)),
  ]);
  if (lists.length === 0) return [];
  const hits = [];
  for (const document of lists.reduce((a, b) => (b.size < a.size ? b : a)).keys()) {
    if (!lists.every(list => list.has(document))) continue;
    let score = 0;
    for (const list of lists.slice(0, question.words.length)) {
      const weight = list.get(document);
      score += Math.log(1 + segment.articles / list.size) * (weight / (weight + 2));
    }
    hits.push({ segment, document, score });
  }
  return hits;
}

/** A hyphenated word is found whole, or by all of its parts. */
async function anyOf(segment, { whole, begun, parts }, open) {
  const found = await documentsWith(segment, whole, open ? begun : null);
  if (parts.length < 2) return found;
  const lists = await Promise.all(parts.map(part => documentsWith(segment, part, null)));
  for (const [document, weight] of lists[0])
    if (lists.every(list => list.has(document))) found.set(document, Math.max(found.get(document) ?? 0, weight));
  return found;
}

async function searchAll(segments, question) {
  const found = await Promise.all(segments.map(({ id }) => searchSegment(id, question)));
  const hits = found.flatMap((group, order) => group.map(hit => ({ ...hit, order })));
  return hits.sort((a, b) => b.score - a.score || a.order - b.order || a.document - b.document);
}

/** The best articles first. Where none has all the words, those that have the nearest words, and the question so changed. */
export async function answersTo(asked) {
  const { segments } = await fetchJson('manifest.json');
  const hits = await searchAll(segments, asked);
  const near = hits.length === 0 ? await nearQuestion(segments, asked) : null;
  const others = near ? await searchAll(segments, near) : [];
  return others.length > 0 ? { hits: others, question: near } : { hits, question: asked };
}

/** The question with each word that no article has changed for the nearest that one has; `null` where there is none. */
async function nearQuestion(segments, question) {
  const abouts = (await Promise.all(segments.map(({ id }) => segmentOf(id)))).filter(Boolean);
  const words = await Promise.all(
    question.words.map(async (word, i) => {
      const open = question.open && i === question.words.length - 1;
      const found = await Promise.all(abouts.map(about => anyOf(about, word, open)));
      if (found.some(documents => documents.size > 0)) return word;
      const whole = await nearestTerm(abouts, word, open);
      return whole && { whole, begun: whole, parts: [] };
    }),
  );
  const isChanged = words.some((word, i) => word !== question.words[i]);
  return isChanged && words.every(Boolean) ? { ...question, words, open: false } : null;
}

/** Of the terms in the files that the question has fetched already, the one that most articles have. */
async function nearestTerm(abouts, { whole: term, begun }, open) {
  const counts = new Map();
  for (const about of abouts) {
    const prefix = shardOf(about, term);
    const shard = prefix === null ? null : await fetchJson(`${about.id}/${fileName(prefix)}.json`);
    for (const [key, list] of Object.entries(shard ?? {}))
      if (isNear(term, key) || (open && isNear(begun, key.slice(0, begun.length))))
        counts.set(key, (counts.get(key) ?? 0) + list.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Whether one letter is wrong, missing, too many, or two have changed places; short words have too many such neighbours. */
function isNear(a, b) {
  if (a.length < 4 || b.length < 4) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  const isSwapped = x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return isSwapped || [x.slice(1), x].includes(y.slice(1)) || x.slice(1) === y;
}
export async function describe({ segment, document }) {
  const file = Math.floor(document / segment.documentsAFile);
  const documents = await fetchJson(`${segment.id}/docs-${file}.json`);
  const [id, heading, date, day, source, excerpt] = documents[document % segment.documentsAFile];
  return { id, heading, date, day, source, excerpt };
}
