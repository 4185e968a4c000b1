/** A report on a ferry, for tests that add to it what may be the article's or the site's. */

export const TITLE = 'Le bac de la Loue reprend du service après deux ans d’arrêt';
export const BODY = [
  'Le bac qui relie les deux rives de la Loue a repris lundi ses traversées, devant une centaine de riverains venus tôt.',
  'La remise en état a coûté 340 000 euros à la communauté de communes, qui espère dix mille passagers par an.',
  '« On ne faisait plus le détour, on n’y allait plus, voilà tout », raconte Odile Marchal, maraîchère à Vaugrand.',
  'Une seconde barge doit entrer en service à l’automne, si le niveau de la rivière le permet.',
] as const;
