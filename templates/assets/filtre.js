/**
 * Filters the front page's timeline by actor, theme, source and period; the choice stands in the address. What it needs
 * comes in one file a year, fetched at the first use. Words come from the form's data attributes.
 */
const form = document.getElementById('filtre');
const list = document.getElementById('liste');
const results = document.getElementById('resultats');
const status = document.getElementById('compte');
const { root, none, one, many, more, inferred, failed } = form?.dataset ?? {};
const SHOWN = 100;
const FIELDS = ['acteur', 'theme', 'source', 'du', 'au'];

const fetched = new Map();
function fetchJson(name) {
  if (!fetched.has(name)) {
    const answer = fetch(`${root}data/chronologie/${name}.json`).then(response => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json();
    });
    answer.catch(() => fetched.delete(name));
    fetched.set(name, answer);
  }
  return fetched.get(name);
}

function choice() {
  const data = new FormData(form);
  return Object.fromEntries(FIELDS.map(name => [name, String(data.get(name) ?? '')]).filter(([, value]) => value));
}

async function matching(wanted) {
  const years = await fetchJson('index');
  // An interval stands in the year in which it begins, so that only years after the period can be left out.
  const inReach = years.filter(year => !wanted.au || year <= wanted.au.slice(0, 4));
  const files = await Promise.all(inReach.map(fetchJson));
  return files.flatMap(file => matchingIn(file, wanted));
}

function matchingIn({ actors, topics, sources, names, articles }, wanted) {
  const place = (ids, id) => (id ? ids.indexOf(id) : null);
  const actor = place(actors, wanted.acteur);
  const topic = place(topics, wanted.theme);
  const source = place(sources, wanted.source);
  return articles
    .filter(
      ([, , , from, to, s, as, ts]) =>
        (actor === null || as.includes(actor)) &&
        (topic === null || ts.includes(topic)) &&
        (source === null || s === source) &&
        // An interval counts if it may lie in the period; what has no date at all only without a period.
        (!wanted.du || ((from || to) && (to ?? '9999') >= wanted.du)) &&
        (!wanted.au || ((from || to) && (from ?? '') <= wanted.au)),
    )
    .map(([id, heading, date, from, to, s]) => ({ id, heading, date, from, to, source: s < 0 ? '' : names[s] }));
}

function rowOf({ id, heading, date, source }) {
  const row = document.createElement('li');
  const link = document.createElement('a');
  const facts = document.createElement('p');
  const when = document.createElement('span');
  row.className = 'row';
  link.className = 'row-link';
  facts.className = 'facts';
  when.className = date.endsWith(inferred) ? 'when inferred' : 'when';
  link.href = `${root}articles/${id}/`;
  link.textContent = heading;
  when.textContent = date;
  facts.append(when, source && `\u00a0· ${source}`);
  row.append(link, facts);
  return row;
}

function show(found) {
  const rows = document.createElement('ul');
  const ordered = found.toSorted((a, b) => ((b.from ?? b.to ?? '') < (a.from ?? a.to ?? '') ? -1 : 1));
  status.textContent =
    found.length === 0 ? none : found.length === 1 ? one : many.replace('%', found.length.toLocaleString('fr-FR'));
  rows.className = 'rows';
  results.replaceChildren(rows);
  const next = () => rows.append(...ordered.splice(0, SHOWN).map(rowOf));
  next();
  if (ordered.length === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = more;
  button.addEventListener('click', () => {
    next();
    button.hidden = ordered.length === 0;
  });
  results.append(button);
}

/** Bars keep their place; their height is now that of what was found. Intervals of what was not found are not drawn. */
function redraw(found) {
  for (const bar of document.querySelectorAll('.strip .bar[data-from]')) {
    const { from, to, count, top, height } = bar.dataset;
    const here = found ? found.filter(a => a.from === a.to && a.from >= from && a.from <= to).length : Number(count);
    const now = (Number(height) * here) / Number(count);
    bar.setAttribute('height', now);
    bar.setAttribute('y', Number(top) + Number(height) - now);
  }
  const ids = found && new Set(found.map(({ id }) => id));
  for (const range of document.querySelectorAll('.strip a:has(.range)'))
    range.classList.toggle('out', Boolean(ids) && !ids.has(range.getAttribute('href').split('/').at(-2)));
}

let turn = 0;
async function run() {
  const mine = ++turn;
  const wanted = choice();
  const isEmpty = Object.keys(wanted).length === 0;
  try {
    const found = isEmpty ? null : await matching(wanted);
    if (mine !== turn) return;
    list.hidden = !isEmpty;
    status.textContent = '';
    results.replaceChildren();
    if (found) show(found);
    redraw(found);
  } catch {
    if (mine === turn) status.textContent = failed;
  }
}

function remember() {
  const address = new URL(location.href);
  address.search = new URLSearchParams(choice()).toString();
  address.hash = '';
  if (address.href !== location.href) history.pushState(null, '', address);
}

/** What was asked for lies below the first screen; the drawing and the form that it answers stay in sight above it. */
function toList() {
  status.scrollIntoView({ block: 'center' });
}

function choiceInAddress() {
  const asked = new URLSearchParams(location.search);
  return FIELDS.some(name => asked.get(name));
}

function read() {
  const asked = new URLSearchParams(location.search);
  for (const name of FIELDS) form.elements.namedItem(name).value = asked.get(name) ?? '';
  void run();
}

function changed() {
  remember();
  void run();
}

if (form) {
  form.closest('details').querySelector('[data-sans-script]')?.remove();
  form.addEventListener('change', changed);
  form.addEventListener('submit', event => {
    event.preventDefault();
    changed();
  });
  form.addEventListener('reset', () => setTimeout(changed));
  addEventListener('popstate', read);
  // A click on a bar shows its period; without this script it leads to the list of its month.
  document.querySelector('.strip svg')?.addEventListener('click', event => {
    const bar = event.target.closest('a')?.querySelector('.bar[data-from]');
    if (!bar) return;
    event.preventDefault();
    form.elements.namedItem('du').value = bar.dataset.from;
    form.elements.namedItem('au').value = bar.dataset.to;
    form.closest('details').open = true;
    changed();
    toList();
  });
  if (choiceInAddress()) {
    form.closest('details').open = true;
    read();
    toList();
  }
}
