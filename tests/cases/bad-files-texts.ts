import type { BadFile } from './bad-files.ts';

/** Running French, so that a file is bad for one reason only. */
export const PARAGRAPH =
  'Le gouvernement a présenté mardi sa réforme devant les députés, qui en débattront pendant deux semaines avant de la ' +
  'renvoyer au Sénat. Le ministre s’est dit prêt à discuter de tout, sauf du calendrier.';

function error(file: string, code: string, content: string | Uint8Array): BadFile {
  return { file, code, level: 'error', room: 'load', content };
}

function warning(file: string, code: string, content: string | Uint8Array): BadFile {
  return { file, code, level: 'warning', room: 'load', content };
}

function later(file: string, code: string, content: string): BadFile {
  return { file, code, level: 'warning', room: 'later', content };
}

const LATIN_1 = Buffer.from(PARAGRAPH.replaceAll('’', "'"), 'latin1');
const MOJIBAKE = new TextDecoder('windows-1252').decode(Buffer.from(PARAGRAPH));

/** Files whose text cannot be read, or only with a doubt. */
export const BAD_TEXTS: readonly BadFile[] = [
  error('vide.txt', 'empty', ''),
  error('blanc.txt', 'empty', ' \n\t\n\u00a0\r\n'),
  error('marque.txt', 'empty', '\ufeff'),
  error('vide.md', 'empty', '<!-- rien -->\n'),
  error('vide.html', 'empty', '<html><head><title>Rien</title></head><body><script>alert(1)</script></body></html>'),
  error('cadres.html', 'empty', '<html><frameset><frame src="a.html"></frameset></html>'),
  error('sans-page.mhtml', 'no-page', 'MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\niVBORw0KGgo='),
  error('seulement-un-en-tete.txt', 'empty', '---\ntitle: Sans texte\n---\n'),
  warning('latin-1.txt', 'encoding-guessed', LATIN_1),
  warning('utf-16-sans-marque.txt', 'encoding-guessed', Buffer.from(PARAGRAPH, 'utf16le')),
  warning('un-octet-de-travers.txt', 'encoding-guessed', Buffer.concat([Buffer.from(PARAGRAPH), Buffer.of(0xe9)])),
  warning('mojibake.txt', 'mojibake', MOJIBAKE),
  warning(
    'mojibake-double.html',
    'mojibake',
    `<p>${new TextDecoder('windows-1252').decode(Buffer.from(MOJIBAKE))}</p>`,
  ),
  warning('profond.html', 'html-too-heavy', `${'<div>'.repeat(6000)}<p>${PARAGRAPH}</p>`),
  warning(
    'attributs.html',
    'html-too-heavy',
    `<p ${Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' ')}>${PARAGRAPH}`,
  ),
  warning('page.docx', 'unknown-kind', 'inconnu'),
  warning('sans-extension', 'unknown-kind', PARAGRAPH),
  warning('photo.jpg', 'unknown-kind', Uint8Array.of(0xff, 0xd8, 0xff)),
  warning('orphelin.yaml', 'yaml-without-article', 'title: Personne'),
  warning('bon.yml', 'yaml-without-article', 'title: Presque'),
  later('une-seule-ligne.txt', 'undated', `${PARAGRAPH} `.repeat(500)),
  later('caracteres-de-controle.txt', 'undated', `Un titre\x07\n\n${PARAGRAPH.replaceAll(' a ', ' \x1b[1ma\x0b ')}`),
  later('anglais.txt', 'not-french', 'The government said on Tuesday that it would not withdraw the bill. '.repeat(8)),
];
