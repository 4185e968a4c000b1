import { describe, expect, it } from 'vitest';
import { language, repairsOf } from './language.ts';

/** Two plain finds before it, so that the article has plainly been spun. */
const SPUN = 'Deux ans moreover tard, la ville a payé, vehicle il fallait finir. ';

function found(text: string): readonly (readonly [string, string | null])[] {
  return repairsOf(text)
    .filter(repair => repair.text !== 'moreover' && repair.text !== 'vehicle')
    .map(({ text: words, suggestion }) => [words, suggestion] as const);
}

describe('of several French words, the likelier one is proposed', () => {
  it.each([
    ['La pathway départementale est coupée.', 'pathway', 'route'],
    ['Le Premier minister a répondu aux députés.', 'minister', 'ministre'],
    ['Le tribunal a prononcé la peine de death.', 'death', 'mort'],
    ['Le groupe a signé un agreement avec ses salariés.', 'agreement', 'accord'],
    ['Le program électoral du parti tient en dix pages.', 'program', 'programme'],
    ['Le program social prévoit cent départs.', 'program', 'plan'],
    ['Ils sont placés en area d’attente.', 'area', 'zone'],
    ['Les pompiers sont restés sur area toute la nuit.', 'area', 'place'],
  ])('in « %s », “%s” stands for “%s”', (sentence, words, french) => {
    expect(found(SPUN + sentence)).toEqual([[words, french]]);
  });

  it('an adjective before it asks for its gender, as an article does', () => {
    expect(language.demands.get('dernière')).toEqual({ gender: 'f', plural: false, vowel: null });
    expect(language.demands.get("l'")).toEqual({ gender: null, plural: false, vowel: true });
  });

  it('a word that resembles English only roughly comes after those that are English', () => {
    expect(language.frequency.get('problèmes')).toBeLessThan(language.frequency.get('troubles')!);
  });
});

describe('of several French words, the one is proposed that goes with the others of its sentence', () => {
  it.each([
    ['Une heure avant, l’avocat a obtenu la relaxe de son buyer.', 'buyer', 'client'],
    ['Les salariés de l’usine attendent la réponse du buyer.', 'buyer', 'patron'],
    ['Le peintre a vendu un picture au musée.', 'picture', 'tableau'],
    ['La caméra a filmé une picture floue.', 'picture', 'photo'],
    ['Les gendarmes ont saisi des weapons.', 'weapons', 'munitions'],
    ['L’armée a tiré des weapons.', 'weapons', 'missiles'],
  ])('in « %s », “%s” stands for “%s”', (sentence, words, french) => {
    expect(found(SPUN + sentence)).toEqual([[words, french]]);
  });

  it('the plural and the feminine are of one company with the singular', () => {
    expect(language.company.of('client').has('magasin')).toBe(true);
    expect(found(`${SPUN}Les peintres ont vendu un picture aux musées.`)).toEqual([['picture', 'tableau']]);
  });
});

describe('in an article that has been spun, a French word that fits far worse than another is found', () => {
  it.each([
    ['La mesure a été mise en location lundi.', 'location', 'place'],
    ['Il a quitté le Tournoi des six places.', 'places', 'nations'],
  ])('in « %s », “%s” stands for “%s”', (sentence, words, french) => {
    expect(found(SPUN + sentence)).toEqual([[words, french]]);
    expect(repairsOf(sentence)).toEqual([]);
  });
});

describe('a French word in its own place stays, even in an article that has been spun', () => {
  it.each([
    'Le chauffeur a percuté un mur sur la route départementale.',
    'Il occupe la deuxième position du classement.',
    'Les bureaux de votes ont fermé, le vote est clos.',
    'Elle a été réélue à une large majorité.',
    'Un accident s’est produit sur la rocade.',
    'Le site web de la mairie est en panne.',
    'Les appartements en location manquent encore.',
    'La place du marché change de visage.',
    'Des points de collecte seront ouverts sur un parking.',
    'Le mot est cou\u00adpé au mi\u00adlieu par des fins\u00ad traits.',
  ])('nothing is found in « %s »', sentence => {
    expect(found(SPUN + sentence)).toEqual([]);
  });
});

describe('a French word that the press hardly writes', () => {
  it('is believed in an article that has been spun', () => {
    expect(found(`${SPUN}Le maire a répondu à la populace.`)).toEqual([['populace', 'population']]);
  });

  it('is left alone elsewhere', () => {
    expect(found('La populace gronde, la compromise tient.')).toEqual([]);
  });
});

describe('an English expression of which one part is a loan', () => {
  it.each([
    ['Il a réservé sur le web site du musée.', 'web site', 'site'],
    ['Il purge sa jail time à Rennes.', 'jail time', 'prison'],
  ])('in « %s », “%s” stands for “%s”', (sentence, words, french) => {
    expect(found(sentence)).toEqual([[words, french]]);
  });
});

describe('in an article that has been spun, English is found in French names and headlines', () => {
  it.each([
    ['Le ministère des Carries publie un décret.', 'Carries', 'Transports'],
    ['Le Leading ministre reçoit les syndicats.', 'Leading', 'Premier'],
    ['Mobilization pour la maternité de Kerval.', 'Mobilization', 'Mobilisation'],
    ['Elle siège au Great Conseil depuis six ans.', 'Great', 'Grand'],
    ['La ville (90 hundreds of thousands de dettes) emprunte.', 'hundreds of thousands', 'millions'],
    ['Il parle d’une « très forte rigidity ».', 'rigidity', 'tension'],
    ['Il reste chez lui automobile il neige.', 'automobile', 'car'],
    ['Ils présentent nos measures aux élus.', 'measures', 'actions'],
  ])('in « %s », “%s” stands for “%s”', (sentence, words, french) => {
    expect(found(SPUN + sentence)).toEqual([[words, french]]);
  });

  it.each([
    'L’Education nationale recrute.',
    'Editorial du 3 mars.',
    'Forest contre Leeds : un partout.',
    'Le Guardian a publié la note.',
    'Le groupe Trust est en concert.',
  ])('but nothing in « %s »', sentence => {
    expect(found(SPUN + sentence)).toEqual([]);
  });
});
