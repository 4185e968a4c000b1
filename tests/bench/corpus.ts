/**
 * Articles for the benchmark: French sentences put together from many parts, so that words, names, dates, quotations and
 * lengths vary as in a real collection (about 3 KB each). The same seed gives the same bytes.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../random.ts';

const FIRST =
  'Anne Bruno Camille Denis Élise Farid Gaëlle Hugo Inès Jules Karim Léa Marc Nadia Olivier Paula Quentin Rachida Samuel Thérèse Ugo Valérie William Yasmine Zoé'.split(
    ' ',
  );
const LAST =
  'Arnoux Bellegarde Carpentras Delorme Essart Fontanel Gaudin Hérisson Imbert Jourdan Kervella Lamarque Meunier Naudet Orsini Peyrac Quentric Rocheval Sabatier Tardieu Urvoy Valmont Weckel Yvernault Zeller'.split(
    ' ',
  );
const TOWN =
  'Brumeval Castelnoir Port-Lissan Sainte-Oriane Vaucresson-les-Bains Montferral Rivecourt Bois-Marchand Clairfontaine Hauteroche'.split(
    ' ',
  );
const ROLE = [
  'le maire',
  'la préfète',
  'le ministre des Transports',
  'la porte-parole du syndicat',
  'le procureur',
  'l’avocate',
  'la directrice de l’hôpital',
  'le président du club',
  'une chercheuse',
  'le commissaire',
];
const BODY = [
  'le conseil municipal',
  'la CGT',
  'la CFDT',
  'le tribunal judiciaire de Lyon',
  'la préfecture',
  'le ministère de la Santé',
  'la SNCF',
  'le Conseil d’État',
  'l’Union européenne',
  'la Banque centrale européenne',
  'la France',
  'la Belgique',
  'le Canada',
  'l’Algérie',
];
const SUBJECT = [
  'la réforme des retraites',
  'la fermeture de la ligne',
  'la grève des cheminots',
  'le procès des anciens dirigeants',
  'la finale du championnat',
  'l’épidémie de grippe',
  'la sécheresse',
  'le budget de la commune',
  'la rentrée scolaire',
  'l’accident du car',
  'le festival de musique',
  'la fusion des deux entreprises',
  'les négociations sur le climat',
  'l’ouverture du musée',
  'la hausse des prix de l’énergie',
];
const VERB = ['a annoncé', 'a déclaré', 'a expliqué', 'a regretté', 'a assuré', 'a précisé', 'a estimé', 'a ajouté'];
const SAID = [
  'nous ne céderons pas sur ce point',
  'la situation reste difficile pour tout le monde',
  'il faudra du temps avant de connaître toute la vérité',
  'personne ne pouvait prévoir une telle décision',
  'les habitants attendent des réponses précises',
  'ce projet ne se fera pas sans un large débat',
  'les moyens promis ne sont jamais arrivés',
  'nous avons tout fait pour éviter cela',
];
const NOUN =
  'association entreprise commission école équipe enquête famille région mairie usine rivière forêt route gare prison mission réunion proposition décision étude campagne rencontre manifestation collecte exposition'.split(
    ' ',
  );
const MALE =
  'hôpital quartier projet rapport chantier marché stade collège port village théâtre laboratoire syndicat comité terminal accord dossier règlement budget calendrier public voisinage conseil bureau service'.split(
    ' ',
  );
const ADJECTIVE =
  'publique régionale ancienne locale indépendante nouvelle importante modeste technique internationale fragile urgente'.split(
    ' ',
  );
const MALE_ADJECTIVE =
  'public régional ancien local indépendant difficile important modeste technique international fragile urgent'.split(
    ' ',
  );
const DOES = [
  'a accueilli',
  'a longtemps attendu',
  'examine',
  'conteste',
  'soutient',
  'a rouvert',
  'doit encore financer',
  'a quitté',
  'surveille de près',
  'a présenté',
  'prépare',
  'a repoussé',
  'avait promis',
  'refuse',
  'découvre',
  'a fini par accepter',
];
const WHERE = [
  'au bord de la rivière',
  'en périphérie de la ville',
  'malgré la pluie',
  'sans attendre les conclusions',
  'après de longues semaines de débats',
  'devant plusieurs centaines de personnes',
  'avec l’aide des bénévoles',
  'au grand dam des commerçants',
  'dans le plus grand calme',
  'pour la troisième année de suite',
  'faute de moyens',
  'à la surprise générale',
];
const TURN = [
  'Par ailleurs,',
  'De son côté,',
  'Dans le même temps,',
  'Selon plusieurs sources,',
  'Pour sa part,',
  'En revanche,',
  'Interrogés à ce sujet,',
  'Quelques heures plus tôt,',
];
const MONTH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const DIRT = [
  'Aller au contenu principal',
  'Partager sur Facebook',
  'Lire aussi : notre dossier complet',
  'Inscrivez-vous à notre newsletter',
  'Ce site utilise des cookies pour améliorer votre expérience',
  'Temps de lecture : 3 min',
];

/** Years over which the articles are spread. */
const YEARS = 10;
const FIRST_YEAR = 2015;

/** One article's file text. `n` alone decides all of it. */
export function articleText(n: number): string {
  const random = randomFrom(n * 2654435761 + 17);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const person = () => `${pick(FIRST)} ${pick(LAST)}`;
  const [subject, town, who] = [pick(SUBJECT), pick(TOWN), person()];
  const day = new Date(Date.UTC(FIRST_YEAR, 0, 1 + Math.floor(random() * YEARS * 365)));
  const date = `${day.getUTCDate()} ${MONTH[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const surname = who.split(' ')[1]!;
  const thing = () =>
    random() < 0.5
      ? `la ${pick(NOUN)} ${pick(ADJECTIVE)} de ${pick(TOWN)}`.replace(/^la (?=[aeiouéêh])/, 'l’')
      : `le ${pick(MALE)} ${pick(MALE_ADJECTIVE)}`.replace(/^le (?=[aeiouéêh])/, 'l’');
  const sentence = () => {
    const kind = random();
    if (kind < 0.16)
      return `« ${capital(pick(SAID))} », ${pick(VERB)} ${pick(ROLE)} ${random() < 0.5 ? who : person()}.`;
    if (kind < 0.26) return `${surname} ${pick(VERB)} que « ${pick(SAID)} ».`;
    if (kind < 0.4)
      return `${pick(TURN)} ${pick(BODY)} ${pick(VERB)} que ${pick(SUBJECT)} serait au centre des discussions ${pick(['mardi', 'jeudi prochain', 'le mois prochain', `le ${1 + Math.floor(random() * 27)} ${pick(MONTH)}`, `en ${FIRST_YEAR + Math.floor(random() * YEARS)}`])}.`;
    if (kind < 0.5)
      return `À ${pick(TOWN)}, ${pick(BODY)} et ${pick(BODY)} se sont opposés à propos de ${pick(SUBJECT)}, ${1000 + Math.floor(random() * 9000)} signatures à l’appui.`;
    return `${capital(thing())} ${pick(DOES)} ${thing()} ${pick(WHERE)}${random() < 0.4 ? `, à ${pick(TOWN)}` : ''}${random() < 0.3 ? `, rappelle ${person()}` : ''}.`;
  };
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(' ');
  const dirt = () => (random() < 0.5 ? `${pick(DIRT)}\n\n` : '');
  const title = `${capital(subject)} : ${pick(BODY)} face à ${who} à ${town} (${n})`;
  const header = `${dirt()}${title}\n\nPublié le ${date} à ${8 + Math.floor(random() * 12)}h${10 + Math.floor(random() * 49)}\n\n`;
  const paragraphs = Array.from({ length: 7 + Math.floor(random() * 3) }, paragraph).join('\n\n');
  return `${header}${paragraphs}\n\n${dirt()}Par ${person()}\n`;
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Articles `from` to `to` (exclusive) as files, a thousand a folder. */
export function writeArticles(folder: string, from: number, to: number): void {
  for (let n = from; n < to; n++) {
    const place = join(folder, String(Math.floor(n / 1000)).padStart(3, '0'));
    if (n === from || n % 1000 === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${String(n).padStart(6, '0')}.txt`), articleText(n));
  }
}
