import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/tag/actors/tag-actors.ts';
import { adjectiveForms, verbForms } from '../../../src/tag/actors/vocabulary/inflect.ts';
import { prepareActors } from '../../../src/tag/actors/vocabulary/prepare.ts';
import type { VocabularyFile, VocabularyFiles } from '../../../src/vocabulary.ts';
import { files, problems } from './words.ts';

function file(path: string, data: unknown): VocabularyFile {
  return { path: `vocabulary/${path}`, data, lineOf: at => Number(at[0] ?? 0) };
}

/** The shipped vocabulary with one file changed. */
function withFile(name: string, data: unknown): VocabularyFiles {
  return new Map([...files, [name, file(name, data)]]);
}

function withActors(...actors: unknown[]) {
  return prepareActors(withFile('actors.yaml', actors));
}

describe('the shipped vocabulary', () => {
  it('has no problem, and no name that two entries claim', () => {
    expect(problems).toEqual([]);
  });

  it('has no first name twice', () => {
    const names = files.get('first-names.txt')!.data as string[];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('gives no Wikidata id twice', () => {
    const lines = ['people.txt', 'organisations.txt', 'countries.txt'].flatMap(
      name => files.get(name)!.data as string[],
    );
    const ids = lines.flatMap(line => /(?:\[|\| )(Q\d+)/.exec(line)?.[1] ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe('an entry of the editor', () => {
  it('is found by its name and aliases', () => {
    const { language, problems } = withActors({
      name: 'Ligue des étoiles',
      type: 'organisation',
      aliases: ['LDX', '~Étoile'],
    });
    expect(problems).toEqual([]);
    const text = 'La LDX parle. Selon Étoile, oui. Une Étoile brille.';
    const [actor] = findActors({ title: null, standfirst: null, text }, language);
    expect(actor).toMatchObject({ name: 'Ligue des étoiles', origin: 'vocabulary' });
    expect(actor!.mentions.map(mention => mention.text)).toEqual(['LDX', 'Étoile']);
  });

  it('stands for its metonym only where the context shows it', () => {
    const { language } = withActors({ name: 'Gouvernement de Lune', type: 'organisation', metonyms: ['Sélénia'] });
    const find = (text: string) => findActors({ title: null, standfirst: null, text }, language);
    expect(find('Sélénia a annoncé des sanctions.')).toHaveLength(1);
    expect(find('Elle vit à Sélénia.')).toHaveLength(0);
  });

  it.each([
    ['no name', { type: 'person' }],
    ['an unknown type', { name: 'X', type: 'city' }],
    ['a wrong id', { name: 'X', type: 'person', wikidata: '7747' }],
    ['an unknown key', { name: 'X', type: 'person', alias: ['Y'] }],
    ['aliases that are no list', { name: 'X', type: 'person', aliases: 'Y' }],
    ['no fields at all', 'Vladimir Poutine'],
  ])('with %s is a problem with its line, and the others still count', (_, entry) => {
    const { language, problems } = withActors({ name: 'Ligue des étoiles', type: 'organisation' }, entry);
    expect(problems).toMatchObject([{ code: 'vocabulary-entry', file: 'vocabulary/actors.yaml', line: 1 }]);
    expect(findActors({ title: null, standfirst: null, text: 'La Ligue des étoiles.' }, language)).toHaveLength(1);
  });

  it.each([
    [{ nom: 'Ada Duval', type: 'person' }, '“nom”: is not a key of an actor; did you mean “name”?'],
    [{ type: 'person' }, '“name”: is missing'],
    [{ name: 'Ada Duval', type: 'personne' }, '“type”: must be person, organisation or country'],
  ])('says of the entry %o what is wrong with it', (entry, words) => {
    const { problems } = withActors(entry);
    expect(problems.map(({ message }) => message).join()).toContain(words);
  });

  it('may not claim a name that another has', () => {
    const { problems } = withActors({ name: 'Autre', type: 'organisation', aliases: ['ONU'] });
    expect(problems.map(problem => problem.message).join()).toContain('“ONU” already names Autre');
  });
});

describe('a vocabulary with a file missing or broken', () => {
  it('says so and goes on', () => {
    const { language, problems } = prepareActors(new Map());
    expect(problems.every(problem => problem.code === 'vocabulary-missing')).toBe(true);
    expect(findActors({ title: null, standfirst: null, text: 'Le maire est venu.' }, language)).toEqual([]);
  });

  it.each([
    ['actors.yaml', { name: 'X' }],
    ['name-cues.yaml', ['le', 'la']],
    ['name-cues.yaml', { ouvertures: ['le'] }],
    ['name-cues.yaml', { overtures: 'le' }],
    ['name-contexts.yaml', ['rue']],
    ['name-contexts.yaml', {}],
    ['irregular-verbs.txt', ['dire']],
    ['irregular-verbs.txt', ['maison: maisons']],
  ])('reports %s', (name, data) => {
    const { problems } = prepareActors(withFile(name, data));
    expect(problems[0]).toMatchObject({ level: 'warning', file: `vocabulary/${name}` });
  });
});

describe('a list of contexts', () => {
  const shipped = files.get('name-contexts.yaml')!.data as Readonly<Record<string, string>>;
  const withContexts = (changed: Readonly<Record<string, unknown>>) =>
    prepareActors(withFile('name-contexts.yaml', { ...shipped, ...changed }));
  const find = (text: string, changed: Readonly<Record<string, unknown>>) =>
    findActors({ title: null, standfirst: null, text }, withContexts(changed).language).map(actor => actor.name);

  it.each([
    [{ voies: 'rue, grande rue' }, '“grande rue”, which is not one word'],
    [{ voies: 'rue, r*e' }, '“r*e”, which is not one word'],
    [{ voies: { rue: 'rue' } }, 'voies must be words separated by commas'],
    [{ voix: 'rue' }, 'voix is a list that nobody knows'],
  ])('with %j is a problem in its file', (changed, message) => {
    const { problems } = withContexts(changed);
    expect(problems).toMatchObject([{ code: 'vocabulary', file: 'vocabulary/name-contexts.yaml' }]);
    expect(problems[0]!.message).toContain(message);
  });

  it('that is missing is a problem, and the others still count', () => {
    const { voies: _, ...rest } = shipped;
    const { problems, language } = prepareActors(withFile('name-contexts.yaml', rest));
    expect(problems.map(problem => problem.message)).toEqual(['vocabulary/name-contexts.yaml has no list “voies”.']);
    expect(findActors({ title: null, standfirst: null, text: 'Le stade Aimé Duval.' }, language)).toEqual([]);
  });

  it('can be extended by whole words, beginnings and endings', () => {
    const text = 'Il habite venelle Aimé Duval, à deux pas.';
    expect(find(text, {})).toEqual(['Aimé Duval']);
    for (const voies of ['venelle', 'venel*', '*nelle']) expect(find(text, { voies })).toEqual([]);
    for (const voies of ['venel', 'nelle*', '*venel']) expect(find(text, { voies })).toEqual(['Aimé Duval']);
  });
});

describe('inflection', () => {
  const irregulars = new Map([
    ['promettre', ['promet', 'promis']],
    ['dire', ['dit', 'disait']],
  ]);

  it.each([
    ['israélien', ['israélien', 'israélienne', 'israéliens', 'israéliennes']],
    ['russe', ['russe', 'russes']],
    ['français', ['français', 'française', 'françaises']],
    ['grec/grecque', ['grec', 'grecque', 'grecs', 'grecques']],
  ])('forms the adjective %s', (written, forms) => {
    expect(adjectiveForms(written)).toEqual(forms);
  });

  it.each([
    ['annoncer', 'annonçait'],
    ['juger', 'jugeait'],
    ['répéter', 'répète'],
    ['appeler', 'appelle'],
    ['promettre', 'promet'],
    ["s'inquiéter", 'inquiète'],
    ['durcir', 'durcit'],
    ['dire', 'disait'],
  ])('forms the verb %s', (infinitive, form) => {
    expect(verbForms(infinitive, irregulars)).toContain(form);
  });
});
