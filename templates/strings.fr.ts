/**
 * Every French string that a reader of the site can see, and nothing else. Imports nothing. French typography: narrow
 * no-break spaces (U+202F) before « ; : ! ? » and inside guillemets are written `\u202f`.
 */

const NBSP = '\u00a0';
const numbers = new Intl.NumberFormat('fr-FR');

/** 12 345 with a narrow no-break space. */
export function number(value: number): string {
  return numbers.format(value);
}

/** « 1 article », « 2 articles »: French has its plural from two on. */
export function counted(value: number, one: string, many: string): string {
  return `${number(value)}${NBSP}${value < 2 ? one : many}`;
}

export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
export const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;
/** From Monday, as ISO 8601. */
export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
/** EDTF 21–24. */
export const seasons = ['printemps', 'été', 'automne', 'hiver'] as const;

export const dates = {
  first: '1er',
  unknown: 'date inconnue',
  inferred: (text: string) => `${text} (déduit)`,
  uncertain: (text: string) => `${text} (incertain)`,
  around: (text: string, day: boolean) => (day ? `vers le ${text}` : `vers ${text}`),
  decade: (year: number) => `années ${year}`,
  century: (roman: string) => `${roman}e siècle`,
  between: (from: string, to: string) => `entre le ${from} et le ${to}`,
  betweenMonths: (from: string, to: string) => `entre ${from} et ${to}`,
  range: (from: string, to: string) => `du ${from} au ${to}`,
  rangeMonths: (from: string, to: string) => `de ${from} à ${to}`,
  since: (text: string, day: boolean) => (day ? `depuis le ${text}` : `depuis ${text}`),
  until: (text: string, day: boolean) => (day ? `jusqu’au ${text}` : `jusqu’en ${text}`),
  orAfter: (text: string, day: boolean) => (day ? `le ${text} ou après` : `${text} ou après`),
  orBefore: (text: string, day: boolean) => (day ? `le ${text} ou avant` : `${text} ou avant`),
  or: (texts: readonly string[]) =>
    texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ou ${texts.at(-1)}`,
  week: (week: number, year: number) => `semaine ${week} de ${year}`,
} as const;

/** Feeds, timeline export and reference lines. */
export const exported = {
  feedOfActor: (name: string) => `Articles qui nomment ${name}`,
  feedOfTopic: (label: string) =>
    `Articles sur le thème « ${label} »`.replace('« ', '«\u202f').replace(' »', '\u202f»'),
  inQuotes: (text: string) => `«\u202f${text}\u202f»`,
  noDate: 's. d.',
  sample: 'Exemple inventé',
  inferredNote: (date: string) => `Date déduite : ${date}`.replace(' :', '\u00a0:'),
} as const;

export const undatedLabel = 'Sans date';
