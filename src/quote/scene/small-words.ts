/** Small words of French that may be elided, to be asked of `Token.norm`. */

export const DE = /^(?:de|d')$/;
export const QUE = /^(?:que|qu')$/;
export const SE = /^(?:se|s')$/;
