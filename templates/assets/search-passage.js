/** What a result shows of its article: the passage that answers best, with the words of the question marked. */
import { termsOf } from './lib/terms.js';
import { tokensOf } from './lib/words.js';

const ARTICLES = new URL('../articles/', import.meta.url);
const PASSAGE = 220;

/** The passage with most of the words asked for, from the article's plain text; its excerpt if that cannot be had. */
export async function passageOf(result, question) {
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
  // Cut at the end of a sentence it needs no sign.
  const isCut = end.length < text.length - from && !/[.!?…][\s»”")]*$/.test(line);
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
  return question.words.some(({ whole, begun, parts }, i) => {
    const open = question.open && i === question.words.length - 1;
    return terms.some(term => term === whole || parts.includes(term) || (open && term.startsWith(begun)));
  });
}

/** Text with the asked words in `<mark>`; never markup of the text's own. */
export function marked(text, question) {
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
