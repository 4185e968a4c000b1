import { describe, expect, it } from 'vitest';
import { parseVocabularyFile, readVocabulary } from '../../src/load/vocabulary.ts';
import { prepareConjugation } from '../../src/quote/language/conjugation.ts';
import { prepareQuotes } from '../../src/quote/prepare/prepare.ts';
import type { VocabularyFile } from '../../src/vocabulary.ts';
import { expectProportional } from '../growth.ts';
import { language, problems, quotesOf } from './language.ts';

const SHIPPED = readVocabulary('vocabulary').files;

/** Files of the vocabulary with these texts, beside the lists of small words and the models that ship. */
function prepared(texts: Record<string, string>) {
  const files = new Map<string, VocabularyFile>();
  for (const name of ['quote-contexts.yaml', 'verb-models.txt']) files.set(name, SHIPPED.get(name)!);
  for (const [name, text] of Object.entries(texts)) {
    const file = parseVocabularyFile(`vocabulary/${name}`, text, []);
    if (file) files.set(name, file);
  }
  return prepareQuotes(files);
}

describe('prepareQuotes', () => {
  it('finds nothing wrong with the vocabulary that ships', () => {
    expect(problems).toEqual([]);
  });

  it('knows more than three thousand forms of more than three hundred verbs', () => {
    const infinitives = [...language.verbs.values()].filter(reading => reading.kinds.has('infinitive'));
    expect(infinitives.length).toBeGreaterThan(300);
    expect(language.verbs.size).toBeGreaterThan(3000);
  });

  it('names missing files and goes on without a cue', () => {
    const { problems: found, language: empty } = prepareQuotes(new Map());
    const names = ['speech-verbs.yaml', 'speakers.yaml', 'verb-models.txt', 'quote-contexts.yaml'];
    expect(found.map(({ file }) => file)).toEqual(names.map(name => `vocabulary/${name}`));
    expect(empty.verbs.size).toBe(0);
  });

  it('names a verb that cannot be conjugated, with its line', () => {
    const { problems: found } = prepared({
      'speech-verbs.yaml': 'opinion:\n  juger\nparole:\n  dire, blabla\n',
      'speakers.yaml': 'collectifs: direction',
    });
    expect(found).toMatchObject([{ file: 'vocabulary/speech-verbs.yaml', line: 3, level: 'warning' }]);
    expect(found[0]!.message).toContain('blabla');
  });

  it('names a word that stands twice', () => {
    const { problems: found } = prepared({
      'speech-verbs.yaml': 'parole:\n  dire, dire\n',
      'speakers.yaml': 'collectifs: direction',
    });
    expect(found[0]!.message).toContain('dire');
  });

  it('names an entry that is no word', () => {
    const { problems: found } = prepared({
      'speech-verbs.yaml': 'sources:\n  - selon\n  - [d’après]\n',
      'speakers.yaml': 'collectifs: direction',
    });
    expect(found).toMatchObject([{ line: 2 }]);
  });
});

describe('the lists of small words', () => {
  const texts = { 'speech-verbs.yaml': 'parole: dire', 'speakers.yaml': 'collectifs: direction' };

  it('are sets of words as texts have them', () => {
    expect(prepared(texts).language.words.title).toContain('maître');
    expect(prepared({ ...texts, 'quote-contexts.yaml': 'titres: Me, L’abbé' }).language.words.title).toContain(
      "l'abbé",
    );
  });

  it('are named where they are missing or empty, those with words count', () => {
    const { problems: found, language: some } = prepared({
      ...texts,
      'quote-contexts.yaml': 'titres: maître\nliens: ""\n',
    });
    expect(found.map(({ message }) => message)).toContain('liens has no words.');
    expect(found.map(({ message }) => message)).toContain('prépositions has no words.');
    expect(found.find(({ message }) => message.startsWith('liens'))).toMatchObject({
      file: 'vocabulary/quote-contexts.yaml',
      line: 1,
    });
    expect(some.words.title.size).toBe(1);
  });
});

describe('conjugation', () => {
  const { conjugation } = prepareConjugation(SHIPPED);

  it('names a line that is no model, with its line, and knows regular verbs without any', () => {
    const file = parseVocabularyFile('vocabulary/verb-models.txt', '# modèles\ndire: dit, disent\n', [])!;
    const { conjugation: bare, problems: found } = prepareConjugation(new Map([['verb-models.txt', file]]));
    expect(found).toMatchObject([{ file: 'vocabulary/verb-models.txt', line: 1 }]);
    expect(bare.formsOf('dire')).toBeNull();
    expect(bare.formsOf('annoncer')).not.toBeNull();
  });

  it.each([
    ['annoncer', ['annonce', 'annonçait', 'annonça', 'annoncera', 'annoncé', 'annonçant']],
    ['juger', ['juge', 'jugeait', 'jugea', 'jugent', 'jugé', 'jugeant']],
    ['répéter', ['répète', 'répétait', 'répétera', 'répété']],
    ['appeler', ['appelle', 'appelait', 'appellera', 'appelé']],
    ['dire', ['dit', 'disent', 'disait', 'dira', 'dirent', 'disant']],
    ['prétendre', ['prétend', 'prétendait', 'prétendit', 'prétendu']],
    ['soutenir', ['soutient', 'soutenait', 'soutint', 'soutenu']],
    ['reconnaître', ['reconnaît', 'reconnaissait', 'reconnu']],
    ['renchérir', ['renchérit', 'renchérissait', 'renchéri']],
    ['percevoir', ['perçoit', 'percevait', 'perçu']],
  ])('gives the forms of « %s »', (infinitive, forms) => {
    expect(conjugation.formsOf(infinitive)!.map(({ form }) => form)).toEqual(expect.arrayContaining(forms));
  });

  it('is `null` for what is no infinitive', () => {
    expect(conjugation.formsOf('blabla')).toBeNull();
  });
});

describe('hostile texts', () => {
  it.each([
    '« a », dit-il, ',
    'le ministre de la ',
    '« ',
    '– Il dit, répond-il.\n\n',
    'Paul Durand et ',
    'dit que le maire (CGT) ',
    '"a "b" c" ',
  ])('“%s” for half a megabyte is read in time', piece => {
    expectProportional(500_000 / piece.length, length => piece.repeat(length), quotesOf);
  });
});
