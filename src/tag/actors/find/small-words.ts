/** Small words of French, normalised: those that more than one question asks about. */

export const THE: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'"]);
export const OF: ReadonlySet<string> = new Set(['de', "d'"]);
/** « de », also where an article has melted into it. */
export const OF_THE: ReadonlySet<string> = new Set([...OF, 'du', 'des']);
/** Articles that point at something known, melted into « à » and « de », too. */
export const DEFINITE: ReadonlySet<string> = new Set([...THE, 'au', 'aux', 'du', 'des']);
/** As a name begins with them, written as they stand. */
export const CAPITAL_ARTICLES: ReadonlySet<string> = new Set(['Le', 'La', 'Les']);
export const ARTICLES: ReadonlySet<string> = new Set([...DEFINITE, 'un', 'une', 'ce', 'cette', 'ces']);

/** Inhabitants: « les Lorientais », « un Parisien ». */
export const DEMONYM = /(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine)s?$|istes$/;
