import { describe, expect, it } from 'vitest';
import { readPage } from '../language.ts';

const TITLE = 'La piscine fermera en juin';
const TEXT =
  '<p>Le conseil municipal a voté mardi soir la fermeture de la piscine, ouverte le 3 mai 1974, malgré les protestations.</p>' +
  '<p>Les travaux, annoncés le 2 février 2019, sont estimés à douze millions d’euros et dureront jusqu’au 30 juin 2027.</p>' +
  '<p>« Nous n’avons plus les moyens de chauffer ce bassin », a expliqué la maire devant une salle pleine et partagée.</p>';

function dayOf({
  head = '',
  above = '',
  below = '',
  after = '',
}: Partial<Record<'head' | 'above' | 'below' | 'after', string>>) {
  const body = `${above}<main><h1>${TITLE}</h1>${below}<div class="texte">${TEXT}</div></main>${after}`;
  const { page } = readPage(`<html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`);
  return page.dates[0]?.value ?? null;
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, value: string) => `<meta property="${name}" content="${value}">`;

describe('the publication date of a page', () => {
  it('is found in JSON-LD, in whatever wrapping', () => {
    const article = { '@type': 'NewsArticle', datePublished: '2020-03-12T10:00:00+01:00' };
    const day = '2020-03-12T10:00:00';
    expect(dayOf({ head: jsonLd(article) })).toBe(day);
    expect(dayOf({ head: jsonLd([{ '@type': 'WebSite' }, article]) })).toBe(day);
    expect(dayOf({ head: jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-04-01' }, article] }) })).toBe(
      day,
    );
    expect(dayOf({ head: jsonLd({ '@type': 'WebPage', mainEntity: article }) })).toBe(day);
    expect(
      dayOf({ head: `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(article)},\n//]]></script>` }),
    ).toBe(day);
    expect(
      dayOf({
        head: `<script type="application/ld+json">{"@type":"NewsArticle","x":"a\n"b","datePublished":"${day}"}</script>`,
      }),
    ).toBe(day);
  });

  it('is not the day in the site’s own header, below its menu', () => {
    const header = (day: string) => `<header><nav><a href="/">Accueil</a> <a href="/s">Sport</a></nav>${day}</header>`;
    for (const day of ['<div>Lundi 23 novembre 2026</div>', '<p>23/11/2026</p>'])
      expect(dayOf({ above: header(day) })).toBe(null);
    expect(dayOf({ above: header('<p>Publié le 12 mars 2020</p>') })).toBe('2020-03-12');
    expect(dayOf({ below: '<header><p>12 mars 2020</p></header>' })).toBe('2020-03-12');
  });

  it('is that of the page’s own article among others', () => {
    const other = { '@type': 'NewsArticle', headline: 'Autre', datePublished: '2018-01-01' };
    const own = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2020-03-12' };
    expect(dayOf({ head: jsonLd([other, own]) })).toBe('2020-03-12');
    expect(dayOf({ head: jsonLd({ '@type': 'ItemList', itemListElement: [other] }) + jsonLd(own) })).toBe('2020-03-12');
  });

  it('is found under the names that sites give it in meta', () => {
    const names = [
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'parsely-pub-date',
      'pubdate',
    ];
    const others = [
      'DC.date.issued',
      'dcterms.created',
      'date',
      'cXenseParse:recs:publishtime',
      'citation_publication_date',
    ];
    const local = [
      'date-publication',
      'article.date_parution',
      'date_mise_en_ligne',
      'rc.dateCreation',
      'publish-date',
    ];
    for (const name of [...names, ...others, ...local])
      expect([name, dayOf({ head: meta(name, '2020-03-12') })]).toEqual([name, '2020-03-12']);
  });

  it('is not found under names of changes, ends, publishers and events', () => {
    for (const name of [
      'date-modification',
      'publication.update.date',
      'expiration_date',
      'event-date',
      'last-published',
    ])
      expect([name, dayOf({ head: meta(name, '2020-03-12') })]).toEqual([name, null]);
    expect(dayOf({ head: meta('article:publisher', 'https://a.fr/2020/03/12') })).toBeNull();
  });

  it('is that of the outlet’s own clock, where that is told', () => {
    const published = (value: string) => dayOf({ head: meta('article:published_time', value) });
    expect(published('2018-11-20T22:14:00-05:00')).toBe('2018-11-20T22:14:00');
    expect(published('2018-11-20T22:14:00+0100')).toBe('2018-11-20T22:14:00');
    expect(published('2018-11-20T22:14:00+00:00')).toBe('2018-11-20T22:14:00+00:00');
    expect(published('2018-11-20T22:14:00Z')).toBe('2018-11-20T22:14:00Z');
  });

  it('is what a reader sees below the headline, if machines tell a later day', () => {
    const head = jsonLd({ '@type': 'Article', datePublished: '2019-10-02T09:00:00+02:00' });
    const with_ = (below: string, above = '') => dayOf({ head, below: `<p>${below}</p>`, above })?.slice(0, 10);
    expect(with_('Publié le 12 avril 2017 à 09:12 - Mis à jour le 2 octobre 2019')).toBe('2017-04-12');
    expect(with_('Par Jeanne Martin - Publié le 12/04/2017')).toBe('2017-04-12');
    expect(with_('Mis à jour le 12 avril 2017')).toBe('2019-10-02');
    expect(with_('12 avril 2017')).toBe('2019-10-02');
    expect(with_('Le rapport publié le 12 avril 2017 le disait déjà')).toBe('2019-10-02');
    expect(with_('Publié le 10/02/2019')).toBe('2019-10-02');
    expect(with_('Publié le 4 octobre 2019')).toBe('2019-10-02');
  });

  it('is the day that a reader sees, where machines tell the hour of Greenwich', () => {
    const seen = (value: string, words: string) =>
      dayOf({ head: meta('article:published_time', value), below: `<p>${words}</p>` })?.slice(0, 10);
    expect(seen('2020-04-09T01:40:00.000Z', 'Publié le 8 avril 2020 à 21 h 40')).toBe('2020-04-08');
    expect(seen('2020-04-08T22:40:00Z', 'Publié le 9 avril 2020 à 00 h 40')).toBe('2020-04-09');
    expect(seen('2020-04-08T22:40:00Z', 'Publié le 10 avril 2020')).toBe('2020-04-08');
    expect(seen('2020-04-08T22:40:00+02:00', 'Publié le 9 avril 2020')).toBe('2020-04-08');
  });

  it('is the earliest where machines contradict one another, and never that of a change', () => {
    const head =
      meta('article:published_time', '2020-03-14T08:00:00Z') +
      jsonLd({ '@type': 'Article', datePublished: '2020-03-12' });
    expect(dayOf({ head })).toBe('2020-03-12');
    expect(
      dayOf({ head: meta('article:modified_time', '2020-03-12') + meta('og:updated_time', '2020-03-12') }),
    ).toBeNull();
    expect(dayOf({ head: jsonLd({ '@type': 'Article', dateModified: '2020-03-12' }) })).toBeNull();
  });

  it('is read from numbers that machines write', () => {
    expect(dayOf({ head: meta('DC.date', '20200312') })).toBe('2020-03-12');
    expect(dayOf({ head: jsonLd({ '@type': 'NewsArticle', datePublished: 1583971200 }) })).toBe('2020-03-12T00:00:00Z');
    expect(dayOf({ head: jsonLd({ '@type': 'NewsArticle', datePublished: 0 }) })).toBeNull();
    expect(dayOf({ head: meta('ptime', '1583971200') })).toBe('2020-03-12T00:00:00Z');
    expect(dayOf({ head: meta('pubdate', 'Thu, 12 Mar 2020 10:00:00 +0100') })).toBe('2020-03-12T10:00:00');
    expect(dayOf({ head: '<script>window.page={"id":1,"publishedAt":"2020-03-12T10:00:00Z"}</script>' })).toBe(
      '2020-03-12T10:00:00Z',
    );
  });

  it('is read from what a script knew, published before created', () => {
    const script = (data: string) => dayOf({ head: `<script>var page = {${data}};</script>` });
    expect(script('"createdAt":"2020-03-10","publishedAt":"2020-03-12"')).toBe('2020-03-12');
    expect(script('"publishDate":"20200312","updateDate":"20200313"')).toBe('2020-03-12');
    expect(script("'datePublication': '12/03/2020 10:00'")).toBe('2020-03-12T10:00');
    expect(script('article:{id:9,date_publication:"12/03/2020"}')).toBe('2020-03-12');
    expect(script('"display_date":"2020-03-12T08:00:00Z"')).toBe('2020-03-12T08:00:00Z');
    expect(script('"published_at":1583971200')).toBe('2020-03-12T00:00:00Z');
    expect(script('"updatedAt":"2020-03-12","expires":"20200312"')).toBeNull();
  });

  it('is the own article’s where teasers are marked up in the same way', () => {
    const item = (day: string, inner: string) =>
      `<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="${day}">${inner}</div>`;
    const teasers = item('2020-03-01', '<a href="/1">Un concert</a>') + item('2020-02-01', '<a href="/2">Un bal</a>');
    const own = item('2020-03-12', `<h1>${TITLE}</h1><div class="texte">${TEXT}</div>`);
    const { page } = readPage(`<html><title>${TITLE}</title><body>${teasers}${own}</body></html>`);
    expect(page.dates[0]?.value).toBe('2020-03-12');
  });

  it('is found in microdata wherever it stands', () => {
    const hidden = '<meta itemprop="datePublished" content="2020-03-12">';
    expect(dayOf({ below: hidden })).toBe('2020-03-12');
    expect(dayOf({ after: `<nav>${hidden}<a href="/">Accueil</a></nav>` })).toBe('2020-03-12');
    expect(dayOf({ below: '<meta itemprop="dateModified" content="2020-03-12">' })).toBeNull();
  });

  it('is found in `<time>` and its like beside the headline', () => {
    expect(dayOf({ below: '<time datetime="2020-03-12T10:00">jeudi</time>' })).toBe('2020-03-12T10:00');
    expect(dayOf({ below: '<abbr class="published" title="2020-03-12T10:00:00Z">jeudi</abbr>' })).toBe(
      '2020-03-12T10:00:00Z',
    );
    expect(dayOf({ below: '<abbr class="timedate" title="2020-03-12T10:00:00Z">jeudi, 11h</abbr>' })).toBe(
      '2020-03-12T10:00:00Z',
    );
    expect(dayOf({ below: '<abbr title="Parti du 12 mars 2020">P12</abbr>' })).toBeNull();
    expect(dayOf({ below: '<span itemprop="datePublished" content="2020-03-12">jeudi</span>' })).toBe('2020-03-12');
    expect(
      dayOf({
        below: '<span property="dc:date dc:created" content="2020-03-12T10:00:00+01:00">jeu, 03/12/2020</span>',
      }),
    ).toBe('2020-03-12T10:00:00');
    expect(
      dayOf({
        below:
          '<time class="updated" datetime="2020-04-01">1er avril</time><time class="published" datetime="2020-03-12">x</time>',
      }),
    ).toBe('2020-03-12');
    const empty = '<time pubdate datetime="2020-03-15"></time>';
    expect(dayOf({ below: `${empty}<time pubdate datetime="2020-03-12">12 mars 2020</time>` })).toBe('2020-03-12');
    expect(dayOf({ below: empty })).toBe('2020-03-15');
  });

  it('is read from the words beside the headline', () => {
    for (const words of [
      'Publié le 12 mars 2020 à 10h59',
      'Publié le jeudi 12 mars 2020',
      'Mis à jour le 13 mars 2020 - Publié le 12 mars 2020',
      'Publié le 12/03/2020 à 10:59 | Mis à jour le 13/03/2020 à 08:00',
      'Par Jeanne Martin, le 12 mars 2020',
      'jeudi 12 mars 2020, par Jeanne',
      'Accueil | Par Jeanne Martin | 12 mars 2020',
      '12.03.20',
      'Date de publication : 12/03/2020',
      'mars 12, 2020',
      '12 MARS 2020',
      'Mise en ligne : 12 mars 2020',
      'Le cœur du sujet, publié le : Jeudi 12 Mars 2020 - 10:59',
      'Paru dans l’édition du 12 mars 2020',
      '12 / 03 / 2020',
      'Ajouté le 12-03-2020 par la rédaction',
    ]) {
      expect([words, dayOf({ below: `<p>${words}</p>` })?.slice(0, 10)]).toEqual([words, '2020-03-12']);
    }
    expect(dayOf({ below: '<div>12</div><div>mars</div><div>2020</div>' })).toBe('2020-03-12');
    expect(dayOf({ above: '<h2 class="date-header">jeudi 12 mars 2020</h2>' })).toBe('2020-03-12');
  });

  it('prefers what stands below the headline to the day at the top of every page', () => {
    expect(dayOf({ above: '<div>lundi 6 juin 2022</div>', below: '<p>12 mars 2020</p>' })).toBe('2020-03-12');
  });

  it('is read from the page’s address where nothing else tells', () => {
    const at = (url: string) => dayOf({ head: `<link rel="canonical" href="${url}">` });
    expect(at('https://a.fr/2020/03/12/la-piscine')).toBe('2020-03-12');
    expect(at('https://a.fr/la-piscine-12-03-2020-123.php')).toBe('2020-03-12');
    expect(at('https://a.fr/la-piscine-20200312_ABC')).toBe('2020-03-12');
    expect(at('https://a.fr/12/03/2020/la-piscine')).toBe('2020-03-12');
    expect(at('https://a.fr/2020/3/12/la-piscine')).toBe('2020-03-12');
    expect(at('https://a.fr/12-03/2020/la-piscine')).toBeNull();
    expect(at('https://a.fr/la-piscine-20209912')).toBeNull();
  });

  it('is not that of the text, of a change, of the copyright, of comments or of other articles', () => {
    expect(dayOf({})).toBeNull();
    expect(dayOf({ below: '<p>Mis à jour le 12 mars 2020</p>' })).toBeNull();
    expect(dayOf({ below: '<p>Dernière modification : 12 mars 2020</p>' })).toBeNull();
    expect(
      dayOf({ below: '<p>Publicité : offre valable jusqu’au 12 mars 2020 dans tous nos magasins de la ville</p>' }),
    ).toBeNull();
    expect(dayOf({ after: '<footer>© 12 mars 2020 Le Journal</footer>' })).toBeNull();
    expect(dayOf({ after: '<div id="comments"><p>Publié le 12 mars 2020 par Paul</p><form></form></div>' })).toBeNull();
    expect(
      dayOf({ after: '<div class="related"><time datetime="2020-03-12">x</time><h3>Autre</h3></div>' }),
    ).toBeNull();
    expect(dayOf({ head: meta('article:published_time', '1970-01-01T00:00:00Z') })).toBeNull();
    expect(dayOf({ head: meta('article:published_time', '2020-02-31') })).toBeNull();
  });
});
