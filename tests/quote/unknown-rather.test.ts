import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf } from './language.ts';

const LOBNA = 'p: Lobna';

type Case = readonly [title: string | undefined, text: string, actors: readonly string[]];

function speakers(...[title, text, actors]: Case): readonly (string | null)[] {
  return quotesOf(text, actors, title === undefined ? {} : { title }).map(({ speaker }) => speaker?.name ?? null);
}

describe('nobody is named as the speaker', () => {
  it.each<readonly [string, ...Case]>([
    ['a storm in a headline', 'Ouragan Zoé : « On a tout perdu cette nuit-là »', 'Rien.', []],
    ['of whom something is said', 'Des accusés « ni sincères, ni crédibles »', 'Rien.', []],
    ['a cathedral', 'Sainte Velda de Paris : de « très grands artistes internationaux » attendus', 'Rien.', []],
    [
      'kin of somebody who has just spoken',
      undefined,
      'Lobna attend. Sa sœur a été blessée. « Il y a ceux qui savaient, et lui n’est pas là », dit-elle.',
      ['p: Lobna'],
    ],
    [
      'a cup',
      undefined,
      'Cette Coupe d’Afrique des Nations réserve des surprises.\n\nIl a ajouté : « on savait qu’on jouait une équipe blessée ».',
      [],
    ],
    [
      'of some who are not told',
      undefined,
      'Paul Durand répond aux éleveurs, dont certains promettant un « siège de la capitale avant la fin du mois ».',
      [PAUL],
    ],
    [
      'where the text has turned to another',
      undefined,
      '« On attend », dit Paul Durand. L’incendie a coûté cher à Anne Leroy. Rien ne va plus. « On a tout perdu, les murs et le toit ».',
      [PAUL, ANNE],
    ],
  ])('%s', (_, title, text, actors) => {
    expect(speakers(title, text, actors).at(-1) ?? null).toBeNull();
  });
});

describe('somebody is', () => {
  it.each<readonly [string, string, ...Case]>([
    ['who stands in a headline', 'Paul Durand', 'Paul Durand : « On a tout perdu cette nuit-là »', 'Rien.', [PAUL]],
    [
      'a kin who alone can be meant',
      'Sa mère',
      undefined,
      'Paul Durand attend. Sa mère est venue. « Il y a ceux qui savaient, et lui n’est pas là », dit-elle.',
      [PAUL],
    ],
    [
      'who replies, not the last one named',
      'Anne Leroy',
      undefined,
      'La mairesse Anne Leroy est là. Il vise la dirigeante du moment, Lobna. « Elle a perdu », a dit Paul Durand.\n\nAnne Leroy a répliqué.\n\n« Je l’ai toujours dit », a répondu la mairesse.',
      [ANNE, LOBNA, PAUL],
    ],
    [
      'after a sigle and a place',
      'Anne Leroy',
      undefined,
      '« Nous allons voter », a annoncé la présidente du groupe Alpha (GA) à l’Assemblée nationale, Anne Leroy. La présidente du groupe Bêta (GB) Lobna se tait.',
      ['o: Alpha', 'o: Bêta', ANNE, LOBNA],
    ],
    [
      'who estimates, not the one contradicted',
      'Paul Durand',
      undefined,
      'Paul Durand a estimé qu’« en réalité, le contribuable risque des milliards », contredisant les propos de la ministre Anne Leroy.',
      [PAUL, ANNE],
    ],
    [
      'the actress, not the one of a prize',
      'Anne Leroy',
      undefined,
      'Le prix de la meilleure actrice pour l’Allemande Lobna. La comédienne Anne Leroy a parlé. « Pourquoi accepter cela ? », s’est interrogée l’actrice de 51 ans.',
      [ANNE, LOBNA],
    ],
    [
      'of a powerful union',
      'le président du puissant syndicat agricole',
      undefined,
      '« Il y a cent demandes », a asséné le président du puissant syndicat agricole.',
      [],
    ],
    [
      'without a comma, of the whole sentence',
      'Paul Durand',
      undefined,
      'Paul Durand parle d’un drame. Il « faudra des jours et des nuits » pour compter les morts estime-t-il.',
      [PAUL],
    ],
  ])('%s', (_, name, title, text, actors) => {
    expect(speakers(title, text, actors).at(-1)).toBe(name);
  });

  it('no woman for a driver who is named beside her', () => {
    const text =
      'Le geste du conducteur et de sa fille a été salué par la préfète de la région, Anne Leroy.\n\nSelon la directrice du cabinet, tous sont saufs. « Le bilan est lourd », a déclaré Anne Leroy. Elle a ouvert une enquête. « Il faudra tout savoir », a-t-elle insisté.';
    expect(speakers(undefined, text, [ANNE])).toEqual(['Anne Leroy', 'Anne Leroy']);
  });

  it('the words of a sigle are nobody’s', () => {
    const text = 'La CGT négocie avec un groupe (baptisé CNA, pour « collectif national des agents »), dit la CGT.';
    expect(quotesOf(text, ['o: CGT'])).toEqual([]);
  });
});

describe('an adjective before a noun', () => {
  it('is no school’s head', () => {
    const text = 'L’une des principales réponses est le vaccin, mais le taux « n’est pas satisfaisant du tout ».';
    expect(quotesOf(text).map(({ speaker }) => speaker?.name ?? null)).not.toContain('L’une des principales');
  });
});

describe('somebody unnamed', () => {
  it('is pointed at by the same word, whoever was talked of since', () => {
    const text =
      '« Elle avait peur », rapporte sa meilleure amie. Anne Leroy vivait là. « Il disait : elle est à moi », poursuit cette amie.';
    expect(speakers(undefined, text, [ANNE])).toEqual(['sa meilleure amie', 'sa meilleure amie']);
  });
});

describe('somebody unnamed of a headline', () => {
  it('hands nothing to the text that names him', () => {
    const text = 'Paul Durand dormait. « Tout est parti », raconte ce rescapé.';
    expect(speakers('« On a tout perdu », déplore un rescapé', text, [PAUL]).at(-1)).not.toBe('un rescapé');
  });
});
