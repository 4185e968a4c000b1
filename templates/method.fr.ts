/** The text of the page that tells how the site is made: French words only, as `strings.fr.ts`. */
import { number } from './strings.fr.ts';

export const method = {
  lead: 'Ce site a été composé par un programme, Dépêche, à partir d’articles de presse rassemblés par une rédaction. Le programme ne rédige rien\u00a0: tout ce que vous lisez ici vient des articles, et chaque conclusion montre les mots qui la fondent. Quand il ne sait pas, il le dit.',
  steps: {
    title: 'Ce que fait la machine',
    parts: [
      [
        'Nettoyer',
        'Les menus, avis sur les cookies, appels à s’abonner, titres répétés et renvois sont retirés du texte. Rien n’est perdu\u00a0: au bas de chaque article, «\u00a0Ce qui a été nettoyé\u00a0» montre chaque ligne retirée et la règle qui l’a retirée. Les espaces et les apostrophes suivent l’usage français\u202f; les guillemets restent ceux de la source.',
      ],
      [
        'Dater',
        'La date de parution est celle que l’article porte\u00a0: en-tête, métadonnées de la page, ligne de date. S’il n’en porte pas, le programme cherche ce qui l’encadre (un jour que le texte tient pour passé, un autre qu’il attend) et donne cet intervalle, marqué «\u00a0déduit\u00a0», avec sa preuve. Sinon, la date est inconnue. Ni le jour de la construction du site ni la date d’un fichier ne servent jamais.',
      ],
      [
        'Deux horloges',
        '«\u00a0hier\u00a0», «\u00a0le mois dernier\u00a0», «\u00a0début juin\u00a0»\u00a0: ces expressions sont calculées à partir du jour de parution. La chronologie montre donc deux choses distinctes, quand un article a paru et quand ce qu’il raconte a eu lieu. Une expression qui ne peut pas être calculée reste sans date.',
      ],
      [
        'Nommer',
        'Personnes, organisations et pays sont reconnus par un vocabulaire que la rédaction tient, avec leurs autres noms («\u00a0le Kremlin\u00a0», «\u00a0Pyongyang\u00a0»), ou découverts d’après le contexte et signalés comme tels. Un nom de famille seul revient à la personne que l’article a nommée en entier.',
      ],
      [
        'Classer',
        'Les thèmes sont ceux de la nomenclature Media Topics de l’IPTC. Chacun est accompagné des mots de l’article qui l’ont fait choisir.',
      ],
      [
        'Citer',
        'Une citation est ce qui se trouve entre guillemets et que le texte attribue à quelqu’un. Une parole que rien n’attribue reste «\u00a0sans auteur désigné\u00a0».',
      ],
      [
        'Signaler les mots abîmés',
        'Des textes recopiés par des machines portent des mots étrangers à la place de mots français. Le programme propose le mot probable au-dessus de celui qu’il a trouvé, sans rien remplacer.',
      ],
      [
        'Rapprocher',
        'Deux articles sont dits proches quand une part notable de leurs suites de cinq mots est commune. Les articles liés le sont par des acteurs, des mots rares et des dates, et la raison est écrite.',
      ],
      [
        'Résumer',
        'Les résumés de semaine et de mois sont des phrases entières prises dans les articles, choisies parce qu’elles disent le plus de ce que plusieurs racontent. Aucune phrase n’est écrite par la machine.',
      ],
    ],
  },
  build: {
    title: 'Ce site en chiffres',
    rows: {
      articles: 'Articles publiés',
      withheld: 'Articles lus et non publiés (brouillons, autre langue, texte inutilisable)',
      stated: 'Date écrite dans l’article',
      inferred: 'Date déduite, avec sa preuve',
      unknown: 'Date inconnue',
      actors: 'Acteurs',
      discovered: 'dont découverts dans les textes',
      topics: 'Thèmes',
      quotes: 'Citations',
      sources: 'Sources',
      samples: 'Exemples inventés',
      warnings: 'Points à revoir par la rédaction',
    },
  },
  quality: {
    title: 'Ce que valent ces résultats',
    lead: 'Mesuré sur des textes annotés à la main, que le programme lit sans en connaître les réponses. Le nombre de cas suit chaque score. «\u00a0F1\u00a0» compte à la fois ce qui a été manqué et ce qui a été trouvé à tort\u00a0: 100\u00a0% est sans faute. Ces textes ont aussi servi à mettre le programme au point\u00a0: sur ceux qu’il n’a jamais vus, attendez-vous à un peu moins.',
    table: 'Tableau des résultats',
    what: 'Tâche',
    measure: 'Mesure',
    others: 'Autres données',
    percent: (value: number) => `${number(Math.round(value * 1000) / 10)}\u00a0%`,
    rate: (value: number) => `${number(value)} pour 10\u202f000`,
    cases: (n: number) => `sur ${number(n)}`,
  },
  diffusion: {
    title: 'Ce qui est publié des articles',
    full: 'Les textes sont publiés en entier, sauf mention contraire sur la page de l’article.',
    extract:
      'Sauf mention contraire, seuls sont publiés le titre, le chapeau et les premières phrases de chaque article, 300 signes au plus, avec un lien vers l’original quand il est connu.',
    reference:
      'Sauf mention contraire, seule la référence de chaque article est publiée, avec un lien vers l’original.',
  },
  data: {
    title: 'Reprendre ces données',
    lead: 'Ce que les listes de ce site savent de chaque article\u00a0: titre, source, auteurs, date et d’où elle vient, acteurs, thèmes.',
    files: {
      'data/articles.csv': 'Articles, pour un tableur (CSV)',
      'data/articles.json': 'Articles (JSON)',
      'data/actors.json': 'Acteurs (JSON)',
      'data/topics.json': 'Thèmes (JSON)',
      'data/timeline.json': 'Chronologie (JSON de TimelineJS)',
      'feed.xml': 'Flux RSS (Atom)',
      'feed.json': 'Flux JSON',
    },
  },
  privacy: {
    title: 'Votre visite',
    text: 'Ce site ne charge rien d’ailleurs, ne dépose aucun cookie et ne mesure pas son audience. La recherche se fait dans votre navigateur. Il se lit sans JavaScript.',
  },
  sources: {
    title: 'Sources et licences',
    parts: [
      'Thèmes\u00a0: IPTC Media Topics, © International Press Telecommunications Council, CC BY 4.0.',
      'Identifiants d’acteurs\u00a0: Wikidata, CC0.',
      'Caractères\u00a0: Newsreader (Production Type) et Archivo (Omnibus-Type), SIL Open Font License.',
    ],
  },
} as const;
