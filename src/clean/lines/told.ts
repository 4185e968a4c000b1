/** Sentences of an article that begin like a formula of the site. */

/** « Vous devez venir tôt, rappelle la mairie. »; « …, consultez la page d’aide. », « …, suivre la page. » are none. */
const REPORTED =
  /, (?!\p{Ll}+(?:ez|er|ir|ivre|indre|endre|ettre|aître) |lire |voici |voilà )(\p{Ll}[\p{Ll}-]+) (?:l[ae]s? |l’|une? |s(?:on|a|es) |M\. |Mme |\p{Lu})[^,.]{2,60}\.$/u;
/** « …, disait-il en riant. », « …, a-t-elle dit. » */
const INVERTED = /, (?:\p{Ll}{1,4} )?\p{Ll}+(?:-t)?-(?:ils?|elles?|on)(?: [^,]{2,60})?\.$/u;

/** Does the line end with who said it? */
export function isReported(text: string, functionWords: ReadonlySet<string>): boolean {
  if (!text.endsWith('.')) return false;
  const verb = REPORTED.exec(text)?.[1];
  return verb === undefined ? INVERTED.test(text) : !functionWords.has(verb);
}

/** « Sur le même sujet, le maire est resté muet. », « Pour aller plus loin, il faudra des moyens. » */
const OWN_SUBJECT =
  /^[^,«:]{3,70}, (?:(?:l[ae]s? |l’|une? |des |s(?:on|a|es) |leurs? |ce |cette |ces |M\. |Mme )\S+ |(?:ils?|elles?|on|rien|tout|nul|personne|chacune?|aucune?) )\S/u;
const TO_READER = /(?<!\p{L})(?:(?!(?:chez|assez|nez|rez)(?!\p{L}))\p{L}+ez|vous|votre|vos|notre|nos)(?!\p{L})/iu;

/** Do words speak to the reader, or of whoever writes? */
export function speaksToReader(text: string): boolean {
  return TO_READER.test(text);
}

/** Has a sentence, which speaks to nobody, a subject of its own below its opening words? */
export function hasOwnSubject(text: string): boolean {
  return text.endsWith('.') && OWN_SUBJECT.test(text) && !speaksToReader(text);
}
