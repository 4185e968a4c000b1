import type { BadFile } from './bad-files.ts';
import { PARAGRAPH } from './bad-files-texts.ts';

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
  .split('')
  .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`)
  .join('\n')}\ntitle: Bombe`;

function file(name: string, [code, level]: readonly [string, BadFile['level']], content: string): BadFile {
  return { file: name, code, level, room: 'load', content };
}

function front(name: string, code: string, yaml: string): BadFile {
  return file(name, [code, 'error'], `---\n${yaml}\n---\n${PARAGRAPH}\n`);
}

function frontWarning(name: string, code: string, yaml: string): BadFile {
  return { ...front(name, code, yaml), level: 'warning' };
}

/** A `.yaml` beside a good article. */
function beside(name: string, code: string, yaml: string): BadFile[] {
  return [
    file(`${name}.yaml`, [code, 'error'], yaml),
    file(`${name}.txt`, ['none', 'error'], `${name}\n\n${PARAGRAPH}`),
  ];
}

/** Front matter and `.yaml` files that cannot be used, or not whole. */
export const BAD_EDITOR_WORDS: readonly BadFile[] = [
  front('yaml-casse.txt', 'front-matter-broken', 'title: "Sans fin\ndate: 2023-09-12'),
  front('deux-points.md', 'front-matter-broken', 'title: Corée : le sommet'),
  front('cle-double.txt', 'front-matter-broken', 'title: Un\ntitle: Deux'),
  front('bombe.md', 'alias-bomb', BOMB),
  front('jour-impossible.txt', 'impossible-date', 'date: 2023-02-30'),
  front('mois-impossible.html', 'impossible-date', 'title: Un titre\ndate: 2023-13-01T10:00'),
  front('jour-impossible-en-lettres.txt', 'impossible-date', 'date: 31 avril 2023'),
  front('date-illisible.txt', 'unknown-date-form', 'date: la semaine dernière'),
  front('mauvais-type.txt', 'wrong-value', 'title: [un, deux]'),
  front('mauvaise-diffusion.txt', 'wrong-value', 'diffusion: presque'),
  front('mauvais-brouillon.txt', 'wrong-value', 'draft: peut-être'),
  front('mauvaise-adresse.txt', 'wrong-value', 'url: pas-une-adresse'),
  front('mauvaise-liste.txt', 'wrong-value', 'actors: [Jeanne Martin]'),
  frontWarning('cle-inconnue.txt', 'unknown-key', 'titel: Un titre\ndate: 2023-09-12'),
  frontWarning('cle-interieure.txt', 'unknown-key', 'date: 2023-09-12\ntopics: {ad: [sport]}'),
  file('js.txt', ['front-matter-executable', 'error'], `---js\n{ title: process.exit(3) }\n---\n${PARAGRAPH}`),
  file('javascript.md', ['front-matter-executable', 'error'], `---JavaScript\nprocess.exit(3)\n---\n${PARAGRAPH}`),
  file(
    'coffee.html',
    ['front-matter-executable', 'error'],
    `---CoffeeScript\nprocess.exit 3\n---\n<p>${PARAGRAPH}</p>`,
  ),
  file('ouvert.txt', ['front-matter-unclosed', 'error'], `---\ntitle: Jamais fermé\n\n${PARAGRAPH}`),
  ...beside('a-cote-casse', 'front-matter-broken', 'title: [un'),
  ...beside('a-cote-liste', 'front-matter-not-mapping', '- un\n- deux'),
  ...beside('a-cote-double', 'front-matter-several-documents', 'title: Un\n---\ntitle: Deux'),
  ...beside('a-cote-bombe', 'alias-bomb', BOMB),
  ...beside('a-cote-impossible', 'impossible-date', 'date: 2023-06-31'),
  ...beside('a-cote-binaire', 'binary', 'title: \0\0\0\0\0\0\0'),
];
