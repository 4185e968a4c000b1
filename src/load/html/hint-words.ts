/** What the makers of sites call the parts of a page that are not the article: data for `hints.ts`. */
import type { HtmlRule } from './rules.ts';

/** Words of classes and ids, in the English and French of the sites' builders; no accents, lower case, as split below. */
export const BY_WORD: readonly (readonly [HtmlRule, string])[] = [
  [
    'html-comments',
    'comment comments commentaire commentaires commentlist commentform respond disqus reactions reagir reagissez hypercomments livefyre commenting forum forums messagesforum wpdiscuz viafoura spotim graphcomment hyvor',
  ],
  [
    'html-nav',
    'nav navbar navigation menu submenu breadcrumb breadcrumbs ariane filariane pagination pager prevnext pagenav sommaire toc footer masthead topbar sitemap skiplink langues languages skiplinks totop backtotop',
  ],
  [
    'html-related',
    'related relateds recommended recommendation recommendations recommandation recommandations reco recos associes associe outbrain taboola ligatus crosslinking crosslink readmore readalso alsoread lireaussi alire voiraussi teaser teasers popular trending mostread mostviewed plusluss pluslus catcher upnext morenews suggested suggestion suggestions carousel slider diaporama zergnet jp-relatedposts yarpp connexes similaires relpost relposts interstitial interstitiel rebond rebonds maillage autocontext suggestions latestposts recentposts',
  ],
  [
    'html-share',
    'share shares sharing sharebar sharedaddy sharethis social socials socialbar partage partages partager addthis addtoany follow followus reseaux reseauxsociaux fblike likes essb sharebubbles',
  ],
  [
    'html-subscribe',
    'newsletter newsletters newsletterbox subscribe subscription abonnement abonnements abonnez poool piano login signin signup register inscription connexion donate donation don dons soutenir adhesion offer offers offre offres promo promotion popup popin modal overlay lightbox tooltip toast cta infolettre infolettres subscriptions subscriber mailpoet mailchimp mc4wp sendinblue brevo helloasso tipeee capping soutenez panier',
  ],
  [
    'html-cookies',
    'cookie cookies consent rgpd gdpr didomi tarteaucitron axeptio onetrust cmp cmp2 cnil appconsent cookiebot usercentrics iubenda',
  ],
  [
    'html-ad',
    'ad ads advert adverts advertisement advertising adsense adslot adzone adunit pub pubs publicite publicites dfp gpt sponsor sponsors sponsored sponsorise partenaire partenaires inread teads autopromo adlabel inarticle',
  ],
  [
    'html-byline',
    'byline author authors auteur auteurs authorbox bio biography biographie signature dateline timestamp metadata readingtime pubdate publish published updated',
  ],
  ['html-tags', 'tags taglist tagcloud keywords motscles categories hashtags'],
  ['html-caption', 'caption captions legende legendes credit credits figcaption spip_doc_legende legend'],
  ['html-aside', 'sidebar widget widgets aside rightcol rightcolumn coldroite'],
  ['html-notes', 'footnotes footnote notes'],
  ['html-media', 'player audioplayer videoplayer jwplayer podcast instagram tiktok readspeaker audion'],
];

/** Two neighbouring words that only mean something together. */
export const BY_PAIR: readonly (readonly [HtmlRule, string])[] = [
  [
    'html-related',
    'lire-aussi a-lire read-more read-also also-read voir-aussi see-also more-on most-read most-viewed plus-lus meme-rubrique meme-sujet same-topic to-read link-list liste-liens up-next you-may en-savoir en-relation sur-meme same-subject same-theme same-tag meme-theme meme-dossier linked-stories linked-articles link-paragraph articles-lies article-lie embedded-content read-next next-article next-read article-suivant plus-loin latest-posts latest-articles latest-news recent-posts other-articles autres-articles derniers-articles more-articles more-stories more-posts must-see bookmark-card inline-post inline-related body-link embed-link lien-article',
  ],
  ['html-nav', 'fil-ariane post-navigation table-contents skip-link header-nav main-menu of-contents to-top back-top'],
  ['html-comments', 'post-comments user-comments fb-comments'],
  [
    'html-byline',
    'post-meta entry-meta article-meta post-info article-info article-infos post-infos about-author reading-time temps-lecture post-date date-pub pub-date article-date entry-date publish-date publication-date posted-on date-publication meta-info info-publi infos-article article-signature article-sign written-by date-publi',
  ],
  [
    'html-tags',
    'tag-list tags-list entry-tags post-tags article-tags article-tag mots-cles entry-footer cat-links tags-links key-words',
  ],
  ['html-share', 'social-bar social-media social-links reseaux-sociaux follow-us suivez-nous'],
  [
    'html-caption',
    'wp-caption-text image-credit photo-credit media-caption img-title image-title photo-title image-legend source-image photo-description image-description image-info photo-info',
  ],
  ['html-ad', 'google-ad ad-block bloc-pub mini-cart'],
  ['html-subscribe', 'nl-insert nl-form nl-box nl-promo nl-inread upgrade-cta lettre-info'],
  [
    'html-media',
    'video-title video-caption video-block video-player video-embed embed-video audio-player player-audio to-speech listen-article ecouter-article',
  ],
];

/** Words run together: `relatedposts`, `commentsbox`, `newsletterform`. */
export const BY_START: readonly (readonly [string, HtmlRule])[] = [
  ['related', 'html-related'],
  ['recommend', 'html-related'],
  ['recommand', 'html-related'],
  ['outbrain', 'html-related'],
  ['taboola', 'html-related'],
  ['comment', 'html-comments'],
  ['disqus', 'html-comments'],
  ['newsletter', 'html-subscribe'],
  ['cookie', 'html-cookies'],
  ['sharebutton', 'html-share'],
  ['sharing', 'html-share'],
  ['breadcrumb', 'html-nav'],
  ['publicit', 'html-ad'],
  ['sponsor', 'html-ad'],
  ['advert', 'html-ad'],
  ['sidebar', 'html-aside'],
];
