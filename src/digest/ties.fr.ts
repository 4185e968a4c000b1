/** Words that tie a sentence to the one before it, so that it cannot stand alone. Small letters, straight apostrophes. */

/** At its head: « Elle », « En revanche », « Par ailleurs ». */
export const atHead =
  "il, elle, ils, elles, ce, cela, ceci, ça, celui, celle, ceux, celles, cet, cette, ces, c'est, son, sa, ses, leur, leurs, en effet, " +
  'mais, or, et, car, donc, puis, ainsi, toutefois, cependant, pourtant, néanmoins, enfin, ensuite, selon lui, selon elle, pour lui, ' +
  "pour elle, un autre, une autre, d'autres, même, aussi, par ailleurs, de son côté, pour sa part, interrogé, interrogée, à ce propos, " +
  "dans la foulée, en échange, en revanche, quant, autour, retour sur, retour à, de même, de plus, en outre, en plus, d'ailleurs, " +
  "à l'inverse, au contraire, finalement, du coup, dès lors, de fait, idem, reste que, c'est pourquoi, d'où, à l'époque, les deux, tous deux, toutes deux";

/** « Le genre d’étape où … », « Bref, … »: of a sentence without a verb. */
export const ofFragments =
  "le genre de, le genre d', de quoi, un peu comme, bref, résultat, preuve que, l'occasion, une façon de, une manière de, " +
  'un moyen de, rien de, seul bémol';

/** « Avec un sprint dans lequel il a tout donné. »: without a comma no clause follows. */
export const withoutClause = 'avec, sans, sauf, hormis';

/** « Selon ces journaux », « Pour elle »: a preposition at the head, and what points back behind it. */
export const prepositions =
  "selon, pour, dans, avec, après, d'après, depuis, malgré, à, de, par, sur, face à, outre, lors de, au cours de, sans";
export const pointers = 'ce, cet, cette, ces, celui, celle, ceux, celles, lui, elle, eux, elles';

/** Anywhere near its head: « Vingegaard fit pourtant … », « elle aussi ». */
export const nearHead =
  'pourtant, toutefois, cependant, néanmoins, en effet, en fait, en revanche, au contraire, donc, par ailleurs, de son côté, ' +
  'de leur côté, quant à lui, quant à elle, quant à eux, quant à elles, lui aussi, elle aussi, eux aussi, elles aussi';
/** « Deux personnes y ont trouvé la mort »: behind « y », but not « il y a ». */
export const auxiliaries =
  'a, ont, avait, avaient, aura, auront, aurait, auraient, est, sont, était, étaient, sera, seront, serait, seraient, eut, fut';

/** Who is called so was named before, where nothing more is said of them. */
export const people =
  "l'homme, la femme, les deux hommes, les deux femmes, le jeune homme, la jeune femme, l'adolescent, l'adolescente, l'enfant, " +
  "le suspect, la suspecte, les suspects, la victime, les victimes, l'intéressé, l'intéressée, les intéressés, le prévenu, la prévenue, " +
  "les prévenus, l'accusé, l'accusée, les accusés, l'auteur, les auteurs, le conducteur, la conductrice, l'automobiliste, le motard, " +
  'le trentenaire, la trentenaire, le quadragénaire, la quadragénaire, le quinquagénaire, la quinquagénaire, le sexagénaire, ' +
  'la sexagénaire, le septuagénaire, la septuagénaire, le couple, le malheureux, la malheureuse';

/** A clause after one of these may name whom a later « il » means. */
export const conjunctions =
  "alors qu', alors que, lorsqu', lorsque, quand, si, s', comme, après qu', après que, tandis qu', tandis que, bien qu', bien que, " +
  "dès qu', dès que, pendant qu', pendant que, parce qu', parce que, puisqu', puisque, depuis qu', depuis que, avant qu', avant que";

/** « Il » is nobody: « il faut », « il y a », « il est possible ». */
export const impersonal =
  "y, n'y, faut, ne faut, faudra, faudrait, fallait, a fallu, s'agit, ne s'agit, s'agissait, reste, restait, existe, suffit, semble, " +
  "paraît, pleut, neige, fait, faisait, est, n'est, était, sera, serait, manque, arrive, vaut, convient, devient";

/** « Ce lundi », « cette année », « ces derniers jours ». */
export const moments =
  'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, matin, midi, après-midi, soir, nuit, journée, jour, jours, semaine, ' +
  'semaines, week-end, fin, début, milieu, mois, année, années, été, automne, hiver, printemps, saison, trimestre, semestre, fois, ' +
  'derniers jours, derniers mois, derniers temps, dernières années, dernières semaines, dernières heures, prochains jours, ' +
  'prochaines semaines, prochains mois, premier week-end, rentrée, heure, instant, moment, janvier, février, mars, avril, mai, juin, ' +
  'juillet, août, septembre, octobre, novembre, décembre';

/** « Ce qui », « ce que », « ce dont ». */
export const relatives = "qui, que, qu', dont, à quoi, en quoi, sera, serait, n'est, fut";

/** « Merci de nous avoir suivis, … », « Retrouvez le résultat dans votre commune. »: to readers, not of what happened. */
export const toReaders =
  "merci, bonjour, bonsoir, bienvenue, suivez, retrouvez, découvrez, revivez, nous vous, on vous, place à, voici ce que, voici ce qu', " +
  'voici les, voici la, voici le, voici quelques, voici comment, voici pourquoi, voici un, voici une';

/** « sur la côte et dans les terres »: at the head of words that somebody else's sentence leads to. */
export const ledTo =
  "sur, dans, à, au, aux, de, du, des, d', en, par, sous, vers, chez, entre, contre, avec, sans, pour";

/** Without any of these, words so led to are hardly a clause. */
export const ofClauses =
  "je, j', tu, il, elle, on, nous, vous, ils, elles, ça, c', ce, qui, que, qu', où, n', ne, est, sont, était, étaient, sera, seront, " +
  'serait, a, ont, avait, avaient, aura, auront, aurait, va, vont, peut, peuvent, doit, doivent, faut, fait, font';
