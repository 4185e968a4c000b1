import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readVocabulary } from '../../../src/load/vocabulary.ts';
import { parentOf, readTopicEntries } from '../../../src/tag/topics/entries.ts';
import { prepareTopics } from '../../../src/tag/topics/topics.ts';
import { tag } from './tagging.ts';

const { files } = readVocabulary('vocabulary');
const { entries, problems } = readTopicEntries(files);
const { language } = prepareTopics(files);
const IPTC = '../shared/data/topics/iptc-mediatopics.json';

const FIRST_LEVEL = [
  'arts-culture-entertainment-and-media',
  'conflict-war-and-peace',
  'crime-law-and-justice',
  'disaster-accident-and-emergency',
  'economy-business-and-finance',
  'education',
  'environment',
  'health',
  'human-interest',
  'labour',
  'lifestyle-and-leisure',
  'politics',
  'religion',
  'science-and-technology',
  'society',
  'sport',
  'weather',
];

describe('topics.yaml', () => {
  test('has no fault', () => {
    expect(problems).toEqual([]);
  });

  test('has the seventeen themes of the first level, and a hundred deeper ones', () => {
    const roots = entries.map(({ id }) => id).filter(id => parentOf(id) === id);
    expect(roots.sort()).toEqual(FIRST_LEVEL);
    expect(entries.length - roots.length).toBeGreaterThan(100);
  });

  test('says no word twice in a theme, and none that is also a « not » there', () => {
    for (const { id, terms } of entries) {
      const all = [...terms.certain, ...terms.strong, ...terms.weak, ...terms.not];
      const twice = all.filter((term, i) => all.indexOf(term) !== i);
      expect(twice, id).toEqual([]);
    }
  });

  test.skipIf(!existsSync(IPTC))('has the codes and labels of IPTC', () => {
    const { concepts } = JSON.parse(readFileSync(IPTC, 'utf8')) as { concepts: { qcode: string; fr: string | null }[] };
    const labels = new Map(concepts.map(({ qcode, fr }) => [qcode, fr]));
    const other = entries.filter(({ qcode, label }) => labels.get(qcode) !== null && labels.get(qcode) !== label);
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});

describe('the main theme', () => {
  test.each([
    ['politics', 'L’Assemblée nationale a rejeté mardi la motion de censure déposée par l’opposition.'],
    ['politics', 'Les électeurs sont appelés aux urnes dimanche pour le second tour des législatives.'],
    ['politics', 'La votation du 3 mars sur la 13e rente AVS divise les partis, selon un sondage.'],
    ['crime-law-and-justice', 'L’ancien ministre a été condamné à deux ans de prison avec sursis par le tribunal.'],
    ['crime-law-and-justice', 'Le parquet a ouvert une enquête après la découverte du corps sans vie d’une femme.'],
    ['labour', 'Les syndicats de cheminots ont déposé un préavis de grève illimitée à partir de lundi.'],
    ['labour', 'La direction et les salariés en grève ont repris les négociations salariales.'],
    ['labour', 'Le ministre reçoit les syndicats : le gouvernement redoute la grève des cheminots de jeudi.'],
    ['labour', 'La FGTB et la CSC défilent contre le gouvernement : la journée d’action a réuni 60 000 travailleurs.'],
    [
      'labour',
      'Le Premier ministre maintient sa réforme, l’intersyndicale appelle à une nouvelle journée de mobilisation.',
    ],
    [
      'disaster-accident-and-emergency',
      'Le ministre de l’Intérieur s’est rendu sur les lieux de l’incendie, où deux pompiers sont morts.',
    ],
    ['environment', 'La commune lutte contre les dépôts sauvages et ouvre une recyclerie zéro déchet.'],
    ['human-interest', 'Entourée de ses petits-enfants, Jeanne a soufflé ses bougies : elle a fêté ses 100 ans.'],
    ['human-interest', 'Ses voisins lui ont organisé une fête surprise.'],
    ['lifestyle-and-leisure', 'Comment réussir sa compote ? Une recette facile de grand-mère.'],
    ['lifestyle-and-leisure', 'Cinq idées de balades en famille, à moins d’une heure de la ville.'],
    ['disaster-accident-and-emergency', 'Le toit du gymnase s’est effondré sous le poids de la neige.'],
    ['labour', 'Les caissières débraient pour dénoncer l’ouverture du dimanche.'],
    ['sport', 'Les Diables rouges se sont inclinés 2-1 après prolongation en quart de finale.'],
    ['sport', 'Le Canadien l’emporte en tirs de barrage, le gardien de but réalise 38 arrêts.'],
    ['health', 'Les urgences de l’hôpital débordent face à l’épidémie de bronchiolite chez les nourrissons.'],
    ['health', 'Un nouveau vaccin contre le paludisme est recommandé par l’OMS.'],
    [
      'arts-culture-entertainment-and-media',
      'Le long métrage de la réalisatrice belge a reçu le prix du jury à Cannes.',
    ],
    ['arts-culture-entertainment-and-media', 'La chanteuse sort son troisième album et part en tournée.'],
    ['education', 'La rentrée scolaire se fait sans professeur dans des dizaines de collèges et lycées.'],
    ['environment', 'Les émissions de CO2 ont encore augmenté malgré l’accord de Paris sur le climat.'],
    ['weather', 'Météo-France place dix départements en vigilance orange aux orages et à la grêle.'],
    ['religion', 'Le pape a célébré la messe devant des milliers de fidèles place Saint-Pierre.'],
    ['religion', 'Les musulmans fêtent l’Aïd el-Fitr, qui marque la fin du ramadan, à la Grande Mosquée.'],
    [
      'disaster-accident-and-emergency',
      'Un séisme de magnitude 6,8 a fait des centaines de morts, les secouristes fouillent les décombres.',
    ],
    [
      'disaster-accident-and-emergency',
      'Trois personnes sont mortes dans une collision frontale sur la départementale 12.',
    ],
    [
      'economy-business-and-finance',
      'Le groupe a vu son bénéfice net reculer de 12 % au premier trimestre, l’action plonge en Bourse.',
    ],
    ['economy-business-and-finance', 'La BCE relève ses taux directeurs pour lutter contre l’inflation.'],
    [
      'science-and-technology',
      'La sonde s’est posée sur la Lune, annonce la Nasa, une première pour l’agence spatiale.',
    ],
    ['science-and-technology', 'Les paléontologues ont mis au jour le fossile d’un dinosaure inconnu.'],
    ['society', 'La marche des fiertés a réuni des milliers de personnes contre l’homophobie.'],
    ['society', 'Le nombre de sans-abri progresse, alerte la Fondation Abbé Pierre.'],
    ['human-interest', 'Le chien perdu a retrouvé son maître trois ans après, une histoire insolite.'],
    ['lifestyle-and-leisure', 'Le chef étoilé livre sa recette de galette des rois, à déguster en famille.'],
    [
      'lifestyle-and-leisure',
      'Les chars fleuris, le bal des enfants et les confettis ont animé le Mardi gras du bourg.',
    ],
    ['human-interest', 'Après soixante-dix ans de mariage, leur idylle dure : le couple fête ses noces de platine.'],
    ['environment', 'Le préfet restreint les usages de l’eau : le niveau des nappes est au plus bas.'],
    [
      'labour',
      'Les syndicats pénitentiaires appellent à un blocage : les surveillants dénoncent leurs conditions de travail.',
    ],
    ['weather', 'Une forte houle est attendue sur le littoral, avec des rafales et une baisse des températures.'],
    ['religion', 'La première pierre du futur lieu de culte, une mosquée avec minaret, a été posée dimanche.'],
    ['conflict-war-and-peace', 'L’armée a bombardé la ville, des combats ont lieu sur la ligne de front.'],
    [
      'conflict-war-and-peace',
      'Les putschistes ont annoncé à la télévision la prise du pouvoir par la junte militaire.',
    ],
  ])('is %s: %s', (id, text) => {
    expect(tag({ text }, language)[0]?.id).toBe(id);
  });

  test.each([
    ['conflict-war-and-peace', 'La guerre des prix fait rage entre les supermarchés.'],
    ['conflict-war-and-peace', 'Victime d’une attaque cardiaque, il a été soigné à l’hôpital.'],
    ['sport', 'La course à la présidentielle est lancée entre les candidats.'],
    ['sport', 'Sa victoire électorale a surpris l’opposition.'],
    ['sport', 'Des tirs de barrage ont visé la ville.'],
    ['education', 'Le cours du pétrole a bondi en cours de séance.'],
    ['education', 'Il a été mis en examen pour escroquerie.'],
    ['arts-culture-entertainment-and-media', 'La police a bouclé la scène de crime.'],
    ['religion', 'La fois suivante, il a répondu à ces paroles.'],
    ['lifestyle-and-leisure', 'Vladimir Poutine a reçu son homologue.'],
    ['weather', 'Une pluie de critiques s’abat sur le ministre, en pleine tempête politique.'],
    ['health', 'L’opération militaire a commencé, selon l’état-major.'],
    ['economy-business-and-finance', 'Elle a remporté la médaille d’or et le prix Goncourt.'],
    ['conflict-war-and-peace', 'La capitale régionale lance son festival, la ville attend dix mille visiteurs.'],
    ['health', 'Ils sont tous venus, et tous ont été reçus.'],
    ['sport', 'Trois essais cliniques ont échoué avant le transfert de la technologie.'],
    ['sport', 'Les vagues ont emporté le ponton, la poursuite des travaux est remise.'],
    ['disaster-accident-and-emergency', 'Leur rencontre fut digne d’un film catastrophe.'],
    ['conflict-war-and-peace', 'Les chars fleuris ont défilé derrière la fanfare du village.'],
    ['crime-law-and-justice', 'Ces cellules souches se changent en cellules nerveuses.'],
    ['society', 'L’adoption du texte par les sénateurs est prévue mardi.'],
    ['religion', 'Les voiliers ont hissé la voile au large de Lorient.'],
    ['environment', 'La Côte d’Ivoire affronte le Sénégal en quart de finale.'],
    ['disaster-accident-and-emergency', 'L’explosion des prix et la chute du gouvernement inquiètent.'],
  ])('is not %s: %s', (id, text) => {
    expect(tag({ text }, language).map(topic => topic.id)).not.toContain(id);
  });
});

describe('a deeper theme', () => {
  test.each([
    ['sport/motor-car-racing', 'Un car rapide se renverse à Dakar : la police de Dakar a ouvert une enquête.'],
    ['environment/endangered-species', 'La Côte d’Ivoire vote une loi sur les ports. En Côte d’Ivoire, la loi divise.'],
    ['politics/election', 'L’agence régionale reçoit les élus. La directrice régionale annonce une aide européenne.'],
    ['politics/election', 'La majorité présidentielle se réunit au palais, sous les yeux de la garde présidentielle.'],
    ['human-interest/celebrity', 'Voici ce qui change lundi. Voici les prix du gaz.'],
    ['sport/marathon', 'Les 42 coureurs du peloton ont franchi le col. Les coureurs repartent mardi.'],
    ['education/lower-secondary-education', 'Le collège communal se réunit. Le collège communal a voté le plan.'],
    ['education/college-and-university', 'Il conduisait avec les facultés affaiblies, dit la police.'],
    [
      'arts-culture-entertainment-and-media/disinformation-and-misinformation',
      'L’info circule depuis lundi. Une info que la mairie confirme.',
    ],
  ])('is not %s: %s', (theme, text) => {
    expect(tag({ text, title: text.split(/[.:]/)[0]! }, language).map(({ id }) => id)).not.toContain(theme);
  });

  test.each([
    ['sport/motor-car-racing', 'Le rallye Dakar part samedi.'],
    ['environment/endangered-species', 'Braconnage : vingt défenses d’ivoire saisies.'],
    ['politics/local-elections', 'Les régionales se joueront au second tour.'],
    ['education/lower-secondary-education', 'Le collège fermera : les collégiens iront en ville.'],
    ['arts-culture-entertainment-and-media/disinformation-and-misinformation', 'Cette infox circule depuis lundi.'],
  ])('is %s: %s', (theme, text) => {
    expect(tag({ text, title: text }, language).map(({ id }) => id)).toContain(theme);
  });
});
