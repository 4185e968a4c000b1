export const ARTICLES = new Set(['le', 'la', 'les', "l'", 'au', 'aux', 'du', 'des', 'un', 'une', 'ce', 'cette', 'ces']);

export const OF = new Set(['de', "d'"]);
