import type { FrontView } from '../src/render/views/front.ts';
import { type Content, html } from '../src/render/writing/html.ts';
import { chips, withoutCounts } from './components/chips.ts';
import { chronicle } from './components/chronicle.ts';
import { dated } from './components/dates.ts';
import { essential } from './components/digest.ts';
import { filter } from './components/filter.ts';
import { periods, rows, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { keyQuotes } from './components/statements.ts';
import { strip } from './components/strip.ts';
import { type Handed, template } from './components/template.ts';
import { fr } from './strings.fr.ts';

export const data = template('front');

export function render({ sheet }: Handed<'front'>): string {
  const view = sheet.view();
  return page(view.shell, { kind: 'front', scripts: ['filtre'] }, [edition(view), standing(view), timeline(view)]);
}

function edition({ figures }: FrontView): Content {
  if (figures.articles === 0) return null;
  return html`<p class="edition wrap">${figures.span && html`<span>${dated(figures.span)}</span>`}<span>${fr.front.figures(figures)}</span></p>\n`;
}

function standing({ last, latest, shell, figures }: FrontView): Content {
  const { root } = shell;
  if (figures.articles === 0) return html`<div class="wrap"><p class="lead">${fr.front.empty}</p></div>\n`;
  const newest = section('derniers', fr.front.latest(figures.articles), rows(latest, { root, date: true }));
  // Of articles that nobody dated no week can be told: what is newest then has the whole width.
  if (!last) return html`<div class="wrap standing alone">\n${newest}</div>\n`;
  const note = last.week ? fr.front.lastOf(last.week.text) : fr.front[last.of === 'latest' ? 'latestOf' : 'wholeOf'];
  return html`<div class="wrap standing">
<div class="standing-main">${section('essentiel', fr.digest.essential, told(last, root), note)}</div>
<div class="standing-side">${newest}</div>
</div>
`;
}

/** Quotations under the essential. */
const KEY_QUOTES = 2;

function told({ week, digest }: NonNullable<FrontView['last']>, root: string): Content {
  const more = week && html`<p class="more"><a href="${root}${week.href}">${fr.front.wholeDigest}</a></p>\n`;
  const quotes = keyQuotes(digest.quotes.slice(0, KEY_QUOTES), root);
  const names = chips(withoutCounts(digest.actors), root);
  const cast = names && html`<h3 class="label">${fr.digest.actors}</h3>\n${names}`;
  return html`${essential(digest, root)}${quotes}${cast}${more}`;
}

function most({ most: { actors, topics }, shell }: FrontView): Content {
  const group = (id: string, title: string, content: Content): Content =>
    content && html`<h3 id="${id}">${title}</h3>\n${content}`;
  return [
    group('acteurs', fr.front.mostNamed, chips(actors, shell.root)),
    group('themes', fr.front.mainTopics, chips(topics, shell.root)),
  ];
}

function overview({ strip: view, shell, isWhole }: FrontView): Content {
  if (!view) return null;
  const target = (day: string) => {
    const [year, month] = day.split('-');
    return isWhole ? `#m-${year}-${month}` : `${shell.root}${view.unit === 'year' ? `${year}/` : `${year}/${month}/`}`;
  };
  return strip(view, shell.root, target);
}

function timeline(view: FrontView): Content {
  const { root } = view.shell;
  // Of one article all is said above.
  if (view.figures.articles < 2) return null;
  return html`<section class="wrap timeline" aria-labelledby="chronologie">
<h2 id="chronologie">${fr.front.timeline}</h2>
${overview(view)}<div class="timeline-filter">
${filter(view.choices, root)}</div>
<div class="timeline-main">
<p class="note" id="compte" role="status"></p>
<div id="resultats"></div>
<div id="liste">
${!view.isWhole && html`<p class="note">${fr.front.only} <a href="#periodes">${fr.front.wholePeriod}</a>.</p>\n`}${chronicle(view.chronicle, { root })}</div>
</div>
<div class="timeline-periods">
${view.years.length > 0 && html`<h3 id="periodes">${fr.front.years}</h3>\n<p class="note">${fr.countsOfArticles}</p>\n${periods(view.years, root)}`}${view.undated > 0 && html`<p class="lane"><a href="${root}sans-date/">${fr.front.undated(view.undated)}</a></p>\n`}${most(view)}</div>
</section>
`;
}
