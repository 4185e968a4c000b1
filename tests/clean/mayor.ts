/** A page about a mayor, for tests that add to it what may be the article's or the site's. */

export const MENU = ['Accueil', 'Sports', 'Football', 'Se connecter'];
export const TITLE = 'Le maire de Nandre répond aux questions des riverains de la Loue';
export const LEAD =
  'Le maire était vendredi l’invité de la radio locale, où les riverains lui ont posé leurs questions.';
