/**
 * Pages in the manner of the systems that French-language sites are made with, in our own words. In each, sentences
 * that hold « GARDER » belong to the article, those with « JETER » do not.
 */

export const BODY = [
  'GARDER 1 : le conseil municipal a voté mardi soir la fermeture progressive de la piscine, malgré les protestations des clubs sportifs de la ville.',
  'GARDER 2 : « Nous n’avons plus les moyens de chauffer ce bassin », a expliqué la maire, qui promet un nouvel équipement d’ici à 2027.',
  'GARDER 3 : les travaux, estimés à douze millions d’euros, seraient financés pour moitié par la région et pour un quart par l’État.',
  'GARDER 4 : l’opposition dénonce un calendrier intenable et demande un référendum local avant la fin de l’année.',
];
const P = (attributes = '') => BODY.map(text => `<p${attributes ? ` ${attributes}` : ''}>${text}</p>`);
const CHAPO =
  'GARDER 0 : la ville fermera sa piscine en juin ; les clubs, eux, cherchent déjà des créneaux dans les communes voisines.';
const TITLE = 'La piscine municipale fermera ses portes en juin';

const cards = (name: string, tag = 'article') =>
  [1, 2, 3, 4]
    .map(
      i =>
        `<${tag} class="${name}"><a href="/a${i}"><h3>JETER carte ${i} : un autre article sur un tout autre sujet</h3></a>` +
        `<p>JETER résumé ${i} : quelques mots pour donner envie de lire cet article qui n’a rien à voir avec le premier.</p></${tag}>`,
    )
    .join('');
const links = (n = 5) =>
  Array.from({ length: n }, (_, i) => `<li><a href="/l${i}">JETER lien numéro ${i} vers une rubrique</a></li>`).join(
    '',
  );
const comments = (name: string) =>
  [1, 2, 3]
    .map(
      i =>
        `<li class="${name}"><cite>pseudo${i}</cite><p>JETER commentaire ${i} : je ne suis pas d’accord du tout avec cet article, ` +
        'et je le dis comme je le pense, longuement, pour que tout le monde le sache bien.</p><a class="reply">Répondre</a></li>',
    )
    .join('');

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="fr"><head><title>${TITLE} - Le Journal</title>${head}</head><body>${body}</body></html>`;
}

export const LAYOUTS: Readonly<Record<string, string>> = {
  'WordPress, classic theme': page(`
    <div id="page"><header id="masthead"><nav><ul>${links()}</ul></nav></header>
    <div id="content"><article id="post-12" class="post-12 post type-post status-publish hentry category-ville tag-sport comments-open">
      <header class="entry-header"><h1 class="entry-title">${TITLE}</h1>
        <div class="entry-meta"><span class="posted-on">Publié le <time class="entry-date published" datetime="2021-03-09T18:00:00+01:00">9 mars 2021</time></span> <span class="byline">par <a rel="author" href="/j">Jeanne Martin</a></span></div></header>
      <div class="entry-content"><p><strong>${CHAPO}</strong></p>${P().join('')}
        <div class="wp-caption"><img src="x.jpg"><p class="wp-caption-text">JETER légende de la photographie</p></div>
        <div class="sharedaddy"><h3>Partager :</h3><ul>${links(3)}</ul></div>
        <div id="jp-relatedposts" class="jp-relatedposts"><h3>JETER sur le même thème</h3>${cards('jp-relatedposts-post', 'div')}</div></div>
      <footer class="entry-footer"><span class="tags-links">JETER étiquettes : <a href="/t">piscine</a></span></footer></article>
      <nav class="post-navigation"><a href="/p">JETER article précédent</a></nav>
      <div id="comments" class="comments-area"><h2>3 commentaires</h2><ol class="comment-list">${comments('comment')}</ol><div id="respond"><form><textarea></textarea>JETER laisser un commentaire</form></div></div></div>
    <aside id="secondary" class="widget-area"><section class="widget"><h2>JETER articles récents</h2><ul>${links()}</ul></section></aside>
    <footer id="colophon"><p>JETER © 2021 Le Journal. Tous droits réservés, mentions légales et conditions générales.</p></footer></div>`),

  'Elementor on WordPress': page(`
    <div class="elementor elementor-12"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column">
      <div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-heading"><h1 class="elementor-heading-title">${TITLE}</h1></div>
      <div class="elementor-element elementor-widget elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">${CHAPO}</div></div>
      <div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${P().join('')}</div></div>
      <div class="elementor-element elementor-widget elementor-widget-share-buttons">JETER partager cette page avec vos amis</div>
      <div class="elementor-element elementor-widget elementor-widget-posts"><div class="elementor-posts-container">${cards('elementor-post')}</div></div></div></div></div></section></div>
    <div class="elementor-location-footer"><footer><p>JETER pied de page avec une phrase assez longue pour ressembler à un paragraphe d’article.</p></footer></div>`),

  'SPIP, old template with a forum': page(`
    <div id="conteneur"><div id="hierarchie"><a href="/">Accueil</a> &gt; JETER rubrique</div><div id="contenu">
      <div class="cartouche"><div class="surlignable"><h1 class="titre">${TITLE}</h1></div><p><small><abbr class="published" title="2019-06-27T10:21:40Z">jeudi 27 juin 2019</abbr>, par <span class="vcard author">Jeanne Martin</span></small></p></div>
      <div class="surlignable"><div class="chapo"><p>${CHAPO}</p></div><div class="texte entry-content">${P('class="spip"').join('')}</div></div>
      <div class="notes"><p>[1] JETER une note de bas de page qui renvoie à un autre texte, publié ailleurs il y a longtemps.</p></div>
      <a href="#forum" class="repondre">JETER répondre à cet article</a><a name="forum"></a>
      <ul class="forum">${comments('forum-fil')}</ul></div>
    <div id="navigation"><div class="rubriques"><h2>JETER dans la même rubrique</h2><ul>${links()}</ul></div></div>
    <div id="pied">JETER plan du site, réalisé avec SPIP et hébergé par une association</div></div>`),

  'Drupal 7': page(`
    <div id="page-wrapper"><div class="region region-header"><ul class="menu">${links()}</ul></div>
    <div id="main"><div class="region region-content"><div id="node-7" class="node node-article view-mode-full">
      <h1 id="page-title">${TITLE}</h1>
      <div class="field field-name-field-chapo field-type-text-long field-label-hidden"><div class="field-items"><div class="field-item even">${CHAPO}</div></div></div>
      <div class="field field-name-field-auteur field-label-inline"><div class="field-item">JETER Auteur : Jeanne Martin</div></div>
      <div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${P().join('')}</div></div></div>
      <div class="field field-name-field-tags"><div class="field-label">JETER mots-clés :</div><a href="/t">piscine</a></div></div></div>
    <div class="region region-sidebar-second"><div class="block block-views"><h2>JETER à lire aussi</h2>${cards('views-row', 'div')}</div></div></div>
    <div class="region region-footer"><p>JETER nous contacter, mentions légales, données personnelles, gestion des cookies de ce site.</p></div></div>`),

  'Blogger, line breaks instead of paragraphs': page(`
    <div class="content-outer"><div class="main-outer"><div class="blog-posts hfeed"><h2 class="date-header"><span>mardi 9 mars 2021</span></h2>
      <div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content" itemprop="description articleBody">${BODY.join('<br><br>')}<div style="clear: both;"></div></div>
      <div class="post-footer"><span class="post-author vcard">JETER publié par Jeanne à 18:00</span><span class="post-labels">JETER libellés : <a href="/s">ville</a></span></div></div>
      <div class="comments" id="comments"><h4>3 commentaires:</h4><ol>${comments('comment')}</ol><p class="comment-footer">JETER enregistrer un commentaire</p></div></div>
    <div class="sidebar"><div class="widget"><h2>JETER archives du blog</h2><ul>${links(12)}</ul></div><div class="widget"><h2>JETER qui êtes-vous ?</h2><p>JETER je suis une habitante de la ville qui raconte ce qu’elle voit depuis sa fenêtre, chaque semaine.</p></div></div></div></div>`),

  'Overblog sections': page(`
    <div class="container"><div class="article"><h1>${TITLE}</h1><div class="ob-sections">
      <div class="ob-section ob-section-html"><p>${CHAPO}</p></div><div class="ob-section ob-section-images"><figure><img><figcaption>JETER légende de la photographie</figcaption></figure></div>
      <div class="ob-section ob-section-html">${P().slice(0, 2).join('')}</div><div class="ob-section ob-section-html">${P().slice(2).join('')}</div></div>
      <div class="share">JETER partager cet article</div></div>
    <div class="comments"><ul>${comments('comment')}</ul></div><div class="sidebar">${cards('block', 'div')}</div></div>`),

  'A national daily': page(`
    <div class="zone--article"><nav class="breadcrumb"><ul>${links(3)}</ul></nav>
    <main><article class="article"><header class="article__header"><h1 class="article__title">${TITLE}</h1><p class="article__desc">${CHAPO}</p>
      <p class="meta__publisher">Par <span class="author__name">Jeanne Martin</span></p><span class="meta__date">Publié le 09 mars 2021 à 18h00, modifié le 10 mars 2021 à 07h12</span></header>
      <section class="article__wrapper"><article class="article__content">${P('class="article__paragraph"').slice(0, 2).join('')}
        <section class="catcher catcher--inline"><span class="catcher__title">JETER lire aussi : un autre article réservé à nos abonnés</span></section>
        <section class="inread">JETER publicité</section>${P('class="article__paragraph"').slice(2).join('')}
        <p class="article__signature">JETER Jeanne Martin</p></article>
      <section class="article__reactions"><p>JETER réutiliser ce contenu dans une publication ou sur un site suppose un accord préalable.</p></section></section></article></main>
    <section class="river river--rich-ever-single"><h4>JETER services partenaires et guides d’achat de la rédaction</h4><ul>${links(8)}</ul></section>
    <footer class="footer"><p>JETER suivez-nous sur les réseaux, recevez nos lettres d’information, abonnez-vous au journal.</p></footer></div>`),

  'A regional daily with a registration wall': page(`
    <div class="wrapper"><div class="header"><div class="menu-burger">${links()}</div></div>
    <div class="layout"><div class="column-main"><h1>${TITLE}</h1><div class="chapo">${CHAPO}</div>
      <div class="infos-article"><span>09/03/2021 à 18:00</span></div>
      <div class="article-free">${P().slice(0, 1).join('')}</div><div class="article-premium">${P().slice(1).join('')}</div>
      <div class="paywall"><p>JETER il vous reste 80 % de cet article à lire. Pour continuer, créez gratuitement un compte ou abonnez-vous.</p></div>
      <div class="bloc-newsletter"><p>JETER recevez chaque matin l’essentiel de l’actualité de votre commune dans votre boîte aux lettres.</p></div></div>
    <div class="column-right"><div class="most-read"><h3>JETER les plus lus</h3><ol>${links(6)}</ol></div></div></div>
    <div class="site-bottom"><p>JETER toute l’actualité en direct et en continu de votre région, de la France et du monde entier.</p></div></div>`),

  'A public radio': page(`
    <div id="app"><header role="banner">JETER écouter le direct</header><main role="main"><div class="Template"><div class="CoverEpisode"><h1>${TITLE}</h1>
      <div class="CoverEpisode-publicationInfo">Publié le mardi 9 mars 2021 à 18h00</div><div class="player-wrapper">JETER lecture 4 minutes</div></div>
      <div class="Expression"><p class="qg-lead">${CHAPO}</p><div class="Body">${P()
        .map(p => `<div class="paragraph">${p}</div>`)
        .join('')}</div></div>
      <ul class="Tags">${links(3)}</ul><section class="EpisodesList"><h2>JETER à écouter aussi</h2>${cards('Card', 'li')}</section></div></main>
      <footer role="contentinfo">JETER fréquences, contact, médiation</footer></div>`),

  'A page made of tables': page(`
    <table width="100%"><tr><td class="gauche"><a href="/">JETER accueil</a><br><a href="/b">JETER archives du journal</a></td>
    <td><table><tr><td><font size="4"><b>${TITLE}</b></font><p><i>mardi 9 mars 2021</i></p><p><b>${CHAPO}</b></p>${P().join('')}</td></tr></table></td>
    <td class="droite"><p><a href="/c">JETER un article recommandé par la rédaction de ce journal</a></p></td></tr></table>`),

  'An old page that never closes its paragraphs': page(
    `<center><h1>${TITLE}</h1></center><font size="3"><p>${CHAPO}<p>${BODY.join('<p>')}</font><hr><a href="/">JETER retour à l’accueil du journal</a>`,
  ),

  'One form around everything': page(`
    <form method="post" action="page.aspx"><div class="aspNetHidden"><input type="hidden"></div><div id="header"><ul>${links()}</ul></div>
    <div id="ctl00_content"><h1>${TITLE}</h1><div class="intro">${CHAPO}</div><div class="rte">${P().join('')}</div></div>
    <div id="footer"><p>JETER tous droits réservés, reproduction interdite sans l’accord écrit de la société éditrice.</p></div></form>`),

  'A live report': page(`
    <main><h1>${TITLE}</h1><p class="lead">${CHAPO}</p><div class="live-feed"><ol>${BODY.map(
      (text, i) => `<li class="live-post"><time>1${i}h0${i}</time><h3>Un moment du direct</h3><p>${text}</p></li>`,
    ).join('')}</ol></div></main><aside class="sidebar">${cards('teaser')}</aside>`),

  'A body that only a script shows': page(
    '<div id="root"></div><noscript>JETER activez JavaScript pour lire cette page dans votre navigateur</noscript>',
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': ['NewsArticle'],
          headline: TITLE,
          articleBody: BODY.join('\n\n'),
          datePublished: '2021-03-09T18:00:00+01:00',
        },
      ],
    })}</script>`,
  ),

  'Hashed class names': page(`
    <div class="sc-aXZVg"><div class="sc-gEvEer"><a href="/">JETER accueil</a></div><div class="sc-eqUAAy"><h1 class="sc-fqkvVR">${TITLE}</h1><div class="sc-dcJsrY">${CHAPO}</div>
      <div class="sc-iGgWBj">${P('class="sc-gsFSXq"').join('')}</div><div class="sc-kAyceB"><div class="sc-imWYAI"><a href="/x">JETER lire la suite de nos révélations sur la piscine</a></div></div></div>
      <div class="sc-jXbUNg">${cards('sc-dhKdcB', 'div')}</div><div class="sc-kpDqfm"><a href="/m">JETER mentions légales</a></div></div>`),

  'A page that goes on with further articles': page(
    [TITLE, 'Un tout autre sujet', 'Encore un autre']
      .map(
        (title, i) =>
          `<section class="article-wrapper"><article><header><h1>${title}</h1></header><div class="article-body">${
            i ? P().join('').replaceAll('GARDER', 'JETER') + P().join('').replaceAll('GARDER', 'JETER') : P().join('')
          }</div></article></section>`,
      )
      .join(''),
    `<meta property="og:title" content="${TITLE}">`,
  ),

  'Headings with ids made from their words': page(`
    <main><h1>${TITLE}</h1><div class="post"><p>${CHAPO}</p><h2 id="comment-se-baigner">GARDER 5 Comment se baigner ?</h2>${P().slice(0, 2).join('')}
    <section id="les-offres-de-la-region"><h2 id="offres">GARDER 6 Les offres de la région</h2>${P().slice(2).join('')}</section></div></main>`),

  'A wall before text that bears the same name': page(`
    <main><h1>${TITLE}</h1><div class="content">${P().slice(0, 3).join('')}<div class="paywall-teaser">JETER pour lire la suite, abonnez-vous dès un euro ou connectez-vous.</div>
    <div class="paywall">${P().slice(3).join('')}</div></div></main>`),

  'Frames around tables, pictures and quotations': page(`
    <main><h1>${TITLE}</h1><div class="entry">${P().slice(0, 2).join('')}<figure class="wp-block-image"><img><figcaption>JETER une légende</figcaption></figure>
    <figure class="wp-block-table"><table><tr><td>GARDER 7</td><td>1 200 baigneurs</td></tr></table><figcaption>JETER une source</figcaption></figure>
    <blockquote class="instagram-media"><p>JETER voir cette publication sur Instagram, une publication partagée par la ville</p></blockquote>
    <figure class="wp-block-quote"><blockquote><p>GARDER 8 : « Cette piscine, c’est toute notre enfance. »</p></blockquote></figure>${P().slice(2).join('')}</div></main>`),

  'Inserts between the paragraphs, without helpful names': page(`
    <main><h1>${TITLE}</h1><div class="b1">${P().slice(0, 1).join('')}<p><strong>JETER Lire aussi :</strong> <a href="/a">JETER un autre article de notre rédaction</a></p>
    ${P().slice(1, 2).join('')}<div><ul><li><a href="/a">JETER un premier lien qui mène ailleurs</a></li><li><a href="/b">JETER un second lien qui mène ailleurs</a></li></ul></div>
    ${P().slice(2).join('')}<h3>JETER Sur le même sujet</h3><ul>${links(3)}</ul></div></main>`),

  'The column beside the article longer than the article': page(`
    <div class="wrap"><div class="left"><h1>${TITLE}</h1><div>${P().join('')}</div></div><div class="right">${cards('bloc', 'div')}${cards('bloc', 'div')}</div></div>`),

  'Schema.org marks': page(`
    <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><p itemprop="description">${CHAPO}</p>
    <div itemprop="articleBody">${P().join('')}</div><div itemprop="comment"><p class="c">JETER un commentaire de lecteur qui n’aime pas du tout ce projet de fermeture</p></div></div>
    <div class="bas"><p>JETER une phrase du bas de la page, assez longue pour faire croire à un paragraphe de l’article.</p></div>`),
};
