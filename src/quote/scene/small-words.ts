/** Small words of French that may be elided, to be asked of `Token.norm`. */

export const DE = /^(?:de|d')$/;
/** With its article, too. */
export const OF = /^(?:de|d'|du)$/;
export const QUE = /^(?:que|qu')$/;
export const SE = /^(?:se|s')$/;
