/** Names of the days of the week, one after the other, for regular expressions that have to find any of them. */
export const WEEKDAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
