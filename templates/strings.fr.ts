/**
 * Every French string that a reader of the site can see, and nothing else. Imports nothing. French typography as the
 * Imprimerie nationale has it: a narrow no-break space (`\u202f`) before ; ! ?, a no-break space (`\u00a0`) before : and
 * inside guillemets.
 */

const NBSP = '\u00a0';
const numbers = new Intl.NumberFormat('fr-FR');

/** 12 345 with a no-break space: a narrow one is lost between figures as small as those of the labels. */
export function number(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  return numbers.format(value).replaceAll('\u202f', NBSP);
}

/** « 1 article », « 2 articles »: French has its plural from two on. */
function counted(value: number, one: string, many: string): string {
  return `${number(value)}${NBSP}${value < 2 ? one : many}`;
}

export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
export const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;
/** From Monday, as ISO 8601. */
export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
/** EDTF 21–24. */
export const seasons = ['printemps', 'été', 'automne', 'hiver'] as const;

const HAS_ARTICLE = /^(?:le |les |l’)/;

/** « de » before a date, run into its article: « du 3 mai », « des années 1990 », « d’avril ». */
const fromDate = (text: string) =>
  /^les? /.test(text)
    ? text.replace(/^le(s?) /, (_, s) => (s ? 'des ' : 'du '))
    : `${/^[aoé]/.test(text) ? 'd’' : 'de '}${text}`;

/** « à », the same way: « au 3 mai », « aux années 1990 », « à l’été ». */
const toDate = (text: string) =>
  /^les? /.test(text) ? text.replace(/^le(s?) /, (_, s) => (s ? 'aux ' : 'au ')) : `à ${text}`;

const PLAIN_DATE = new RegExp(`^(?:(?:1er|\\d{1,2}) )?(?:(?:${months.join('|')}) )?\\d{4}$`);

/** Dates in a row, each without the words that the next one ends with, too: « 11 », « 13 septembre 2023 ». */
export function sharedEnds(texts: readonly string[]): readonly string[] {
  const words = texts.map(text => text.split(' '));
  if (!texts.every(text => PLAIN_DATE.test(text)) || new Set(words.map(({ length }) => length)).size > 1) return texts;
  const last = words.at(-1)!;
  let shared = 0;
  while (shared < last.length - 1 && words.every(one => one.at(-1 - shared) === last.at(-1 - shared))) shared++;
  return words.map((one, i) => one.slice(0, i < words.length - 1 ? one.length - shared : undefined).join(' '));
}

/** What stands before each of several things in a row: nothing, « , », « et ». */
export function linking(place: number, count: number): string {
  if (place === 0) return '';
  return place === count - 1 ? ' et ' : ', ';
}

/** Stands behind each date that no article states. */
const INFERRED = '(déduit)';

export const dates = {
  first: '1er',
  unknown: 'date inconnue',
  inferred: (text: string) => `${text} ${INFERRED}`,
  uncertain: (text: string) => `${text} (incertain)`,
  decade: (year: number) => `années ${year}`,
  century: (roman: string) => `${roman}e siècle`,
  /** With their articles days, seasons, decades and centuries go into sentences; months and years go without one. */
  articled: {
    day: (text: string) => `le ${text}`,
    month: (text: string) => text,
    year: (text: string) => text,
    season: (text: string) => (text.startsWith('printemps') ? `le ${text}` : `l’${text}`),
    decade: (text: string) => `les ${text}`,
    century: (text: string) => `le ${text}`,
  },
  around: (text: string) => `vers ${text}`,
  about: (text: string) => `${text} environ`,
  between: (from: string, to: string) => `entre ${from} et ${to}`,
  range: (from: string, to: string) => `${fromDate(from)} ${toDate(to)}`,
  since: (text: string) => `depuis ${text}`,
  until: (text: string) => (HAS_ARTICLE.test(text) ? `jusqu’${toDate(text)}` : `jusqu’en ${text}`),
  orAfter: (text: string) => `${text} ou après`,
  orBefore: (text: string) => `${text} ou avant`,
  or: (texts: readonly string[]) =>
    texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ou ${texts.at(-1)}`,
  week: (week: number, year: number) => `semaine ${week} de ${year}`,
  ofWeek: (days: string) => `semaine ${days}`,
  days: (from: string, to: string) => `${from}${NBSP}– ${to}`,
} as const;

/** A title between guillemets; those that stand within become « “ » and « ” », as printers set the second rank. */
function titleInQuotes(title: string): string {
  return `«\u00a0${title.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`;
}

/** Feeds, timeline export and reference lines. */
export const exported = {
  feedOfActor: (name: string) => `Articles qui nomment ${name}`,
  feedOfTopic: (label: string) =>
    `Articles sur le thème « ${label} »`.replace('« ', '«\u00a0').replace(' »', '\u00a0»'),
  titleInQuotes,
  noDate: 's. d.',
  sample: 'Exemple inventé',
  preview: (articles: number, from: string | null, to: string | null) =>
    [counted(articles, 'article', 'articles'), from && to && (from === to ? from : `${from} – ${to}`)]
      .filter(Boolean)
      .join(' · '),
  dateNote: (date: string) => `Date${NBSP}: ${date}`,
} as const;

export const undatedLabel = 'Sans date';

/** What a page is, for search engines and shared links. */
export const described = (site: string, page: string) => `${site}${NBSP}: ${page}`;
export const describedPeriod = (site: string, period: string, count: number) =>
  `${site}, ${period}${NBSP}: ${counted(count, 'article', 'articles')} et ce que les textes racontent de cette période.`;
export const describedWeek = (site: string, week: string, count: number) =>
  `${site}, ${week}${NBSP}: l’essentiel de ${counted(count, 'article', 'articles')}, en phrases tirées des textes.`;
export const describedMember = {
  actor: (name: string, count: number) =>
    `${name}${NBSP}: ${counted(count, 'article', 'articles')}, ce qu’on y lit jour par jour, les citations et les noms qui l’accompagnent.`,
  topic: (label: string, count: number) =>
    `Thème «${NBSP}${label}${NBSP}»${NBSP}: ${counted(count, 'article', 'articles')} dans l’ordre des jours, et les noms qui y apparaissent.`,
  source: (name: string, count: number) =>
    `${name}${NBSP}: ${counted(count, 'article', 'articles')} dans l’ordre des jours, et les noms qui y apparaissent.`,
} as const;

/** Labels of the IPTC that a newspaper would print otherwise: accents of capitals, commas, one of two wordings. */
export const printedThemes: Readonly<Record<string, string>> = {
  'Gens animaux insolite': 'Gens, animaux, insolite',
  'Salaires et pensions ou Salaires et allocations': 'Salaires et pensions',
  "Coup d'Etat": 'Coup d’État',
  "Chef de l'Etat": 'Chef de l’État',
  "Relations entre les institutions religieuses et l'Etat": 'Religions et État',
  'Politique Nucléaire': 'Politique nucléaire',
  SIDA: 'Sida',
  "Technologie de l'information et Informatique": 'Technologies de l’information et informatique',
  "Exploration de l'Espace": 'Exploration de l’espace',
  'Sans abris': 'Sans-abri',
};

/** Titles of pages, as views need them. */

export const titles = {
  dossier: 'Le dossier',
  articles: 'Articles',
  actors: 'Acteurs',
  topics: 'Thèmes',
  sources: 'Sources',
  quotations: 'Citations',
  undated: 'Sans date certaine',
  search: 'Recherche',
  method: 'Méthode',
  notFound: 'Page introuvable',
} as const;

/** Of an article that may have come before or after this one. */
const NEAR = 'Même récit, ordre incertain';

/** Nobody counts 1,412 days: « Plus de 3 ans ». */
function roughly(days: number): string {
  if (days < 100) return counted(days, 'jour', 'jours');
  const years = Math.floor(days / 365.25);
  return years < 2 ? `Plus de ${Math.floor(days / 30.44)}${NBSP}mois` : `Plus de ${years}${NBSP}ans`;
}

const articles = (count: number) => counted(count, 'article', 'articles');

/** Of these, so many do not state their date. */
function articlesAndUncertain(count: number, uncertain: number): string {
  if (uncertain === 0) return articles(count);
  return `${articles(count)}${uncertain < count ? `, dont ${number(uncertain)}` : ''} sans date certaine`;
}

/** The words of the templates. */
export const fr = {
  pageTitle: (title: string, site: string) => `${title} — ${site}`,
  skip: 'Aller au contenu',
  jumps: 'Sur cette page',
  articles,
  articlesAndUncertain,
  allSamples:
    'Tous les articles de ce site sont des exemples inventés\u00a0: ni eux, ni leurs sources, ni leurs auteurs n’existent.',
  countsOfArticles: 'Avec le nombre d’articles.',
  empty: 'Aucun article.',
  undated: 'Sans date',
  approximate: 'Jour déduit ou incertain',
  gap: (days: number) => `${roughly(days)} sans article daté ici`,
  inQuotes: (text: string) => `«\u00a0${text}\u00a0»`,
  nav: {
    label: 'Rubriques',
    sections: {
      'articles/': 'Articles',
      'acteurs/': 'Acteurs',
      'themes/': 'Thèmes',
      'citations/': 'Citations',
      'recherche/': 'Recherche',
      'methode/': 'Méthode',
    },
  },
  footer: {
    published: (publisher: string) => `Publié par ${publisher.replace(/\.$/, '')}.`,
    made: (site: string) =>
      `${/^Dépêche(?!\p{L})/u.test(site) ? 'Un' : `${site}, un`} dossier composé par Dépêche à partir d’articles de presse.`,
    links: {
      'sources/': 'Sources',
      'sans-date/': 'Articles sans date certaine',
      'dossier/': 'Tout le dossier à imprimer',
      'methode/': 'Comment ce site est fait',
      'methode/#donnees': 'Données à reprendre',
      'feed.xml': 'Flux RSS (Atom)',
    },
  },
  dossier: {
    title: 'Le dossier',
    lead: 'Tout ce que le dossier montre, en un seul document à lire ou à imprimer.',
    leadOfParts: 'Ce dossier est long\u00a0: il se lit et s’imprime en plusieurs documents, année par année.',
    parts: 'Les parties',
    contents: 'Sommaire',
    chronology: 'Chronologie des faits racontés',
    /** Behind a sentence, the number of its article. */
    reference: (article: number) => `[${article}]`,
    index: 'Index des noms',
    sample: 'exemple inventé',
  },
  pager: { label: 'Avant et après', before: 'Avant', after: 'Après', whole: (period: string) => `Tout ${period}` },
  front: {
    figures: (f: { articles: number; sources: number; unsourced: number; actors: number; quotes: number }) =>
      [
        articles(f.articles),
        f.sources > 0 &&
          (f.unsourced > 0
            ? counted(f.sources, 'source connue', 'sources connues')
            : counted(f.sources, 'source', 'sources')),
        f.actors > 0 && counted(f.actors, 'acteur', 'acteurs'),
        f.quotes > 0 && counted(f.quotes, 'citation', 'citations'),
      ]
        .filter(Boolean)
        .join(`${NBSP}· `),
    lastOf: (week: string) => `Semaine ${week}, en phrases tirées des articles.`,
    wholeOf: 'En phrases tirées des articles.',
    latestOf: 'En phrases tirées des derniers articles.',
    wholeDigest: 'Tout le résumé de cette semaine',
    latest: (count: number) => (count < 2 ? 'L’article' : 'Derniers articles'),
    timeline: 'Chronologie',
    newest: 'Les plus récents',
    only: 'Les articles les plus récents. Les autres sont rangés par mois\u00a0:',
    wholePeriod: 'toute la période',
    years: 'Toute la période',
    mostNamed: 'Les plus nommés',
    mainTopics: 'Les thèmes principaux',
    undated: (count: number) => `${articles(count)} sans date certaine`,
    empty:
      'Ce dossier ne contient encore aucun article. Pour le composer, déposez des textes dans le répertoire articles/ et relancez la construction du site.',
  },
  strip: {
    caption: (view: {
      unit: 'day' | 'week' | 'month' | 'year';
      published: readonly unknown[];
      told: readonly unknown[];
      ranges: readonly unknown[];
      counts: { exact: number; approximate: number; undated: number };
    }) => {
      const unit = { day: 'jour', week: 'semaine', month: 'mois', year: 'année' }[view.unit];
      const { approximate, undated } = view.counts;
      // Where they crowd not all find room.
      const drawn = view.ranges.length < approximate ? `, dont ${number(view.ranges.length)} tracés` : '';
      const lines = [
        view.published.length > 0 && `En haut, les articles parus, par ${unit}`,
        view.told.length > 0 && 'en bas, les dates que leurs phrases racontent',
        approximate > 0 && `en traits ocre, ${articles(approximate)} au jour déduit ou incertain${drawn}`,
      ].filter(line => line !== false);
      const [first = ''] = lines.splice(0, 1);
      const legend = `${[first.charAt(0).toUpperCase() + first.slice(1), ...lines].join('\u202f; ')}.`;
      return undated > 0 ? `${legend} ${articles(undated)} sans date assez sûre pour y figurer.` : legend;
    },
    bar: (label: string, unit: string, count: string) =>
      `${unit === 'week' ? `Semaine du ${label}` : label}${NBSP}: ${count}`,
    told: (count: number) => counted(count, 'phrase en parle', 'phrases en parlent'),
  },
  filter: {
    title: 'Filtrer la chronologie',
    noScript:
      'Ce filtre a besoin de JavaScript. Sans lui, les pages des acteurs, des thèmes, des sources et des mois font le même tri.',
    actor: 'Acteur',
    topic: 'Thème',
    source: 'Source',
    from: 'Du',
    to: 'Au',
    all: 'Tous',
    allFeminine: 'Toutes',
    apply: 'Filtrer',
    clear: 'Tout montrer',
    none: 'Aucun article ne répond à ce choix.',
    one: '1 article',
    many: '% articles',
    more: 'Montrer la suite',
    inferred: INFERRED,
    failed: 'La liste n’a pas pu être chargée\u00a0: la connexion manque peut-être.',
  },
  article: {
    sampleShort: 'exemple inventé',
    sample: 'Exemple inventé pour montrer l’outil\u00a0: ni cet article, ni sa source, ni ses auteurs n’existent.',
    noSource: 'source inconnue',
    moreActors: (count: number) => `Et ${counted(count, 'autre acteur', 'autres acteurs')}`,
    moreQuotes: (count: number) => `Et ${counted(count, 'autre citation', 'autres citations')}`,
    by: 'Par',
    with: (agencies: readonly string[]) => `avec ${agencies.join(', ')}`,
    minutes: (count: number) => `${counted(count, 'minute', 'minutes')} de lecture`,
    original: 'Lire l’original',
    extract: 'Seul un extrait de cet article est publié ici.',
    reference: 'Seule la référence de cet article est publiée ici.',
    marks: 'Marquer les',
    markNames: 'noms',
    markDates: 'dates',
    markRepairs: 'mots abîmés',
    cast: 'Qui, quoi',
    actors: 'Acteurs',
    topics: 'Thèmes',
    quotes: 'Qui dit quoi',
    proofs: 'Vérifier et citer',
    datesTold: 'Les dates du texte',
    datesNote: 'Chaque expression de temps et ce qu’elle désigne, calculé à partir du jour de parution.',
    datesInferred:
      'Chaque expression de temps et ce qu’elle désigne, si c’est le même jour quelle que soit la date de parution dans l’intervalle déduit.',
    datesUndated:
      'Les expressions de temps du texte. Comme on ne sait pas quand il a paru, la plupart ne désignent aucun jour sûr.',
    unresolved: 'Sans date calculable',
    saidOutright: 'Dites en toutes lettres',
    whyTags: 'Pourquoi ces acteurs et ces thèmes',
    called: (forms: readonly string[]) => forms.map(form => `«\u00a0${form}\u00a0»`).join(', '),
    noWords: 'aucun mot montré ici',
    namedAsShown: 'Nommés tels quels dans le texte',
    duplicates: 'Le même texte ailleurs, ou presque',
    moreDuplicates: (count: number) => `Et ${counted(count, 'autre reprise', 'autres reprises')} dans ce dossier.`,
    similarity: (share: number) =>
      `${Math.round(share * 100)}\u00a0% du plus court des deux textes se retrouve dans l’autre`,
    notCompared: 'Textes non comparés\u00a0: l’un des deux n’est pas publié en entier.',
    shared: (count: number) => `${counted(count, 'phrase commune', 'phrases communes')}.`,
    differs: 'Ce qui diffère',
    onlyHere: 'Seulement ici',
    onlyThere: 'Seulement dans l’autre texte',
    related: 'À lire aussi',
    why: `Pourquoi${NBSP}: `,
    cite: 'Citer cet article',
    plainText: 'Le texte seul',
    earlier: { story: 'Plus tôt dans ce récit', near: NEAR, others: 'Article précédent' },
    later: { story: 'La suite de ce récit', near: NEAR, others: 'Article suivant' },
    neighbours: 'Avant et après cet article',
  },
  date: {
    why: 'D’où vient cette date\u202f?',
    stated: {
      editor: 'La rédaction de ce site l’a indiquée.',
      'front-matter': 'Elle est indiquée dans l’en-tête du fichier.',
      'html-metadata': 'La page d’origine la déclare.',
      'header-line': 'Elle est écrite en tête de l’article.',
      'file-name': 'Elle est dans le nom du fichier.',
      text: 'Le texte la dit.',
      'related-articles': 'Des articles voisins la donnent.',
    } as Readonly<Record<string, string>>,
    inferred: 'Aucune date n’est écrite sur cet article. Ces indices la situent\u00a0:',
    happening: (words: readonly string[], when: string) =>
      `Ces mots réunis, qui disent une nouvelle connue (${when})${NBSP}: ${words.map(word => `«${NBSP}${word}${NBSP}»`).join(', ')}.`,
    expected: (day: string) => `Faute d’indice plus ancien, une parution depuis le ${day} est supposée.`,
    twin: (title: string | null, when: string) =>
      `Presque le même texte que ${title ? titleInQuotes(title) : 'un article sans titre'} (${when}).`,
    whyNot: 'Pourquoi pas de date\u202f?',
    unknown: 'Rien dans ce texte ne permet de le dater. Nous préférons ne rien inventer.',
  },
  repairs: {
    title: (count: number) => `Mots abîmés (${number(count)})`,
    note: 'Ce texte porte des mots étrangers ou substitués par une machine. Nous proposons le mot probable au-dessus de celui qui a été trouvé, sans rien changer.',
    found: 'Trouvé',
    proposed: 'Proposé',
    why: 'Pourquoi',
    unknown: '?',
    factual: 'Attention\u00a0: un fait a pu être changé.',
    accepted: 'accepté',
    rejected: 'refusé',
  },
  removed: {
    title: (count: number) => `Ce qui a été nettoyé (${number(count)})`,
    note: 'Le fichier tel qu’il était\u00a0: barrées, les lignes qui n’appartiennent pas à l’article\u202f; entre elles, le début de celles qui sont restées.',
    line: (line: number) => `ligne ${number(line + 1)}`,
  },
  rules: {
    menu: 'menu du site',
    navigation: 'navigation',
    'cookie-notice': 'avis sur les cookies',
    'repeated-title': 'titre répété',
    'repeated-sentence': 'phrase répétée',
    'replaced-title': 'titre remplacé par la rédaction',
    'replaced-standfirst': 'chapeau remplacé par la rédaction',
    'date-line': 'ligne de date',
    time: 'heure',
    'place-line': 'ligne de lieu',
    address: 'adresse',
    kicker: 'surtitre ou rubrique',
    biography: 'présentation de l’auteur',
    'mail-header': 'en-tête de courriel',
    'record-field': 'champ d’une notice',
    byline: 'signature',
    'read-also': 'renvoi à un autre article',
    'previous-next': 'renvoi au précédent ou au suivant',
    'most-read': 'articles les plus lus',
    share: 'boutons de partage',
    newsletter: 'invitation à une lettre',
    subscribe: 'invitation à s’abonner',
    app: 'invitation à une application',
    call: 'appel aux lecteurs',
    legal: 'mention de droits',
    copyright: 'mention de droits',
    tags: 'liste de mots-clés',
    comments: 'commentaires',
    'comment-tool': 'outil de commentaire',
    ad: 'publicité',
    'audio-video': 'lecteur audio ou vidéo',
    'reading-time': 'temps de lecture',
    'photo-credit': 'crédit photo',
    'site-furniture': 'ligne présente dans beaucoup de fichiers de cette source',
    'foreign-passage': 'passage dans une autre langue',
    'before-article': 'avant l’article',
    'after-article': 'après l’article',
    'unlike-article': 'ne ressemble pas à l’article',
    'stray-number': 'nombre isolé',
    'stray-mark': 'signe isolé',
    'editor-drop': 'retiré par la rédaction',
    'html-ad': 'publicité',
    'html-aside': 'encadré en marge',
    'html-byline': 'signature',
    'html-caption': 'légende',
    'html-comments': 'commentaires',
    'html-cookies': 'avis sur les cookies',
    'html-form': 'formulaire',
    'html-headline': 'titre répété',
    'html-hidden': 'texte caché de la page',
    'html-links': 'liste de liens',
    'html-media': 'lecteur ou image',
    'html-nav': 'navigation',
    'html-notes': 'notes',
    'html-related': 'renvois à d’autres articles',
    'html-repeated': 'texte répété',
    'html-share': 'boutons de partage',
    'html-subscribe': 'invitation à s’abonner',
    'html-tags': 'liste de mots-clés',
    'spun-phrase': 'expression anglaise à la place d’un mot français',
    'spun-word': 'mot anglais à la place d’un mot français',
    'spun-name': 'nom traduit par une machine',
    'english-words': 'mots anglais dans un texte français',
    'misplaced-word': 'mot qui n’a pas de sens à cette place',
  } as Readonly<Record<string, string>>,
  quotes: {
    byArticle: 'Article par article',
    nobody: 'Sans auteur désigné',
    inText: 'dans le texte',
    /** In the title or the standfirst. */
    atHead: 'en tête de l’article',
    variants: (count: number) => `Aussi dans ${counted(count, 'autre article', 'autres articles')}`,
    speakers: 'Qui parle',
    counts: 'Avec le nombre de citations.',
    all: (count: number) => counted(count, 'citation', 'citations'),
    byPeriod: 'Par période',
    newest: 'Les plus récentes',
    none: 'Aucune citation.',
    one: '1 citation',
    many: '% citations',
    search: 'Chercher dans ces citations',
    searchPage: 'Chercher dans les citations de cette page',
  },
  digest: {
    essential: 'L’essentiel',
    label: 'Résumé de la semaine',
    note: 'Phrases tirées telles quelles des articles.',
    nothing: 'Aucune phrase de ces articles ne tient seule.',
    facts: 'Qui, quoi',
    actors: 'Acteurs',
    topics: 'Thèmes',
    newFaces: 'Nouveaux noms',
    quotes: 'Ce qui a été dit',
    title: (week: string) => `Résumé, ${week}`,
  },
  told: {
    title: 'Ce que les articles racontent de cette période',
    ofDay: 'Ce que les articles racontent de ce jour',
    note: 'L’autre horloge\u00a0: non le jour où un article a paru, mais celui dont parlent ses phrases.',
    inMonth: 'Dans le mois',
    others: (count: number) => `et ${counted(count, 'autre article', 'autres articles')}`,
    more: (count: number) => counted(count, 'autre phrase', 'autres phrases'),
  },
  member: {
    types: { person: 'Personne', organisation: 'Organisation', country: 'Pays' } as Readonly<Record<string, string>>,
    kinds: { actor: 'Acteur', topic: 'Thème', source: 'Source' },
    discovered: 'Nom repéré dans les articles, absent du répertoire que tient la rédaction.',
    wikidata: 'Fiche Wikidata',
    iptc: (code: string) => `Code IPTC${NBSP}${code.replace('medtop:', '')}`,
    forms: 'Appellations',
    articles: 'Articles',
    saidBy: 'Ses déclarations',
    saidFor: 'Déclarations en son nom',
    toldOf: 'Ce que les articles en racontent',
    companions: 'Apparaît avec',
    cast: 'Qui y apparaît',
    name: 'Nom',
    shared: 'Articles communs',
    topics: 'Thèmes',
    children: 'Plus précisément',
    periods: 'Par période',
    newest: 'Les plus récents\u202f; les autres sont rangés par période.',
    feeds: 'Suivre par flux RSS',
    network:
      'Les lignes joignent les noms qui partagent des articles. En bleu les personnes, en vert les organisations, en ocre les pays.',
  },
  names: {
    groups: { person: 'Personnes', organisation: 'Organisations', country: 'Pays' } as Readonly<Record<string, string>>,
    all: 'Tous, par lettre',
    most: (shown: number, total: number) =>
      `${number(shown)} noms sur ${number(total)}, les plus présents. Les autres sont dans`,
    counts: {
      actor: (count: number) => counted(count, 'acteur', 'acteurs'),
      topic: (count: number) => counted(count, 'thème', 'thèmes'),
      source: (count: number) => counted(count, 'source', 'sources'),
    },
    others: 'la liste par lettre',
    withArticles: ', avec leur nombre d’articles',
    unsourced: (count: number) =>
      count < 2 ? `${articles(count)} ne dit pas sa source.` : `${articles(count)} ne disent pas leur source.`,
    none: { actor: 'Aucun acteur.', topic: 'Aucun thème.', source: 'Aucune source.' },
  },
  period: {
    months: 'Mois par mois',
    weeks: 'Résumés par semaine',
    published: 'Articles parus',
    noneThatDay: 'Aucun article paru ce jour-là',
    more: (count: number, month: string) => `${counted(count, 'autre article', 'autres articles')} en ${month}`,
  },
  undatedPage: {
    lead: 'Ces articles ne disent pas quand ils ont paru. Quand leur texte permet de situer leur parution entre deux jours, ces jours sont donnés, avec la preuve sur la page de l’article\u202f; sinon, rien n’est inventé.',
    inferred: 'Date déduite',
    unknown: 'Date inconnue',
    pages: 'Pages',
    none: 'Tous les articles disent leur date.',
  },
  search: {
    label: 'Chercher dans le dossier',
    button: 'Chercher',
    none: 'Aucun article ne répond à cette recherche. Essayez moins de mots, une autre orthographe ou moins de filtres.',
    short: 'Il faut un mot d’au moins deux lettres.',
    near: 'Rien pour ces mots exactement. Pour des mots proches\u00a0: ',
    one: '1 résultat',
    many: '% résultats',
    more: 'Autres résultats',
    inferred: INFERRED,
    failed: 'La recherche n’a pas pu se faire\u00a0: la connexion manque peut-être.',
    noScript:
      'La recherche a besoin de JavaScript. Sans lui, les listes mènent à tout\u00a0: articles, acteurs, thèmes, citations.',
    how: 'Comment cette recherche fonctionne',
    explain:
      'Elle se fait dans votre navigateur, sans serveur et sans que personne sache ce que vous cherchez. Les accents, les apostrophes, l’élision (l’, d’, qu’), les pluriels, œ et oe ne comptent pas. Les autres noms d’un acteur le trouvent aussi\u00a0: RPDC trouve la Corée du Nord. Un mot qu’aucun article ne contient est remplacé par le plus proche, à une lettre près.',
    year: 'Année',
  },
  notFound: {
    lead: 'Il n’y a rien à cette adresse. Elle a peut-être changé, ou l’article a été retiré du dossier.',
    back: 'Revenir à la une',
    search: 'Chercher dans le dossier',
  },
} as const;
