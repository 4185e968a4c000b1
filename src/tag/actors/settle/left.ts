import type { Find } from '../find/find.ts';
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName, isNameWord } from '../find/runs.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { isAbbreviation, isCredited } from './aside.ts';
import type { Votes } from './tally.ts';
import { isNamedAfter } from './ways.ts';

const ARTICLES = new Set(['le', 'la', 'les', "l'", 'au', 'aux', 'du', 'des', 'un', 'une', 'ce', 'cette', 'ces']);
const OF = new Set(['de', "d'"]);
/** Small words that may stand between « ministre » and the minister's name. */
const INSIDE_PHRASE = new Set(['de', "d'", 'du', 'des', 'la', 'le', 'les', "l'", 'à', 'aux', 'au', 'en', 'et', 'pour']);
/** How far back a role may stand: « le ministre de l’Enseignement supérieur et de la Recherche X ». */
const REACH = 9;

/** What stands before the name says. */
export function leftVotes({ reading, from, to }: Find, votes: Votes): void {
  if (isCredited(reading, from)) votes.other += 6;
  if (isAbbreviation(reading, [from, to])) votes.other += 8;
  if (isTeamOf(reading, [from, to])) {
    votes.organisation += 2.5;
    votes.person -= 2;
  }
  if (!reading.joined(from)) {
    if (reading.gap(from) & Gap.comma) afterComma(reading, from, votes);
    else if (isQuotedAfterWord(reading, from)) quotedNoun(reading, from, votes);
    return;
  }
  const before = reading.before(from);
  const wordClass = before === 'à' ? WordClass.beforePlace : reading.wordClass(from - 1);
  if (to - from === 1 && isInhabitant(reading, from)) votes.other += 6;
  if (wordClass & WordClass.title && before !== 'mes') votes.person += 5;
  else if (wordClass & WordClass.beforePlace) votes.place += inPlace(reading, [from, to]);
  else if (OF.has(before)) complement(reading, from, votes);
  else if (ARTICLES.has(before)) afterArticle(reading, [from, to], votes);
  else sideWords(reading, from, votes);
  apposition(reading, from, votes);
  if (isNamedAfter(reading, from)) votes.place += 10;
  if (isFirmOf(reading, from)) votes.organisation += 3;
  if (ACQUIRED.test(before)) votes.organisation += 2.2;
  if (before === 'pour' && SCORED.has(reading.norm(from - 2))) votes.person += 2;
  if (
    to - from === 1 &&
    reading.shape(from) === Shape.allCapitals &&
    wordClass === 0 &&
    reading.shape(from - 1) === Shape.lower
  ) {
    votes.organisation -= 1;
  }
}

/** « Ada Duval (Trek-Segafredo) »: for whom somebody rides, plays, sits. One plain word may be a town or a film. */
function isTeamOf(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (!(reading.gap(from) & Gap.open) || !(reading.gap(to) & Gap.close)) return false;
  if (to - from === 1 ? !reading.tokens[from]!.text.includes('-') : isFirstName(reading, from)) return false;
  return isNameWord(reading, from - 1) && (isFirstName(reading, from - 2) || isFirstName(reading, from - 3));
}

/** « la maire de Paris, Anne Hidalgo », « la coalition au pouvoir, « Unis demain » »: what the phrase before the comma says. */
function afterComma(reading: Reading, from: number, votes: Votes): void {
  for (let i = from - 1; i > Math.max(0, from - REACH); i--) {
    const wordClass = reading.wordClass(i);
    if (wordClass & (WordClass.role | WordClass.title)) {
      votes.person += i === from - 1 ? 2 : 1.5;
      return;
    }
    if (wordClass & WordClass.organisationNoun && reading.gap(from) & Gap.quote) {
      votes.organisation += 5;
      return;
    }
    if (!reading.joined(i)) return;
  }
}

/** « l’italien La Perla », « le japonais Softbank »: in small letters the firm of a country, with a capital a person. */
function isFirmOf(reading: Reading, from: number): boolean {
  const at = from - 1;
  if (!(reading.wordClass(at) & WordClass.demonym) || reading.shape(at) !== Shape.lower || !reading.joined(at))
    return false;
  return FIRM_ARTICLES.has(reading.norm(at - 1));
}

const FIRM_ARTICLES = new Set(['le', "l'", 'au', 'du', 'un']);
/** « a racheté X », « s’est offert X ». */
const ACQUIRED = /^(?:rachèt|rachet|acqui|absorb|offert$)/;
/** « un doublé pour X », « carton jaune pour X ». */
const SCORED = new Set(['doublé', 'doublés', 'triplé', 'jaune', 'rouge', 'chapeau']);

/** Only a space and the mark that opens a quotation stand before it. */
function isQuotedAfterWord(reading: Reading, from: number): boolean {
  return (reading.gap(from) & ~Gap.space) === Gap.quote && reading.shape(from - 1) === Shape.lower;
}

/** « le collectif « X » », « le navire « X » », « l’avocate « X » »: the noun before the marks. */
function quotedNoun(reading: Reading, from: number, votes: Votes): void {
  const wordClass = reading.wordClass(from - 1);
  if (wordClass & WordClass.organisationNoun) votes.organisation += 7;
  else if (wordClass & WordClass.objectNoun) votes.other += 4;
  else if (wordClass & WordClass.placeNoun) votes.place += 3;
  else if (wordClass & WordClass.role) votes.person += 3;
}

/** « en X », « À Alta Badia, … », « à Keur Massar »; « à Ada Duval » is somebody to whom something is done. */
function inPlace(reading: Reading, [from, to]: readonly [number, number]): number {
  const opens = reading.opensSentence(from - 1) && (reading.gap(to) & Gap.comma) !== 0;
  if (opens || reading.norm(from - 1) === 'en') return 3.5;
  const isName = to - from === 1 || (reading.wordClass(from) & WordClass.firstName) !== 0;
  return isName || TO_SOMEBODY.test(reading.norm(from - 2)) ? 2 : 3;
}

/** « face à X », « succède à X »: words that a person follows. */
const TO_SOMEBODY =
  /^(?:face|grâce|merci|quant|hommage|soutien|aide|appel|lié|fidèle|cher|serv|fai|succ|demand|répon|attribu|donn|offr|confi|reproch|rem|oppos|propos|rend|destin|permet|perm|interdi|impos|accord|refus|livr|vend|prêt|envoy|associ|uni|mari|ressembl|identi|compar|préfér)/;

/** « ville de X », « maire de X » against « patron de X »; « Loi de X » is a text. */
function complement(reading: Reading, from: number, votes: Votes): void {
  const wordClass = reading.wordClass(from - 2);
  const before = reading.norm(from - 2);
  if (OF_A_PLACE.has(before) || (before === 'arrêt' && reading.norm(from - 4) === 'maison')) votes.place += 4;
  else if (OF_A_WORK.has(before)) votes.other += 4;
  else if (OF_A_FIRM.has(before) || isLeading(reading, from - 2)) votes.organisation += 2.2;
  else if (PLAYERS.has(before) && isNameWord(reading, from + 1) && reading.joined(from + 1)) votes.organisation += 2.2;
  else if (wordClass & WordClass.demonym && reading.isCapitalised(from - 2) && from > 2) votes.organisation += 2.2;
  else if (HAPPENS.has(before)) votes.place += 2;
  else if (wordClass & WordClass.placeNoun) votes.place += 3;
  else if (wordClass & WordClass.objectNoun) ofObject(reading, from, votes);
  else if (wordClass & WordClass.feat) votes.person += 3;
  else if (wordClass & WordClass.role) votes.organisation += 1;
  else {
    votes.person += 0.3;
    votes.place += 0.3;
  }
}

/** « le film de X » has an author, « Loi de X » is a text. */
function ofObject(reading: Reading, from: number, votes: Votes): void {
  votes[reading.isCapitalised(from - 2) ? 'other' : 'person'] += 2;
}

/** What happens somewhere. */
const HAPPENS = new Set(
  'incendie incendies attentat attentats bataille massacre séisme festival foire marché salon rallye marathon tournoi sommet manifestation inondations explosion drame tragédie catastrophe fusillade tuerie carnaval kermesse autoroute métro tramway tram'.split(
    ' ',
  ),
);
/** Of whom a firm is said. */
const OF_A_FIRM = new Set(
  'membre membres adhérent adhérents militants bénévoles stagiaire personnel personnels magasins boutiques ouvriers ouvrières ex-salariés pdg dg fondateur fondatrice fondateurs cofondateur cofondatrice cofondateurs actionnaire actionnaires salarié salariés salariées employé employés filiale filiales usine usines sous-traitant sous-traitants prestataire concessionnaire franchisé rachat acquisition faillite liquidation bénéfices syndicalistes fournisseur fournisseurs'.split(
    ' ',
  ),
);
/** « directrice générale de X », « directeur commercial de X ». */
function isLeading(reading: Reading, at: number): boolean {
  return DIRECTIONS.has(reading.norm(at)) && reading.norm(at - 1).startsWith('direct');
}

const DIRECTIONS = new Set(
  'général générale généraux technique commercial commerciale financier financière exécutif exécutive marketing'.split(
    ' ',
  ),
);
/** Who plays or rides for a team, where its name has two words; one may be a trainer's. */
const PLAYERS = new Set(
  'coureur sprinteur pilote joueur joueuse attaquant attaquante défenseur gardien milieu buteur pensionnaire'.split(
    ' ',
  ),
);
/** Who makes or plays a work. */
const OF_A_WORK = new Set(
  'réalisateur réalisatrice scénariste protagoniste protagonistes remake adaptation épisode tournage bande-annonce'.split(
    ' ',
  ),
);

const OF_A_PLACE = new Set(
  'maire mairie sous-préfet sous-préfète curé commune paroisse détention pénitentiaire habitants bourgmestre député députée sénateur sénatrice procureur procureure parquet tribunal préfet préfète évêque archevêque comte comtesse duc près loin autour aéroport université département'.split(
    ' ',
  ),
);

/** After an article stands an organisation, a place or a thing; seldom a person. */
function afterArticle(reading: Reading, [from, to]: readonly [number, number], votes: Votes): void {
  if (to - from > 1 && ONE.has(reading.norm(from - 1))) {
    // « un Kylian Duval intenable »
    votes.other += 0.5;
    return;
  }
  votes.person -= reading.wordClass(from) & WordClass.firstName && to - from > 1 ? 1.5 : 3;
  votes.organisation += to - from > 1 || isEnglishPlural(reading, from) ? 2.2 : 1;
  votes.place += 1;
  if (reading.norm(from) === 'stade' && to - from > 1 && !DEMONYM.test(reading.norm(to - 1))) votes.place += 6;
  const before = from - 2;
  if (OF.has(reading.norm(before))) ofNoun(reading, before - 1, votes);
  if (isPortfolio(reading, before)) votes.other += MINISTER.test(reading.norm(before)) ? 9 : 4;
  else if (OF_A_PLACE.has(reading.norm(before))) votes.place += 2;
  else if (reading.wordClass(before) & (WordClass.role | WordClass.organisationNoun)) votes.organisation += 1.2;
  else if (WITH_ORGANISATIONS.has(reading.norm(before))) votes.organisation += 1.2;
}

const ONE = new Set(['un', 'une']);

/** « les Warriors », « aux Clippers »: teams and bands. */
function isEnglishPlural(reading: Reading, from: number): boolean {
  return PLURAL_ARTICLES.has(reading.norm(from - 1)) && ENGLISH_PLURAL.test(reading.norm(from));
}

const PLURAL_ARTICLES = new Set(['les', 'aux', 'des']);
const ENGLISH_PLURAL = /^.{2,}(?:[^i]ers|tors|ings|cks|rks|oos|ys|wks|lls|ngs|bs|ets)$/;

/** « la plage de la X », « le film de la X », « la présidente de l’X ». */
function ofNoun(reading: Reading, noun: number, votes: Votes): void {
  if (reading.norm(noun) === 'siège') votes.organisation += 2;
  else if (reading.wordClass(noun) & WordClass.placeNoun) votes.place += 3;
  else if (reading.wordClass(noun) & WordClass.objectNoun) votes.other += 2;
  else if (OF_A_PLACE.has(reading.norm(noun))) votes.place += 2;
  else if (reading.wordClass(noun) & WordClass.role) votes.organisation += 2;
}

/** « contre le X », « face au X », « selon l’X », « rejoint les X ». */
const WITH_ORGANISATIONS = new Set(
  'contre face selon avec par chez rejoint rejoindre rejoignent quitte quitter intègre intégrer affronte affronter affrontent dispose battu battre bat match victoire défaite'.split(
    ' ',
  ),
);
/** Inhabitants: « les Lorientais », « un Parisien ». */
const DEMONYM = /(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine)s?$/;

/** « les Lorientais », « de jeunes Vaudois », « trois Parisiens ». */
function isInhabitant(reading: Reading, from: number): boolean {
  if (reading.norm(from - 1) === 'côté' && DEMONYM.test(reading.norm(from))) return true;
  if (!DEMONYM.test(reading.norm(from)) || reading.wordClass(from) & WordClass.firstName) return false;
  if (reading.norm(from).includes('-')) return false;
  const before = reading.norm(from - 1);
  if (ARTICLES.has(before)) return true;
  return (
    reading.norm(from).endsWith('s') &&
    (reading.shape(from - 1) === Shape.lower || reading.opensSentence(from - 1)) &&
    /[sx]$|^\d+$|^(?:deux|trois|quatre|cinq|sept|huit|neuf)$/.test(before)
  );
}

/** « ministre des Armées », « secrétaire d’État aux Transports »: the name is a field of government. */
function isPortfolio(reading: Reading, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 4) && reading.joined(i + 1); i--)
    if (PORTFOLIO.test(reading.norm(i))) return true;
  return false;
}

/** Even of a field that an organisation might be called by: « ministre des Forces armées ». */
const MINISTER = /^(?:ex-|vice-)?ministres?$/;
const PORTFOLIO = /^(?:ex-|vice-|sous-)?(?:ministres?|ministère|secrétaires?|commissaire|portefeuille|déléguée?)$/;

/** « en passant par X »: a way leads there. */
const PASSING = /^(?:pass(?:e|ent|ait|aient|ant|er|é|ée|és|ées|era)|transit(?:e|ent|ant|er|é|ée|és|ées))$/;

const SIDES: Readonly<Record<string, readonly [person: number, organisation: number]>> = {
  selon: [1.5, 1],
  par: [2, 0.7],
  avec: [1.2, 0.5],
  contre: [0.7, 0.5],
  chez: [0.2, 2],
  pour: [0.7, 0.5],
  et: [0.3, 0.3],
  que: [0.7, 0.5],
  "qu'": [0.7, 0.5],
};

function sideWords(reading: Reading, from: number, votes: Votes): void {
  const before = reading.norm(from - 1);
  if (before === 'par' && PASSING.test(reading.norm(from - 2)) && !(reading.wordClass(from) & WordClass.firstName)) {
    votes.place += 3;
    return;
  }
  if (before === 'comme') {
    likeNoun(reading, from, votes);
    return;
  }
  const side = before === 'par' && MADE.test(reading.norm(from - 2)) ? BY_A_FIRM : SIDES[before];
  if (!side) return;
  votes.person += side[0];
  votes.organisation += side[1];
}

/** « des entreprises comme X », « des villes comme X ». */
function likeNoun(reading: Reading, from: number, votes: Votes): void {
  for (let i = from - 2; i > from - 5 && reading.joined(i + 1); i--) {
    const wordClass = reading.wordClass(i);
    if (wordClass & WordClass.organisationNoun) votes.organisation += 2.5;
    else if (wordClass & WordClass.role) votes.person += 2;
    else if (wordClass & WordClass.placeNoun) votes.place += 2;
    else if (wordClass & WordClass.objectNoun) votes.other += 2;
    else continue;
    return;
  }
}

/** « rachetée par X », « édité par X »: firms do that. */
const MADE =
  /^(?:prêté|recruté|licencié|sponsoris|rachet|déten|exploit|édit|publi|produit|développ|fabriqu|construit|commercialis|diffus|distribu|financ|administr|géré|assur|lancé|filiale)/;
const BY_A_FIRM = [0.7, 2.2] as const;

/** The noun to which the name stands in apposition: « le groupe X », « le ministre de la Défense X », « le film X ». */
function apposition(reading: Reading, from: number, votes: Votes): void {
  if (INSIDE_PHRASE.has(reading.norm(from - 1))) return;
  for (let i = from - 1; i >= Math.max(0, from - REACH) && (i === from - 1 || reading.joined(i + 1)); i--) {
    const wordClass = reading.wordClass(i);
    if (nounVotes(reading, [i, from], votes)) return;
    if (wordClass & WordClass.opener && reading.shape(i) === Shape.lower && !INSIDE_PHRASE.has(reading.norm(i))) return;
    if (wordClass & WordClass.speech && i === from - 1 && !INFINITIVE.test(reading.norm(i))) {
      votes.person += 2;
      votes.organisation += 0.5;
      return;
    }
  }
}

/** Their names may be somebody’s: « la firme Angus Reid », « la fondation Abbé Duval ». */
const FIRMS = new Set(
  'société entreprise firme groupe cabinet compagnie association fondation collectif institut agence banque laboratoire marque enseigne studio'.split(
    ' ',
  ),
);

/** « le chef de leur groupe, X », without its comma. */
const POSSESSIVES = new Set(['leur', 'son', 'sa', 'notre', 'votre', 'mon', 'ma']);

/** « lancer X »: nobody says it. */
const INFINITIVE = /(?:er|ir|re)$/;

/** « l’élu RN », « le député LFI-NFP »: not the person but the party. */
function isSigle(reading: Reading, from: number): boolean {
  const isAlone = !reading.joined(from + 1) || !reading.isCapitalised(from + 1);
  const isCapitals = reading.shape(from) === Shape.allCapitals || BRANCH.test(reading.tokens[from]!.text);
  return isAlone && isCapitals && !(reading.wordClass(from) & WordClass.firstName);
}

/** « l’affaire X », « le procès X »: whose it is. */
const OF_SOMEBODY = new Set(['affaire', 'procès', 'scandale', 'famille', 'clan', 'couple']);

/** « aéroport international », « groupe militaire »: no function after such a noun. */
function isAdjectiveHere(reading: Reading, at: number): boolean {
  return ADJECTIVES.has(reading.norm(at)) && (reading.wordClass(at - 1) & NOUNS) !== 0 && reading.joined(at);
}

const ADJECTIVES = new Set(
  'international internationale militaire scientifique militante financier financière policier policière'.split(' '),
);
const NOUNS = WordClass.placeNoun | WordClass.objectNoun | WordClass.organisationNoun | WordClass.institution;

/** « FGTB-Bruxelles ». */
const BRANCH = /^\p{Lu}{2,}-\p{L}/u;

/** Points of a noun at `at` for a name at `from`; false if the noun says nothing. */
function nounVotes(reading: Reading, [at, from]: readonly [number, number], votes: Votes): boolean {
  const wordClass = reading.wordClass(at);
  const near = at >= from - 2 || (at === from - 3 && reading.norm(at + 1) === 'de');
  if (isAdjectiveHere(reading, at)) return false;
  if (OF_SOMEBODY.has(reading.norm(at))) {
    if (at === from - 1) votes.person += 1.5;
    return true;
  }
  if (wordClass & (WordClass.role | WordClass.title)) votes[isSigle(reading, from) ? 'organisation' : 'person'] += 3;
  else if (wordClass & WordClass.organisationNoun)
    votes.organisation +=
      at === from - 1 && FIRMS.has(reading.norm(at)) && !POSSESSIVES.has(reading.norm(at - 1)) ? 5 : 3;
  else if (wordClass & WordClass.objectNoun && near) votes.other += at === from - 1 ? 4 : 3;
  else if (wordClass & WordClass.placeNoun && near) votes.place += isSigle(reading, from) ? 0 : 2.5;
  else if (wordClass & WordClass.demonym && reading.isCapitalised(at)) votes.person += 2;
  else return false;
  return true;
}
