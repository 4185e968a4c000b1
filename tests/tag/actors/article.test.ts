import { describe, expect, it } from 'vitest';
import type { DatedArticle, EditorWord } from '../../../src/article.ts';
import { explainActors, findActors, tagActors } from '../../../src/tag/actors/tag-actors.ts';
import { expectProportional } from '../../growth.ts';
import { language, named } from './words.ts';

const NO_CORRECTION = { add: [], remove: [] };

function tag(text: string, actors: { add?: string[]; remove?: string[] }, agencies: readonly string[] = []) {
  const where = { actors: { file: 'a.yaml', line: 3 } };
  const editor = { actors: { ...NO_CORRECTION, ...actors }, where } as unknown as EditorWord;
  return tagActors(
    { file: 'a.txt', title: null, standfirst: null, text, editor, agencies } as unknown as DatedArticle,
    language,
  );
}

describe('an article', () => {
  it('is read title first, then standfirst, then text', () => {
    const parts = { title: 'Poutine en visite', standfirst: 'Le Vietnam reçoit Vladimir Poutine.' };
    const actors = findActors({ ...parts, text: 'Poutine est arrivé au Vietnam.' }, language);
    expect(actors.map(actor => actor.mentions.map(mention => mention.field))).toEqual([
      ['title', 'standfirst', 'text'],
      ['standfirst', 'text'],
    ]);
  });

  it('gives spans that are the words themselves', () => {
    const text = 'À l’été, « Élodie » Marchal (PS) et l’OTAN 🎈 ont vu M. Lanoue, de l’université d’Évry.';
    for (const { mentions } of findActors({ title: null, standfirst: null, text }, language)) {
      for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
    }
  });

  it('never gives one stretch to two actors', () => {
    const text =
      'Le président du Parti socialiste belge Paul Lanoue, le ministère de la Défense et la Banque de France.';
    const spans = findActors({ title: null, standfirst: null, text }, language).flatMap(actor => actor.mentions);
    spans.sort((a, b) => a.start - b.start);
    for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
  });

  it('is not about the agency that signs it', () => {
    const told = 'Le maire a démissionné mardi, a annoncé la préfecture.';
    const by = (text: string) => tag(text, {}, ['Agence France-Presse', 'Keystone-ATS']).actors.map(({ name }) => name);
    expect(by(`NANDRE (AFP) - ${told}`)).toEqual([]);
    expect(by(`(AFP) – ${told}`)).toEqual([]);
    expect(by(`${told} (AFP)`)).toEqual([]);
    expect(by(`${told} /ATS`)).toEqual([]);
    expect(by(`(AFP) – ${told} Il l’a dit à l’AFP.`)).toEqual(['Agence France-Presse']);
    expect(by(`${told} L’agence (AFP) a vérifié.`)).toEqual(['Agence France-Presse']);
  });

  it('says where an actor comes from', () => {
    const actors = findActors({ title: null, standfirst: null, text: 'Vladimir Poutine et Paul Lanoue.' }, language);
    expect(actors.map(({ id, wikidata, origin }) => [id, wikidata, origin])).toEqual([
      ['vladimir-poutine', 'Q7747', 'vocabulary'],
      ['paul-lanoue', null, 'discovered'],
    ]);
  });

  it('gives every actor its own id', () => {
    const text = 'Le groupe Mars-Vert embauche. Paul Mars Vert, 42 ans, part. Le Congo et la République du Congo.';
    const ids = findActors({ title: null, standfirst: null, text }, language).map(actor => actor.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('without a word has no actors', () => {
    expect(named('')).toEqual([]);
    expect(named('— … ! 12, 34')).toEqual([]);
  });
});

describe('the editor', () => {
  it('strikes an actor by its name, its id or its words', () => {
    const text = 'Paul Lanoue et Marie Perrier. M. Lanoue part.';
    for (const word of ['Paul Lanoue', 'paul-lanoue', 'Lanoue']) {
      expect(tag(text, { remove: [word] }).actors.map(actor => actor.name)).toEqual(['Marie Perrier']);
    }
  });

  it('hears of a correction that strikes nothing', () => {
    const { actors, problems } = tag('Paul Lanoue est venu.', { remove: ['Marie Perrier'] });
    expect(actors).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'unused-correction', level: 'warning', file: 'a.yaml', line: 3 }]);
  });

  it('adds what nobody found, where the article names it', () => {
    const { actors } = tag('La crise est née à Vernolle, dit-on à Vernolle.', { add: ['Vernolle'] });
    expect(actors.map(actor => actor.mentions.map(mention => mention.start))).toEqual([[19, 38]]);
  });

  it('adds an actor that the article does not name at all', () => {
    expect(tag('Rien.', { add: ['Emmanuel Macron'] }).actors).toMatchObject([
      { id: 'emmanuel-macron', type: 'person', wikidata: 'Q3052772', mentions: [] },
    ]);
  });

  it('adds nothing twice', () => {
    expect(tag('Paul Lanoue est venu.', { add: ['Paul Lanoue'] }).actors).toHaveLength(1);
  });
});

describe('the reasons for an actor', () => {
  const reasonsOf = (text: string) => explainActors({ title: null, standfirst: null, text }, language);

  it('are the vocabulary, or points with the words that earned them', () => {
    const [known, found] = reasonsOf('L’ONU et le ministre Paul Lanoue.');
    expect(known).toEqual({ name: 'Organisation des Nations unies', type: 'organisation', points: null, clues: [] });
    expect(found!.points!.person).toBeGreaterThan(found!.points!.organisation);
    expect(found!.clues.find(({ where }) => where === 'before')).toMatchObject({ words: 'et le ministre' });
  });

  it('are also given for names that were not believed', () => {
    const [rejected] = reasonsOf('Le navire Ombrelune est resté à quai.');
    expect(rejected).toMatchObject({ name: 'Ombrelune', type: null });
    expect(rejected!.clues.map(({ words }) => words)).toContain('Le navire');
  });

  it('leave out known places', () => {
    expect(reasonsOf('Il pleut à Marseille.')).toEqual([]);
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    'Jean ',
    'A',
    'de la ',
    'Jean-Paul de ',
    'Conseil de ',
    'M. ',
    'ABC ',
    '« Kiev ',
    "l'",
    'Union et des ',
    'J. ',
  ];

  it.each(HOSTILE)('of many “%s” takes time in proportion to its length', piece => {
    expectProportional(
      40_000,
      length => piece.repeat(length),
      text => findActors({ title: null, standfirst: null, text }, language),
    );
  });

  const DIFFERENT: Readonly<Record<string, (name: (which: number) => string) => string>> = {
    'towns of matches': name => `${name(1)} bat ${name(2)} 2-0 en Ligue 1, but à la 82e minute du match.`,
    'names with « & »': name => `La compagnie ${name(1)} & ${name(2)} vend. Le groupe ${name(3)} achète.`,
    'names and sigles': name => `La Confédération ${name(1)} ${name(2)} parle. L’${name(3).toUpperCase()} se tait.`,
  };

  it.each(Object.keys(DIFFERENT))('of many different %s takes time in proportion to its length', kind => {
    expectProportional(
      16_000,
      length => Array.from({ length }, (_, i) => DIFFERENT[kind]!(which => nameOf(i * which))).join('\n'),
      text => findActors({ title: null, standfirst: null, text }, language),
    );
  });
});

/** « Bacadrav »: another one for each number. */
function nameOf(number: number): string {
  const syllables = Array.from({ length: 4 }, (_, place) => 'bcdrtvlmnp'[Math.floor(number / 10 ** place) % 10]);
  return `Z${syllables.map(letter => `a${letter}`).join('')}`;
}
