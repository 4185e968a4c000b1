/**
 * Search in the page, without a server. The index is cut into small files (src/render/search): this fetches those that
 * the question needs, newest segment first, and shows the best articles with the words marked. The words are cut and
 * stemmed by the same code that made the index (`lib/` is made from src/lib at build).
 */
import { termOf, termsOf } from './lib/terms.js';
import { tokensOf } from './lib/words.js';

const INDEX = new URL('../recherche/index/', import.meta.url);
const ARTICLES = new URL('../articles/', import.meta.url);
const PAGE = 10;
const PASSAGE = 220;
const FILTERS = { acteur: 'a', theme: 't', source: 's', annee: 'y' };

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

/** Documents that hold a term, with their weight; of the last word typed, also those that hold a longer one. */
async function documentsWith(segment, term, open) {
  const prefixes = [shardOf(segment, term)];
  if (open) prefixes.push(...segment.prefixes.filter(p => p !== prefixes[0] && p.startsWith(term)).slice(0, 4));
  const found = new Map();
  for (const prefix of prefixes) {
    const shard = prefix === null ? null : await fetchJson(`${segment.id}/${fileName(prefix)}.json`);
    for (const word of open ? Object.keys(shard ?? {}).filter(key => key.startsWith(term)) : [term]) {
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
    ...question.filters.map(filter => documentsWith(segment, `=${filter}`, false)),
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
async function anyOf(segment, { whole, parts }, open) {
  const found = await documentsWith(segment, whole, open);
  if (parts.length < 2) return found;
  const lists = await Promise.all(parts.map(part => documentsWith(segment, part, false)));
  for (const [document, weight] of lists[0])
    if (lists.every(list => list.has(document))) found.set(document, Math.max(found.get(document) ?? 0, weight));
  return found;
}

async function searchAll(segments, question) {
  const found = await Promise.all(segments.map(({ id }) => searchSegment(id, question)));
  const hits = found.flatMap((group, order) => group.map(hit => ({ ...hit, order })));
  return hits.sort((a, b) => b.score - a.score || a.order - b.order || a.document - b.document);
}

/** The question with each word that no article has changed for the nearest that one has; `null` where there is none. */
async function nearQuestion(segments, question) {
  const abouts = (await Promise.all(segments.map(({ id }) => segmentOf(id)))).filter(Boolean);
  const words = await Promise.all(
    question.words.map(async (word, i) => {
      const open = question.open && i === question.words.length - 1;
      const found = await Promise.all(abouts.map(about => anyOf(about, word, open)));
      if (found.some(documents => documents.size > 0)) return word;
      const whole = await nearestTerm(abouts, word.whole, open);
      return whole && { whole, parts: [] };
    }),
  );
  const isChanged = words.some((word, i) => word !== question.words[i]);
  return isChanged && words.every(Boolean) ? { ...question, words, open: false } : null;
}

/** Of the terms in the files that the question has fetched already, the one that most articles have. */
async function nearestTerm(abouts, term, open) {
  const counts = new Map();
  for (const about of abouts) {
    const prefix = shardOf(about, term);
    const shard = prefix === null ? null : await fetchJson(`${about.id}/${fileName(prefix)}.json`);
    for (const [key, list] of Object.entries(shard ?? {}))
      if (isNear(term, key) || (open && isNear(term, key.slice(0, term.length))))
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

function questionOf(data) {
  const text = (data.get('q') ?? '').toString().slice(0, 200);
  const words = tokensOf(text)
    .map(token => ({
      whole: termOf(token.text),
      parts: token.text.includes('-') ? termsOf(token.text.replaceAll('-', ' ')) : [],
    }))
    .filter(word => word.whole);
  const filters = Object.entries(FILTERS).flatMap(([name, letter]) =>
    data.get(name) ? [`${letter}:${data.get(name)}`] : [],
  );
  // Until a space follows it, the last word may be the beginning of a longer one.
  return { words, filters, open: /[\p{L}\p{N}]$/u.test(text), empty: words.length === 0 && filters.length === 0 };
}

async function describe({ segment, document }) {
  const file = Math.floor(document / segment.documentsAFile);
  const documents = await fetchJson(`${segment.id}/docs-${file}.json`);
  const [id, heading, date, day, source, excerpt] = documents[document % segment.documentsAFile];
  return { id, heading, date, day, source, excerpt };
}

/** The passage with most of the words asked for, from the article's plain text; its excerpt if that cannot be had. */
async function passageOf(result, question) {
  const response = await fetch(new URL(`${result.id}/article.txt`, ARTICLES)).catch(() => null);
  const whole = response?.ok ? await response.text() : (result.excerpt ?? '');
  // The title stands above the passage already.
  const text = whole.startsWith(`${result.heading}\n`) ? whole.slice(result.heading.length + 2) : whole;
  const places = tokensOf(text).filter(token => isAsked(token.text, question));
  const start = Math.max(0, bestStart(places.map(token => token.start)) - 60);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const cut = text.slice(from, from + PASSAGE);
  const end = from + PASSAGE >= text.length ? cut : cut.slice(0, cut.lastIndexOf(' '));
  // A heading ends without a full stop, and would run into what follows it.
  const line = end.replace(/(?<=[\p{L}\p{N}])\n+/gu, ' — ').replace(/\s+/g, ' ');
  const isCut = end.length < text.length - from;
  return `${from > 0 ? '… ' : ''}${isCut ? `${line.replace(/[ ,;:]+$/, '')}…` : line}`;
}

/** Where a stretch begins that holds most of the places. */
function bestStart(places) {
  let best = 0;
  let most = 0;
  places.forEach((start, i) => {
    let count = 1;
    while (i + count < places.length && places[i + count] < start + PASSAGE - 60) count++;
    if (count > most) [best, most] = [start, count];
  });
  return best;
}

function isAsked(word, question) {
  const terms = termsOf(word);
  return question.words.some(({ whole, parts }, i) => {
    const open = question.open && i === question.words.length - 1;
    return terms.some(term => term === whole || parts.includes(term) || (open && term.startsWith(whole)));
  });
}

/** Text with the asked words in `<mark>`; never markup of the text's own. */
function marked(text, question) {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const token of tokensOf(text)) {
    if (!isAsked(token.text, question)) continue;
    const mark = document.createElement('mark');
    mark.textContent = token.text;
    fragment.append(text.slice(at, token.start), mark);
    at = token.end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

function itemOf(result, question) {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  const about = document.createElement('p');
  const passage = document.createElement('p');
  link.href = new URL(`${result.id}/`, ARTICLES).pathname;
  link.append(marked(result.heading, question));
  heading.append(link);
  about.className = 'meta';
  about.textContent = [result.date, result.source].filter(Boolean).join('\u00a0· ');
  passage.append(marked(result.excerpt ?? '', question));
  item.append(heading, about, passage);
  void passageOf(result, question).then(text => passage.replaceChildren(marked(text, question)));
  return item;
}

function start(form) {
  const list = document.querySelector('[data-search-results]');
  const status = document.querySelector('[data-search-status]');
  const more = document.querySelector('[data-search-more]');
  const words = status.dataset;
  let turn = 0;
  let hits = [];
  let shown = 0;
  let question = null;

  async function show() {
    const mine = turn;
    const results = await Promise.all(hits.slice(shown, shown + PAGE).map(describe));
    if (mine !== turn) return;
    shown += results.length;
    list.append(...results.map(result => itemOf(result, question)));
    more.hidden = shown >= hits.length;
  }

  async function ask() {
    const mine = ++turn;
    const data = new FormData(form);
    const asked = questionOf(data);
    remember(data);
    list.replaceChildren();
    more.hidden = true;
    status.textContent = '';
    if (asked.empty) return;
    try {
      const { segments } = await fetchJson('manifest.json');
      const exact = await searchAll(segments, asked);
      const near = exact.length === 0 ? await nearQuestion(segments, asked) : null;
      const others = near ? await searchAll(segments, near) : [];
      if (mine !== turn) return;
      question = others.length > 0 ? near : asked;
      hits = others.length > 0 ? others : exact;
      shown = 0;
      status.textContent = (others.length > 0 ? words.near : '') + counted(hits.length);
      await show();
    } catch {
      if (mine === turn) status.textContent = words.failed;
    }
  }

  function counted(count) {
    if (count === 0) return words.none;
    return count === 1 ? words.one : words.many.replace('%', count.toLocaleString('fr-FR'));
  }

  function remember(data) {
    const address = new URL(location.href);
    address.search = new URLSearchParams([...data].filter(([, value]) => value !== '')).toString();
    history.replaceState(null, '', address);
  }

  for (const [name, value] of new URLSearchParams(location.search))
    if (form.elements.namedItem(name)) form.elements.namedItem(name).value = value;
  form.addEventListener('submit', event => {
    event.preventDefault();
    void ask();
  });
  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 180);
  });
  more.addEventListener('click', () => void show());
  void ask();
}

const form = document.querySelector('form[data-search]');
if (form) start(form);
