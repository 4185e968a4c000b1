import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** Capitals that name no actor. */
const NOTHING: readonly string[] = [
  '« Orange mécanique » est un chef-d’œuvre.',
  'Le film La La Land a été primé.',
  'Le roman Chanson douce est adapté.',
  'De Crasville à Vernolle, en passant par Quintin, Hillion, Ploufragan ou Langueux, rien ne bouge.',
  'Ils ont choisi un hameau de 15 habitants, Roiron, au pied du mont.',
  'La librairie de la Monne a ouvert.',
  'La poule de N1 Fédérale reprend.',
  'Le dépôt est aux Châtelets, au sud de la ville.',
  'L’église Saint-Aimé a brûlé ; elle date de 1890, comme l’Eglise St-Symphorien.',
  'L’échevin des Bâtiments est absent.',
  'Les Fêtes de Wallonie commencent.',
  'Il représente le Bas-Vernois.',
  'On a demandé au ministère de faire des vérifications.',
  'L’ouragan Irma a ravagé l’île.',
  'La loi Climat est votée.',
  'Le navire Aquarius est à quai.',
  'L’opération Barkhane est finie.',
  'Le plan Vigipirate est renforcé.',
  'Le prix Goncourt est remis mardi.',
  'La fusée Ariane 6 décolle.',
  'La Loire et la Seine débordent.',
  'Il a marché dans la rue Victor-Hugo.',
  'Rendez-vous place de la République.',
  'La commune de Vernolle est inondée.',
  'Les habitants de Crasville protestent.',
  'Un incendie à Villeneuve-sur-Lot, près de Montauban.',
  'Il vit à Saint-Ouen-des-Toits (Mayenne).',
  'La maire de Vernolle est absente.',
  'Le quartier de la Croix-Blanche est bouclé.',
  'Dans le Lot-et-Garonne et en Bretagne, il pleut.',
  'Les Français et les Allemandes se retrouvent.',
  'Les Lorientais ont gagné.',
  'Un Franco-Marocain est soupçonné.',
  'Ce Turco-Suisse de 26 ans est jugé.',
  'Les Juifs et les Musulmans prient.',
  'Lundi, Mardi et Noël sont des jours.',
  'Le Premier ministre a reçu le Président de la République.',
  'Le ministre des Armées et la ministre de la Santé sont là.',
  'Le secrétaire d’État aux Transports écoute.',
  'Elle passe à la Justice, lui aux Affaires sociales.',
  'Le garde des Sceaux est attendu.',
  'La Constitution et le Code pénal sont clairs.',
  'La Seconde Guerre mondiale commence.',
  'Le Covid-19 et le VIH circulent.',
  'Le PIB, la TVA et le SMIC augmentent.',
  'Un TGV et un TER sont en retard sur l’A64.',
  'La Ligue 1 et le Top 14 reprennent.',
  'La Coupe du monde et les Jeux olympiques approchent.',
  'Le Tour de France passe ici.',
  'Roland-Garros commence.',
  'Internet et le Web changent.',
  'La Terre tourne autour du Soleil.',
  'L’État et les Nations.',
  'LE PRÉSIDENT DE LA COMMUNE DÉMISSIONNE APRÈS LE SCANDALE',
  'Difficile de savoir. Reste à voir. Dommage.',
  'Selon lui, tout va bien. Pour elle aussi.',
  'Au XXe siècle, sous la Ve République.',
  'Aux Assises, le jury délibère.',
  'Le monde change partout dans le monde.',
  'Le tour du Monde en solitaire est long.',
  'À Orange, dans le Vaucluse, il pleut.',
  'La Renaissance italienne fascine.',
  'Il a couru pendant 24 heures.',
  'Le mot-dièse #MaintenantOnAgit circule.',
  'Le satellite Malligor-1 est en orbite.',
  'Le Moyen Âge et l’Antiquité.',
  'La cour de récréation est vide.',
  'Une association de malfaiteurs est visée.',
  'Le conseil de classe a lieu jeudi.',
  'Un groupe de travail est créé.',
  'Le tribunal a tranché et la préfecture a suivi.',
  'Mélanger le pogromC’est au reste.',
  'Photo : vue du port. Lire aussi : la suite.',
];

/** Sentences in which one thing is an actor and its neighbour is none. */
const ONLY: readonly (readonly [sentence: string, actors: readonly string[]])[] = [
  ['Le roman de Leïla Slimani, Chanson douce, est lu.', ['p Leïla Slimani']],
  ['Noël Le Graët quitte le bureau à Noël.', ['p Noël Le Graët']],
  ['Paris et la région parisienne, a dit Paul Lanoue.', ['p Paul Lanoue']],
  ['Elle dirige le département de Loire-Atlantique avec Anne Lanoue.', ['p Anne Lanoue']],
  ['Alain Lanoue est arrivé à Vernolle (VD).', ['p Alain Lanoue']],
  ['Le procureur de Nice, Damien Lanoue, parle.', ['p Damien Lanoue']],
  ['L’avocat Karim Lanoue est à Rouen.', ['p Karim Lanoue']],
  ['Le maire de Trifouilly-en-Brie Jean Lanoue refuse.', ['p Jean Lanoue']],
  ['Le Tour de France selon Christian Lanoue.', ['p Christian Lanoue']],
  ['La crise du Covid a usé Marie Lanoue.', ['p Marie Lanoue']],
];

describe('what is no actor', () => {
  it.each(NOTHING.map(text => [text]))('stays unnamed: %s', text => {
    expect(named(text)).toEqual([]);
  });

  it.each(ONLY)('does not stick to what is one: %s', (sentence, actors) => {
    expect(named(sentence)).toEqual(actors);
  });
});
