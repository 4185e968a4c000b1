/** Words that a hyphen joins to what stands behind it: at the end of a line it belongs to the word. Small letters. */
export const beforeHyphen =
  'porte, ex, non, vice, mi, demi, semi, sous, avant, après, arrière, contre, quasi, grand, grands, haut, bas, nord, sud, est, ouest, centre, ' +
  'franco, anglo, germano, russo, sino, israélo, gréco, socio, chef, cessez, couvre, garde, rendez, mot, taille, aller, bien, nouveau, petit, ' +
  'petits, libre, plus, moins, quelques, peut, celui, celle, ceux, celles, soi, lui, elle, eux, elles, moi, nous, vous, au, ci, là, par, dit, ' +
  'est, sont, a, ont, y, vingt, trente, quarante, cinquante, soixante, quatre, dix, cent, presque, laissez, tout, main, pied, bloc, compte, ' +
  'gratte, lance, tire, brise, coupe, essuie, ouvre, passe, sauve, chauffe, sans, hors, auto, mini, maxi, micro, anti, pro, post, pré, extra, ultra, ' +
  'inter, multi, euro, éco, électro, ferro, hydro, trans, télé, vidéo, photo, ciné, cyber, e, i';

/** Words that stand behind one: « dit-il », « là-dessus », « eux-mêmes », « vis-à-vis ». */
export const behindHyphen =
  'il, elle, on, ils, elles, je, tu, nous, vous, ce, ci, là, même, mêmes, t, y, en, moi, toi, lui, leur, le, la, les, dessus, dessous, delà, ' +
  'dehors, dedans, devant, derrière, à, de, être, midi, clé, clés, né, née, nés, parole, vous, feu, chef, président, présidente, ministre, maire';
