import type { MemberView } from '../src/render/views/member.ts';
import { type Content, html } from '../src/render/writing/html.ts';
import { type Chip, chips, countNote, withoutCounts } from './components/chips.ts';
import { chronicle } from './components/chronicle.ts';
import { dated } from './components/dates.ts';
import { date, joined, jumps, type Part, periods, section } from './components/lists.ts';
import { network } from './components/network.ts';
import { page } from './components/page.ts';
import { statements } from './components/statements.ts';
import { strip } from './components/strip.ts';
import { type Handed, template } from './components/template.ts';
import { told } from './components/told.ts';
import { fr, number } from './strings.fr.ts';

export const data = template('member');

export function render({ sheet }: Handed<'member'>): string {
  const view = sheet.view();
  const { main, side, foot } = parts(view);
  const sections = (of: readonly Part[]) => of.map(part => section(...part));
  return page(
    view.shell,
    { kind: 'member' },
    html`<div class="wrap">
${head(view)}${overview(view)}${jumps([...main, ...side, ...foot])}<div class="two">
<div>
${sections(main)}</div>
<div>
${sections(side)}</div>
</div>
${sections(foot)}</div>`,
  );
}

/** The company stands beside the articles, or below everything where there is enough to stand beside them. */
function parts(view: MemberView): { main: Part[]; side: Part[]; foot: Part[] } {
  const { root } = view.shell;
  const isBeside = view.statements.length + view.told.length === 0;
  // On its own page a source need not be named below each of its articles.
  const list = chronicle(view.chronicle, { root, source: view.kind !== 'source', excerpt: view.kind === 'actor' });
  const company: Part = [
    'avec',
    view.kind === 'actor' ? fr.member.companions : fr.member.cast,
    companions(view, isBeside),
  ];
  return {
    main: [
      ['articles', fr.member.articles, list, view.shelves.length > 0 && fr.member.newest],
      ['periodes', fr.member.periods, periods(view.shelves, root)],
    ],
    side: [
      ['citations', quotesTitle(view), statements(view.statements, { root, named: false })],
      ['recit', fr.member.toldOf, told(view.told, root)],
      ...(isBeside ? [company] : []),
      tally(['themes', fr.member.topics], view.topics, root),
      tally(['precisement', fr.member.children], view.children, root),
    ],
    foot: isBeside ? [] : [company],
  };
}

/** Themes as a section, with what their numbers count. */
function tally([id, title]: readonly [string, string], links: readonly Chip[], root: string): Part {
  const note = countNote(links);
  return [id, title, chips(note ? links : withoutCounts(links), root), note];
}

function quotesTitle({ type }: MemberView): string {
  return type === 'person' ? fr.member.saidBy : fr.member.saidFor;
}

/** Where all of a kind are listed. */
const LISTS = { actor: 'acteurs/', topic: 'themes/', source: 'sources/' } as const;

function head(view: MemberView): Content {
  const { root, feeds } = view.shell;
  const kind = view.type ? (fr.member.types[view.type] ?? view.type) : fr.member.kinds[view.kind];
  const list = view.type ? `${LISTS[view.kind]}#g-${view.type}` : LISTS[view.kind];
  const facts = [
    fr.articlesAndUncertain(view.count, view.uncertain),
    view.first && html`${date(view.first)}${view.last && html` – ${date(view.last)}`}`,
    view.wikidata &&
      html`<a href="https://www.wikidata.org/wiki/${view.wikidata}" rel="external noopener">${fr.member.wikidata}</a>`,
    view.qcode && fr.member.iptc(view.qcode),
    feeds && view.period === null && html`<a href="${root}${feeds}feed.xml">${fr.member.feeds}</a>`,
  ].filter(Boolean);
  return html`<header class="head">
<p class="label"><a href="${root}${list}">${kind}</a>${view.parent && html` · <a href="${root}${view.parent.href}">${view.parent.text}</a>`}</p>
<h1${view.type && html` class="t-${view.type}"`}>${view.up ? html`<a href="${root}${view.up.href}">${view.name}</a>, ${dated(view.period ?? fr.undated)}` : view.name}</h1>
<p class="facts">${joined(facts)}</p>
${forms(view)}${view.origin === 'discovered' && html`<p class="note">${fr.member.discovered}</p>\n`}</header>
`;
}

/** One name by which nothing else is meant says no more than the heading. */
function forms({ forms: names, name }: MemberView): Content {
  if (names.every(({ text }) => text === name)) return null;
  const list = names.map(
    ({ text, count }, i) =>
      html`${i > 0 && ', '}${fr.inQuotes(text)} <span class="count">(${i === 0 ? fr.articles(count) : number(count)})</span>`,
  );
  return html`<p class="forms"><span class="label">${fr.member.forms}</span> ${list}</p>\n`;
}

function overview({ strip: view, shell, shelves }: MemberView): Content {
  if (!view) return null;
  // Where the list is on pages of its own periods, months may have no anchor here.
  const target = (day: string) =>
    shelves.length > 0 ? '#periodes' : view.unit === 'year' ? '#articles' : `#m-${day.slice(0, 7)}`;
  return strip(view, shell.root, target);
}

function companions({ kind, companions: links, network: ring, count, shell }: MemberView, isBeside: boolean): Content {
  // In one article nobody stands with another more often than once.
  if (count < 2) return chips(withoutCounts(links), shell.root);
  if (links.length === 0) return null;
  const shared = kind === 'actor' ? fr.member.shared : fr.member.articles;
  const table = html`<table class="companions">
<thead><tr><th scope="col">${fr.member.name}</th><th scope="col" class="figure">${shared}</th></tr></thead>
<tbody>
${links.map(({ text, href, count, type }) => html`<tr><td><a class="t-${type}" href="${shell.root}${href}">${text}</a></td><td class="figure">${number(count)}</td></tr>\n`)}</tbody>
</table>
`;
  const figure =
    ring && html`<figure>${network(ring, shell.root)}<figcaption>${fr.member.network}</figcaption></figure>\n`;
  return isBeside || !figure
    ? html`${figure}${table}`
    : html`<div class="two">\n${figure}<div>${table}</div>\n</div>\n`;
}
