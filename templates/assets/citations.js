/** Searches the quotations of this page by their words and speakers; the question stands in the address. */
const form = document.getElementById('chercher');
const groups = [...document.querySelectorAll('#liste-citations .said')];
const quotes = groups.flatMap(group => [...group.querySelectorAll('.quotes > li')]);

/** Accents, apostrophes and capitals do not matter. */
function fold(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

const texts = quotes.map(quote => fold(quote.textContent));

function run() {
  const words = fold(form.elements.q.value).split(' ').filter(Boolean);
  let count = 0;
  for (const [i, quote] of quotes.entries()) {
    const isHit = words.every(word => texts[i].includes(word));
    quote.hidden = !isHit;
    if (isHit) count++;
  }
  for (const group of groups) group.hidden = !group.querySelector('.quotes > li:not([hidden])');
  const { none, one, many } = form.dataset;
  const status = form.querySelector('output');
  status.textContent =
    words.length === 0 ? '' : count === 0 ? none : count === 1 ? one : many.replace('%', count.toLocaleString('fr-FR'));
}

if (form) {
  form.hidden = false;
  form.elements.q.value = new URLSearchParams(location.search).get('q') ?? '';
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', () => {
    const address = new URL(location.href);
    if (form.elements.q.value) address.searchParams.set('q', form.elements.q.value);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    run();
  });
  run();
}
