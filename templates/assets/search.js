/**
 * Search in the page, without a server: reads the question, keeps it in the address, shows the best articles. The words are
 * cut and stemmed by the same code that made the index (`lib/` is made from src/lib at build).
 */
import { beginningOf, termOf, termsOf } from './lib/terms.js';
import { tokensOf } from './lib/words.js';
import { answersTo, describe } from './search-index.js';
import { marked, passageOf } from './search-passage.js';

const ARTICLES = new URL('../articles/', import.meta.url);
const PAGE = 10;
const FILTERS = { acteur: 'a', theme: 't', source: 's', annee: 'y' };

function questionOf(data) {
  const text = (data.get('q') ?? '').toString().slice(0, 200);
  const words = tokensOf(text)
    .map(token => ({
      whole: termOf(token.text),
      begun: beginningOf(token.text),
      parts: token.text.includes('-') ? termsOf(token.text.replaceAll('-', ' ')) : [],
    }))
    .filter(word => word.whole);
  const filters = Object.entries(FILTERS).flatMap(([name, letter]) =>
    data.get(name) ? [`${letter}:${data.get(name)}`] : [],
  );
  // Until a space follows it, the last word may be the beginning of a longer one.
  return { words, filters, open: /[\p{L}\p{N}]$/u.test(text), empty: words.length === 0 && filters.length === 0 };
}
/** What no article states looks like it in every list. */
function dateOf({ date }) {
  const when = document.createElement('span');
  const { inferred } = document.querySelector('[data-search-status]').dataset;
  when.textContent = date;
  if (date?.endsWith(inferred)) when.className = 'inferred';
  return when;
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
  about.append(dateOf(result), result.source ? `\u00a0· ${result.source}` : '');
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
    if (asked.empty) {
      // « l’ » or « x » is no word of the index.
      if (data.get('q')?.trim()) status.textContent = words.short;
      return;
    }
    try {
      const found = await answersTo(asked);
      if (mine !== turn) return;
      ({ hits, question } = found);
      shown = 0;
      status.textContent = (question === asked ? '' : words.near) + counted(hits.length);
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
