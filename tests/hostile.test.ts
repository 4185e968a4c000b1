import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../src/article.ts';
import { parseArticle } from '../src/load/article.ts';
import { readSettings } from '../src/load/settings.ts';
import { readVocabulary } from '../src/load/vocabulary.ts';
import { analyseArticles, prepareLanguage } from '../src/pipeline.ts';
import { expectProportional } from './growth.ts';

const { language } = prepareLanguage(readVocabulary('vocabulary').files);
const { settings } = readSettings('site.yaml');
const analyse = (raw: RawArticle) => analyseArticles([{ raw, furniture: new Set() }], { language, settings });

/** Lines of the kinds that stages look around from: before, behind, for the next one of their kind. */
const KINDS: Readonly<Record<string, (i: number) => string>> = {
  sentences: i => `La ministre a présenté mardi le plan du gouvernement pour les ${i} hôpitaux de la région.`,
  'rows of a menu': i => `Rubrique numéro ${i}`,
  'dates alone': i => `${(i % 28) + 1} mars ${1900 + (i % 120)}`,
  'dates of articles': i => `Publié le ${(i % 28) + 1}/03/2020 à 12:${10 + (i % 50)}`,
  'minutes of a match': i => `16h${i % 60} - But de Jean`,
  results: i => `PSG - OM : ${i % 7}-${i % 5}`,
  signatures: i => `Par Jean Dupont${i}`,
  shouts: i => `LE MINISTRE ${i} PARLE`,
  'quotations told': i => `« Nous voulons ${i} lits », a déclaré Marie Durand${i % 50}.`,
  'quotations that never end': i => `« Un début ${i} de citation sans fin`,
  'quotations that never began': i => `une fin ${i} de citation »`,
  dialogue: i => `— Oui, dit le numéro ${i}.`,
  people: i => `Jean Dupont${i}, maire de Ville${i}, a dit oui. Il a dit non.`,
  sigles: i => `La Confédération générale numéro ${i} (CG${i % 90}) parle.`,
  'spun sentences': i => `Le car as well as ${i} le point content, well car ${i}.`,
  'marks without an end': i => `Le port ${i} “ `,
  colons: i => `bien : ${i}`,
  'days of something named': i => `le ${(i % 28) + 1} mars 2026 : mois de ramadan`,
  'days to come': i => `le port ouvrira le ${(i % 28) + 1} mars 2026 :`,
  'other headlines': i => `Lire aussi : Le ministre numéro ${i} parle`,
};

const LINES = 10_000;

describe('an article of ten thousand lines of one kind', () => {
  const FORMS = { 'lines.txt': '\n', 'paragraph.md': ' ' };

  it.each(Object.keys(KINDS).flatMap(kind => Object.entries(FORMS).map(form => [kind, ...form] as const)))(
    'takes no longer than its length asks for: %s, %s',
    (kind, file, between) => {
      const lines = Array.from({ length: LINES }, (_, i) => KINDS[kind]!(i));
      const articleOf = (length: number) => {
        const bytes = Buffer.from(`Un titre assez long\n\n${lines.slice(0, length).join(between)}`);
        return parseArticle({ file, bytes, sidecarBytes: null }, language.load).article!;
      };
      expect(analyse(articleOf(LINES))).toMatchObject([{ made: {} }]);
      expectProportional(LINES, articleOf, analyse);
    },
  );
});

/** How lines begin of which patterns expect something. */
const OPENINGS = [
  '',
  'Fin. ',
  'Par ',
  'Photo : ',
  'Publié le ',
  'À lire : ',
  '• ',
  '« ',
  '(',
  'Anne Petit - ',
  '© ',
  '| ',
  'PARIS (AFP) - ',
];
/** What a pattern may take in many ways to cut in pieces. */
const PIECES = [
  'A',
  'a',
  'Aa',
  'A ',
  'a ',
  'Aa ',
  '1',
  '1 ',
  '- ',
  '. ',
  ', ',
  'A. ',
  "l'",
  '(',
  '/',
  'a-',
  'Anne Petit ',
  'ANNE ',
];
const CHARACTERS = 400;

describe('a line that says one thing over and over', () => {
  const body = 'La ministre a présenté le plan.\n\nIl coûtera deux millions d’euros, selon la mairie.\n';
  const articleOf = (line: string) => {
    const bytes = Buffer.from(`${line}1\n\n${body}`);
    return parseArticle({ file: 'a.txt', bytes, sidecarBytes: null }, language.load).article!;
  };
  // A pattern that tries every way to cut the line would take 64 times as long for four times the length.
  it.each(OPENINGS)('takes no longer than its length asks for: %j', opening => {
    for (const piece of PIECES) {
      const repeated = (length: number) => articleOf(opening + piece.repeat(length / piece.length));
      expectProportional(CHARACTERS, repeated, analyse);
    }
  });
});
