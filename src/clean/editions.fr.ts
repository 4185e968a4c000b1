/** Behind an outlet's name, as press databases write it: on what it was read. */
export const editions =
  'site web, site internet, web, en ligne, édition en ligne, réf. site web, papier, édition papier, imprimé';
