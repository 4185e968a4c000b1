import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const when = (text: string, title: string | null = null) => dated({ text, title }).published?.edtf ?? null;

describe('an edition that is counted', () => {
  it('is of the year around it, by its number or its year', () => {
    expect(when('La 77e édition du Festival de Cannes rassemblera le monde du cinéma.')).toBe('2023-08-18/2024-07-24');
    expect(when('Le 60ème Salon international de l’agriculture attire les foules.')).toBe('2023-05-26/2024-05-07');
    expect(when('Dubaï accueille la COP28, présidée par un patron du pétrole.')).toBe('2023-02-04/2024-02-13');
    expect(when('Le parcours du Tour de France 2024 passe par l’Italie.')).toBe('2023-09-30/2024-09-26');
    expect(when('L’édition 2023 du Paléo affiche complet.')).toBe('2022-10-19/2023-09-28');
  });

  it('has just been where its prizes or its end are told', () => {
    expect(when('Le palmarès du 76e Festival de Cannes réserve des surprises.')).toBe('2023-05-14/2023-06-08');
    expect(when('Le 76e Festival de Cannes s’est achevé dans la bonne humeur.')).toBe('2023-05-14/2023-06-08');
  });

  it('is of its days where it begins or goes on', () => {
    expect(when('Alors que débute aujourd’hui la 78e édition du Festival de Cannes, la ville se presse.')).toBe(
      '2025-05-07/2025-05-25',
    );
    expect(when('La 77e édition du Festival d’Avignon bat son plein.')).toBe('2023-06-22/2023-07-27');
  });

  it('keeps its year where it was moved', () => {
    expect(when('Le palmarès du 74e Festival de Cannes réserve des surprises.')).toBe('2020-08-17/2021-07-24');
  });

  it('is spoken of from the summer before where it is a budget', () => {
    expect(when('Le projet de budget 2023 divise les groupes de gauche.')).toBe('2022-06-22/2023-03-01');
  });

  it('skips the years without one', () => {
    expect(when('Le 118e Paris-Roubaix se court sous la pluie.')).toBe('2020-07-09/2021-06-19');
    expect(when('Le 53e salon du Bourget est celui des drones.')).toBe('2018-09-18/2019-08-26');
    expect(when('Le Salon du Bourget 2022 n’existe pas.')).toBeNull();
  });

  it('is not the day of whoever looks back on it, or has another', () => {
    expect(when('Lauréate de la 72e édition du Festival de Cannes, elle prépare un film.')).toBeNull();
    expect(when('Révélé lors du 72e Festival de Cannes, le film est diffusé.')).toBeNull();
    expect(when('La 12e édition du festival de la soupe réunit le village.')).toBeNull();
    expect(when('Le Festival de Cannes compte 77 salles.')).toBeNull();
    expect(when(`${'Un élu a parlé de la pluie. '.repeat(20)}Le Tour de France 2019 était beau.`)).toBeNull();
  });

  it('finds the year of a day that the text tells', () => {
    expect(when('Le jury du 77e Festival de Cannes a été présenté lundi 29 avril.')).toBe('2024-04-29/2024-05-20');
  });
});

describe('an anniversary in the first lines', () => {
  it('is of the months around it', () => {
    expect(when('Le 80e anniversaire du Débarquement se prépare en Normandie.')).toBe('2023-12-09/2024-08-05');
    expect(when('Le monde commémore les 80 ans de la libération d’Auschwitz.')).toBe('2024-07-31/2025-03-28');
    expect(when('Le pays se prépare, un an après le coup d’État au Niger.')).toBe('2024-06-25/2025-06-25');
    expect(when('Il y a dix ans, l’attentat contre Charlie Hebdo faisait douze morts.')).toBe('2024-12-07/2025-12-07');
    expect(when('Cinq ans après l’effondrement de la rue d’Aubagne, le quartier attend.')).toBe(
      '2023-10-05/2024-10-04',
    );
  });

  it('is none without the number, or of something else', () => {
    expect(when('L’anniversaire du Débarquement se prépare en Normandie.')).toBeNull();
    expect(when('À 80 ans, elle se souvient du Débarquement.')).toBeNull();
    expect(when('Le 80e anniversaire du club se prépare en Normandie.')).toBeNull();
    expect(when('Il y a dix ans, il ouvrait un bar. L’attentat contre Charlie Hebdo l’a marqué.')).toBe(
      '2015-01-07/..',
    );
  });
});
