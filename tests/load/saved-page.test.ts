import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_BYTES, MAX_SAVED_BYTES } from '../../src/load/limits.ts';
import { PARAGRAPH } from '../cases/bad-files-texts.ts';
import { expectProportional } from '../growth.ts';
import { readingOf } from './language.ts';

const PAGE = `<!DOCTYPE html><html lang="fr"><head><title>Le pont rouvre à Brumeval</title></head><body>
<nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
<article><h1>Le pont rouvre à Brumeval</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article></body></html>`;

/** RFC 2045: lines of 76 at most, everything but plain ASCII as `=XX`. */
function quoted(bytes: Uint8Array): string {
  const coded = Array.from(bytes, byte =>
    byte === 0x3d || byte > 0x7e || byte < 0x20
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [''];
  for (const piece of coded) {
    if (lines.at(-1)!.length + piece.length > 75) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines.join('=\r\n');
}

const HEAD = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://www.courrier-de-brumeval.example/2023/05/04/le-pont-rouvre',
  'Subject: =?utf-8?Q?Le=20pont=20rouvre?=',
  'Date: Sat, 14 Oct 2023 09:12:44 -0000',
  'MIME-Version: 1.0',
];

function message(parts: readonly string[], head: readonly string[] = HEAD): string {
  const type = 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x1----"';
  const boundary = '------MultipartBoundary--x1----';
  const joined = parts.map(part => `${boundary}\r\n${part}\r\n`).join('');
  return `${[...head, type].join('\r\n')}\r\n\r\n\r\n${joined}${boundary}--\r\n`;
}

const page = (body: string, ...headers: string[]) =>
  `${['Content-Type: text/html', ...headers].join('\r\n')}\r\n\r\n${body}`;
const QUOTED = page(quoted(Buffer.from(PAGE)), 'Content-Transfer-Encoding: quoted-printable');
const PICTURE = `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'iVBORw0KGgo'.repeat(100)}`;
const FRAME = page('<p>Publicité</p>', 'Content-Transfer-Encoding: binary');

function read(text: string | Uint8Array, file = 'pont.mhtml') {
  return readingOf({ file, bytes: Buffer.from(text), sidecarBytes: null });
}

function texts(text: string | Uint8Array, file?: string): string[] | undefined {
  return read(text, file).article?.lines.map(line => line.text);
}

describe('a page saved in one file', () => {
  it('is read as the page that it holds, whatever stands around it', () => {
    const plain = texts(PAGE, 'pont.html');
    expect(plain).toContain(PARAGRAPH.replaceAll('\n', ' '));
    expect(texts(message([QUOTED, PICTURE, FRAME]))).toEqual(plain);
    expect(texts(message([PICTURE, QUOTED]))).toEqual(plain);
    expect(texts(message([QUOTED]), 'pont.MHT')).toEqual(plain);
  });

  it('says from where it was saved', () => {
    expect(read(message([QUOTED])).article?.page.url).toBe(
      'https://www.courrier-de-brumeval.example/2023/05/04/le-pont-rouvre',
    );
    const located = page(PAGE, 'Content-Location: https://gazette.example/a', 'Content-Transfer-Encoding: 8bit');
    expect(read(message([located], ['MIME-Version: 1.0'])).article?.page.url).toBe('https://gazette.example/a');
    const inward = page(PAGE, 'Content-Location: javascript:alert(1)');
    expect(read(message([inward], ['MIME-Version: 1.0'])).article?.page.url).toBe(null);
  });

  it('does not take the day on which it was saved for that of its publication', () => {
    expect(JSON.stringify(read(message([QUOTED])).article?.page.dates)).not.toContain('2023-10-14');
  });

  it('may be in base64, in an old encoding that only the message names, or in parts of parts', () => {
    const plain = texts(PAGE, 'pont.html');
    const base64 = Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n');
    expect(texts(message([page(base64, 'Content-Transfer-Encoding: base64')]))).toEqual(plain);
    const mac = Buffer.from(PAGE.replaceAll('’', "'"), 'latin1');
    const old = `Content-Type: text/html; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(mac)}`;
    expect(texts(message([old]))).toEqual(plain?.map(text => text.replaceAll('’', "'")));
    expect(read(message([old])).problems).toEqual([]);
    const inner = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n${QUOTED}\r\n--in--`;
    expect(texts(message([inner]))).toEqual(plain);
    expect(texts(`MIME-Version: 1.0\r\n${QUOTED}`)).toEqual(plain);
  });

  it('has no lines of its own', () => {
    expect(read(message([QUOTED])).article?.lines.every(({ line }) => line === null)).toBe(true);
  });

  it('may be no message at all', () => {
    expect(texts(PAGE)).toEqual(texts(PAGE, 'pont.html'));
  });

  it('is named if it holds no page, or too large a one', () => {
    expect(read(message([PICTURE])).problems).toMatchObject([{ code: 'no-page', level: 'error' }]);
    expect(read(message([])).problems).toMatchObject([{ code: 'no-page' }]);
    const heavy = page(`<p>${'mot '.repeat(MAX_ARTICLE_BYTES / 4)}</p>`);
    expect(read(message([heavy])).problems).toMatchObject([{ code: 'too-large' }]);
    expect(read(`${message([QUOTED])}${' '.repeat(MAX_SAVED_BYTES)}`).problems).toMatchObject([{ code: 'too-large' }]);
    const pictures = message([QUOTED, ...Array.from({ length: 6000 }, () => PICTURE)]);
    expect(pictures.length).toBeGreaterThan(MAX_ARTICLE_BYTES);
    expect(texts(pictures)).toEqual(texts(PAGE, 'pont.html'));
  });

  it.each(['= ', ' ', '\r\n', '--', '------MultipartBoundary--x1----\n', '=3D', 'a:b\r\n '])(
    'takes no longer than its length asks for, full of %j',
    filler => {
      expectProportional(
        4_000_000 / filler.length,
        length => message([page(filler.repeat(length), 'Content-Transfer-Encoding: quoted-printable')]),
        read,
      );
    },
  );
});

describe('a page with its pictures in its own addresses', () => {
  const withPicture = (letters: number) =>
    PAGE.replace('<article>', `<article><img alt="" src="data:image/png;base64,${'iVBO/+w0'.repeat(letters / 8)}==">`);

  it('may be as large as one with its pictures beside it', () => {
    const large = withPicture(MAX_ARTICLE_BYTES);
    expect(read(large, 'pont.html').problems).toEqual([]);
    expect(texts(large, 'pont.html')).toEqual(texts(PAGE, 'pont.html'));
    expect(texts(message([page(large)]))).toEqual(texts(PAGE, 'pont.html'));
    expect(read(large, 'pont.txt').problems).toMatchObject([{ code: 'too-large' }]);
  });

  it('is too large by its text, or by far', () => {
    const long = PAGE.replace('<article>', `<article><p>${'mot '.repeat(MAX_ARTICLE_BYTES / 4)}</p>`);
    expect(read(long, 'pont.html').problems).toMatchObject([{ code: 'too-large' }]);
    expect(read(withPicture(MAX_SAVED_BYTES), 'pont.html').problems).toMatchObject([{ code: 'too-large' }]);
  });
});
