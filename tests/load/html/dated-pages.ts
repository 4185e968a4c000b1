/**
 * Saved pages in our own words with more days on them than one: `day` is that of publication, `null` where the page does
 * not say it. Sentences that hold « GARDER » belong to the article, those with « JETER » do not.
 */
import { BODY } from './layouts.ts';

export type DatedPage = { readonly day: string | null; readonly source: string };

export const TITLE = 'La piscine municipale fermera ses portes en juin';
const P = BODY.map(text => `<p>${text}</p>`).join('');
const BR = BODY.join('<br><br>');

function page(body: string, head = '', before = ''): string {
  return `${before}<html lang="fr"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
}

const MENU =
  '<nav><ul><li><a href="/v">JETER Ville</a></li><li><a href="/s">JETER Sports</a></li><li><a href="/c">JETER Culture</a></li></ul></nav>';
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const teaser = (i: number, day: string) =>
  `<div class="card"><a href="/t${i}"><h3>JETER autre article numéro ${i} sur un autre sujet</h3></a><time datetime="${day}">${day}</time></div>`;
const comment = (i: number, day: string) =>
  `<li class="comment"><cite>pseudo${i}</cite> <time datetime="${day}">${day}</time><p>JETER commentaire ${i} : je ne suis pas du tout d’accord avec ce qui est écrit ici.</p></li>`;

export const DATED_PAGES: Readonly<Record<string, DatedPage>> = {
  'a regional daily with the day of the visit above its menu, and no other': {
    day: null,
    source: page(`
      <header><div class="jour">samedi 19 octobre 2024</div><a href="/">JETER Le Courrier du Val</a>${MENU}</header>
      <main><h1>${TITLE}</h1><div class="article-body">${P}</div></main>
      <footer><p>JETER © 1998-2024 Le Courrier du Val</p></footer>`),
  },
  'the same with its own day below the headline': {
    day: '2024-10-17',
    source: page(`
      <header><div class="jour">samedi 19 octobre 2024</div><a href="/">JETER Le Courrier du Val</a>${MENU}</header>
      <main><h1>${TITLE}</h1><p class="infos">17/10/2024 à 18:30 | Pays du Val</p><div class="article-body">${P}</div></main>`),
  },
  'a blog with the day above each headline': {
    day: '2014-03-12',
    source: page(`
      <div id="header"><h1><a href="/">JETER Le carnet de Lucie</a></h1></div>
      <div class="blog-posts"><h2 class="date-header">mercredi 12 mars 2014</h2>
        <div class="post"><h3 class="post-title">${TITLE}</h3><div class="post-body">${P}</div></div></div>
      <ul class="archives"><li><a href="/2014/04">JETER avril 2014 (3)</a></li><li><a href="/2014/03">JETER mars 2014 (5)</a></li></ul>`),
  },
  'a change in <time>, the publication in words': {
    day: '2023-05-02',
    source: page(`${MENU}<article><h1>${TITLE}</h1>
      <div class="dates">Mis à jour le <time datetime="2023-05-04T09:12:00+02:00">4 mai 2023 à 09h12</time>, publié le 2 mai 2023 à 18h40</div>
      <div class="content">${P}</div></article>`),
  },
  'labels and days in a list of definitions': {
    day: '2016-02-08',
    source: page(`${MENU}<main><h1>${TITLE}</h1>
      <dl><dt>Dernière mise à jour</dt><dd>11 février 2016</dd><dt>Mise en ligne</dt><dd>8 février 2016</dd></dl>
      <div class="texte">${P}</div></main>`),
  },
  'a ministry that tells only its changes': {
    day: null,
    source: page(
      `${MENU}<main><h1>${TITLE}</h1><p class="date">Mis à jour le</p><p class="date">14/09/2021</p><div class="fr-text">${P}</div></main>
      <footer><p>JETER Page consultée le 20 septembre 2021</p></footer>`,
      '<meta name="date-revision" content="2021-09-14"><meta property="og:updated_time" content="2021-09-14">',
    ),
  },
  'a concert with its days, announced earlier': {
    day: '2018-05-30',
    source: page(`${MENU}<article><h1>${TITLE}</h1>
      <p class="quand">Du vendredi 6 au dimanche 8 juillet 2018</p><p class="quand">6 juillet 2018 – 8 juillet 2018, salle des fêtes</p>
      <p class="mention">Annonce parue le 30 mai 2018</p><div class="texte">${P}</div></article>`),
  },
  'a decree under the headline, in tables, without a day of its own': {
    day: null,
    source:
      page(`<table width="100%"><tr><td><a href="/">JETER Accueil</a> <a href="/plan">JETER Plan du site</a></td></tr></table>
      <table><tr><td><h1>${TITLE}</h1></td></tr><tr><td><i>Décret n° 2009-123 du 14 février 2009</i></td></tr><tr><td>${BR}</td></tr></table>`),
  },
  'a program that wrote the month first': {
    day: '2019-03-05',
    source: page(
      `${MENU}<article><h1>${TITLE}</h1><div class="meta">Par Jeanne Martin, le 5 mars 2019</div><div class="texte">${P}</div></article>`,
      '<meta property="article:published_time" content="2019-05-03T08:00:00+00:00">',
    ),
  },
  'an outlet of Québec, late in the evening, in world time': {
    day: '2022-11-30',
    source: page(
      `${MENU}<article><h1>${TITLE}</h1><div class="meta">Le mercredi 30 novembre 2022 à 22 h 40</div><div class="texte">${P}</div></article>`,
      jsonLd({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2022-12-01T03:40:00Z' }),
    ),
  },
  'an hour ago, and days of other articles and of comments': {
    day: null,
    source:
      page(`${MENU}<main><h1>${TITLE}</h1><p class="meta">Publié il y a 3 heures</p><div class="texte">${P}</div></main>
      <section><h2>JETER À lire aussi</h2>${teaser(1, '2020-02-01')}${teaser(2, '2020-02-02')}${teaser(3, '2020-02-03')}</section>
      <ol class="comment-list">${comment(1, '2020-02-04')}${comment(2, '2020-02-05')}</ol>`),
  },
  'an article signed and dated at its end, saved by an archive of the web': {
    day: '2011-04-07',
    source: page(
      `<div id="menu">${MENU}</div><div id="corps"><h2>${TITLE}</h2>${P}</div>`,
      '<link rel="canonical" href="https://web.archive.org/web/20150318035412/http://www.lecourrierduval.fr/2011/04/07/la-piscine-fermera">',
    ),
  },
  'a page that a browser saved, with its address in a comment alone': {
    day: '2008-01-22',
    source: page(
      `<table><tr><td><a href="/">JETER Accueil</a></td></tr><tr><td><b><h1>${TITLE}</h1></b>${BR}</td></tr></table>`,
      '',
      '<!-- saved from url=(0058)http://www.lecourrierduval.fr/2008/01/22/piscine,12,3.html -->\n',
    ),
  },
  'a printed page with the day of printing': {
    day: '2011-02-21',
    source: page(`<div class="print"><p>Imprimé le 24 février 2011</p><h1>${TITLE}</h1><p>lundi 21 février 2011</p>${P}
      <div id="footer">JETER © Le Courrier du Val 2011</div></div>`),
  },
  'an announcement with its end and its correction': {
    day: '2020-09-01',
    source:
      page(`${MENU}<main><h1>${TITLE}</h1><p>Clôture des candidatures : 30 septembre 2020</p><p>3 septembre 2020 (mise à jour)</p>
      <p>Corrigé le 4 septembre 2020</p><p>Mis en ligne le 1er septembre 2020</p><div class="texte">${P}</div></main>`),
  },
  'a day that by its name alone is a change': {
    day: '2021-06-10',
    source: page(`${MENU}<article><h1>${TITLE}</h1>
      <p><time class="modified" datetime="2021-06-15">15 juin 2021</time></p><p><span>10 juin 2021</span></p><div class="texte">${P}</div></article>`),
  },
};
