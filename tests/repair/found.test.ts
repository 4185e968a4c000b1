import { describe, expect, it } from 'vitest';
import { repairsOf } from './language.ts';

/** The sentence, the words found, and the French word proposed. */
const ALONE: readonly (readonly [string, string, string])[] = [
  ['Le ministre partira as well as tard dans la semaine.', 'as well as', 'plus'],
  ['Deux heures moreover tard, la route était rouverte.', 'moreover', 'plus'],
  ['Furthermore tôt dans la journée, la préfecture avait fermé la plage.', 'Furthermore', 'Plus'],
  ['Additionally tard, le maire a reçu les habitants.', 'Additionally', 'Plus'],
  ['Les secours sont arrivés in addition rapidement que prévu.', 'in addition', 'plus'],
  ['Il faut as well as de moyens pour les hôpitaux.', 'as well as', 'plus'],
  ['Le stade a fermé, vehicle la pelouse était gelée.', 'vehicle', 'car'],
  ['La séance est levée, car or truck il manque un juré.', 'car or truck', 'car'],
  ['Le porte-parole a parlé lors du issue de presse de mardi.', 'issue', 'point'],
  ['Le procureur tiendra un position de presse à midi.', 'position', 'point'],
  ['De mon level de vue, la réforme est utile.', 'level', 'point'],
  ['Le conflit a duré tout au prolonged de l’hiver.', 'prolonged', 'long'],
  ['Les riverains se sont réunis tout au lengthy de la soirée.', 'lengthy', 'long'],
  ['Un significant défilé a traversé la ville.', 'significant', 'important'],
  ['Le pays est membre long-lasting du Conseil de sécurité.', 'long-lasting', 'permanent'],
  ['Il a promis un soutien overall à son allié.', 'overall', 'total'],
  ['Plusieurs kinds de vaccins sont disponibles.', 'kinds', 'types'],
  ['Ils ont visité des web-sites militaires.', 'web-sites', 'sites'],
  ['Le gouvernement proceed de nier les faits.', 'proceed', 'continue'],
  ['La mairie carry on d’étudier le projet.', 'carry on', 'continue'],
  ['La problem humanitaire se dégrade.', 'problem', 'situation'],
  ['Cette predicament inquiète les syndicats.', 'predicament', 'situation'],
  ['Les agents ont mené des steps de prévention.', 'steps', 'actions'],
  ['Il verrait le leading recevoir des armes et le second des vivres.', 'leading', 'premier'],
  ['L’hôpital manque de staff members soignant.', 'staff members', 'personnel'],
  ['Le parc accueille des dizaines de milliers de shoppers chaque année.', 'shoppers', 'clients'],
  ['La cuisine se fait attendre, selected rare ici.', 'selected', 'chose'],
  ['Les sufferers attendent dans le couloir.', 'sufferers', 'patients'],
  ['Les cops ont interpellé trois hommes.', 'cops', 'police'],
  ['Le village entier craint la hazard d’une crue.', 'hazard', 'danger'],
  ['Une threat pèse sur la récolte.', 'threat', 'menace'],
  ['Les mothers and fathers d’élèves occupent l’école.', 'mothers and fathers', 'parents'],
];

describe('a spinner’s English is found alone in a French sentence', () => {
  it.each(ALONE)('in « %s », “%s” is found', (sentence, words) => {
    expect(repairsOf(sentence).map(({ text }) => text)).toContain(words);
  });
});

const RESTORED = ALONE.filter(([, words]) => !['shoppers', 'cops', 'hazard', 'proceed'].includes(words));

describe('the French word that looked English is proposed', () => {
  it.each(RESTORED)('in « %s », “%s” becomes “%s”', (sentence, words, french) => {
    expect(repairsOf(sentence).find(({ text }) => text === words)?.suggestion).toBe(french);
  });
});

/** Two plain finds before it, so that the doubtful one is believed. */
const SPUN = 'Deux ans moreover tard, la ville a payé, vehicle il fallait finir. ';
const IN_SPUN: readonly (readonly [string, string, string])[] = [
  ['L’armée a subi de lourdes pertes en staff militaire.', 'staff', 'personnel'],
  ['Il cherche une guidance en matière de sécurité.', 'guidance', 'assistance'],
  ['Le billet coûte cent pounds, soit trois milliards de pounds en tout.', 'pounds', 'dollars'],
  ['Un programme de 250 hundreds of thousands de dollars.', 'hundreds of thousands', 'millions'],
  ['Au complete, une cinquantaine de personnes ont défilé.', 'complete', 'total'],
  ['Le numéro de téléphone free est affiché.', 'free', 'gratuit'],
  ['Il ne veut pas shirker le club avant juin.', 'shirker', 'quitter'],
  ['Le candidat a obtenu gain de motive.', 'motive', 'cause'],
  ['Les deux syndicats ont décidé de hausser le heap.', 'heap', 'ton'],
  ['La ville a battu le suitor record de fréquentation, un suitor succès.', 'suitor', 'beau'],
];

describe('what the press may write is believed only in an article full of English', () => {
  it.each(IN_SPUN)('« %s » has “%s” for “%s” after two plain finds', (sentence, words, french) => {
    expect(repairsOf(SPUN + sentence).find(({ text }) => text === words)?.suggestion).toBe(french);
  });

  it('« staff militaire » stays in a clean article', () => {
    expect(repairsOf('L’armée a subi de lourdes pertes en staff militaire.')).toEqual([]);
  });
});

describe('a set phrase names its word, even for English that no table has', () => {
  it.each([
    ['Le gouvernement a publié sa feuille de roadway, moreover tard.', 'roadway', 'route'],
    ['Le palais de fairness de Lyon a rouvert deux heures moreover tard.', 'fairness', 'justice'],
    ['Il a pris la speaking après un moment, furthermore tard.', 'speaking', 'parole'],
  ])('in « %s », “%s” stands for “%s”', (sentence, words, french) => {
    expect(repairsOf(sentence).find(({ text }) => text === words)?.suggestion).toBe(french);
  });
});

describe('one English word among French ones', () => {
  it('is believed alone where the word before asks for its French word', () => {
    expect(repairsOf('La roadway a été coupée pendant deux heures.')[0]).toMatchObject({
      text: 'roadway',
      suggestion: 'route',
    });
  });

  it('counts as a hint where its ending alone tells that it is English', () => {
    const spun = 'Il a plaidé moreover tard, avec watchfulness, devant la cour.';
    expect(repairsOf(spun).map(({ text }) => text)).toEqual(['moreover', 'watchfulness']);
  });

  it('a rare loan is believed beside one plain find', () => {
    const spun = 'La route est coupée à trigger de chutes d’arbres, selon un nouveau level d’Enedis.';
    expect(repairsOf(spun).map(({ text }) => text)).toEqual(['trigger', 'level']);
  });

  it('a rare loan alone is believed where the French word fits far better', () => {
    const [repair] = repairsOf('Le maire a mis end aux travaux de voirie.');
    expect(repair).toMatchObject({ text: 'end', suggestion: 'fin', confidence: 0.6 });
  });

  it('a rare loan alone is not in a text full of loans', () => {
    const games = 'Le streamer a mis end au live : gameplay, boss, skins, lag et drop, tout y passe.';
    expect(repairsOf(games)).toEqual([]);
  });

  it('one word is a spinner’s for another number of itself where a set phrase asks for that', () => {
    const spun = `${'La route est coupée à trigger de chutes d’arbres. '}Le calme est revenu en fins de matinée.`;
    expect(repairsOf(spun).find(({ text }) => text === 'fins')?.suggestion).toBe('fin');
  });
});

describe('figures that the spinner may have changed', () => {
  it.each([
    ['Il demande deux thousands and thousands de dollars.', 'millions'],
    ['La vente a rapporté neuf cents bucks, moreover tard.', 'dollars'],
  ])('« %s » says that a fact may change', (sentence, french) => {
    expect(repairsOf(sentence).find(({ suggestion }) => suggestion === french)?.factual).toBe(true);
  });
});

describe('names that a spinner changed', () => {
  it.each([
    ['Il l’a dit à NBC Information jeudi soir.', 'Information', 'News'],
    ['Le New York Occasions l’a révélé lundi.', 'Occasions', 'Times'],
    ['Le Wall Street Diary cite trois sources.', 'Diary', 'Journal'],
    ['Human Rights View dénonce ces arrestations.', 'View', 'Watch'],
  ])('in « %s », “%s” stands for “%s”', (sentence, words, name) => {
    const [repair] = repairsOf(sentence);
    expect(repair).toMatchObject({ text: words, suggestion: name, rule: 'spun-name', factual: true });
  });

  it('the ministry of Information is not News', () => {
    expect(repairsOf('Le ministère de l’Information a démenti.')).toEqual([]);
  });
});
