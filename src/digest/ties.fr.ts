/** Words that tie a sentence to the one before it, so that it cannot stand alone. Small letters, straight apostrophes. */

/** At its head: « Elle », « En revanche », « Par ailleurs ». */
export const atHead =
  "il, elle, ils, elles, ce, cela, ceci, ça, celui, celle, ceux, celles, cet, cette, ces, c'est, son, sa, ses, leur, leurs, en effet, " +
  'mais, or, et, car, donc, puis, ainsi, toutefois, cependant, pourtant, néanmoins, enfin, ensuite, selon lui, selon elle, pour lui, ' +
  "pour elle, un autre, une autre, d'autres, même, aussi, par ailleurs, de son côté, pour sa part, interrogé, interrogée, à ce propos, " +
  'dans la foulée, en échange, en revanche, quant, autour, retour sur, retour à';

/** « Le genre d’étape où … », « Bref, … »: of a sentence without a verb. */
export const ofFragments = "le genre de, le genre d', de quoi, un peu comme, bref, résultat, preuve que";

/** « Selon ces journaux », « Pour elle »: a preposition at the head, and what points back behind it. */
export const prepositions =
  "selon, pour, dans, avec, après, d'après, depuis, malgré, à, de, par, sur, face à, outre, lors de, au cours de, sans";
export const pointers = 'ce, cet, cette, ces, celui, celle, ceux, celles, lui, elle, eux, elles';

/** Anywhere near its head: « Vingegaard fit pourtant … », « elle aussi ». */
export const nearHead =
  'pourtant, toutefois, cependant, néanmoins, en effet, en fait, en revanche, au contraire, donc, par ailleurs, de son côté, ' +
  'de leur côté, quant à lui, quant à elle, quant à eux, quant à elles, lui aussi, elle aussi, eux aussi, elles aussi';
/** « Deux personnes y ont trouvé la mort »: behind « y », but not « il y a ». */
export const auxiliaries = 'a, ont, avait, avaient, est, sont, était, étaient, eut, fut';
