import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** Actors of one sentence each, as `named` writes them. */
const BODIES: readonly (readonly [sentence: string, actors: readonly string[]])[] = [
  ['Une militante du Comité logement Vernolle alerte.', ['o Comité logement Vernolle']],
  ['Le comité de quartier de Vernolle attend.', ['o Comité de quartier de Vernolle: comité de quartier de Vernolle']],
  [
    'L’inspection d’académie de Vernolle a promis un poste.',
    ['o Inspection d’académie de Vernolle: inspection d’académie de Vernolle'],
  ],
  [
    'Le tribunal des activités économiques de Vernolle a tranché.',
    ['o Tribunal des activités économiques de Vernolle: tribunal des activités économiques de Vernolle'],
  ],
  ['Le Conseil innu de Vernolle proteste.', ['o Conseil innu de Vernolle']],
  ['Hier, le Centre conjoint de gestion des crues a lancé l’alerte.', ['o Centre conjoint de gestion des crues']],
  ['La présidente du Vélo-Club de Vernolle sourit.', ['o Vélo-Club de Vernolle']],
  ['Le président du ski-club de Vernolle a démissionné.', ['o Ski-club de Vernolle: ski-club de Vernolle']],
  ['Il est ancien de la papetière Vernox, fermée en 2006.', ['o Vernox']],
  ['La douane suisse a saisi la caisse.', ['o Douane suisse: douane suisse']],
];

const NO_BODIES: readonly string[] = [
  'Le comité de quartier attend la réponse.',
  'Une inspection d’académie a eu lieu, puis une inspection du travail.',
  'Le retraité de la mine Vernox raconte.',
  'Une patinoire des Vernois est fermée.',
  'Elle est passée à la douane sans rien dire.',
  'Un Te Deum et un Requiem seront chantés.',
];

describe('bodies of a town, a trade, a people', () => {
  it.each(BODIES)('are named: %s', (sentence, actors) => {
    expect(named(sentence)).toEqual(actors);
  });

  it.each(NO_BODIES)('are none: %s', sentence => {
    expect(named(sentence)).toEqual([]);
  });
});
