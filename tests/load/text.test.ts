import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../src/load/bytes/mojibake.ts';
import { textOf } from '../../src/load/text/text.ts';
import { expectProportional } from '../growth.ts';

const TEXT = '« L’été, déjà, l’Œuvre au cœur de Noël » — voilà 5 € et ÂGE…';

function read(bytes: Uint8Array): { text: string | null; codes: string[] } {
  const { text, problems } = textOf('a.txt', bytes);
  return { text, codes: problems.map(problem => problem.code) };
}

function asWindows1252(text: string): Uint8Array {
  const high = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 128 + i));
  return Uint8Array.from(text, char => (high.includes(char) ? 128 + high.indexOf(char) : char.charCodeAt(0)));
}

describe('reading bytes', () => {
  it('reads UTF-8 and UTF-16 with and without their marks, and says where it had to guess', () => {
    const utf16 = Buffer.from(TEXT, 'utf16le');
    expect(read(Buffer.from(TEXT))).toEqual({ text: TEXT, codes: [] });
    expect(read(Buffer.from(`\ufeff${TEXT}`))).toEqual({ text: TEXT, codes: [] });
    expect(read(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toEqual({ text: TEXT, codes: [] });
    expect(read(utf16)).toEqual({ text: TEXT, codes: ['encoding-guessed'] });
    expect(read(Buffer.from(utf16).swap16())).toEqual({ text: TEXT, codes: ['encoding-guessed'] });
  });

  it('reads Windows-1252, by guess or by the page’s own word', () => {
    const plain = TEXT.replace('…', '');
    expect(read(asWindows1252(plain))).toEqual({ text: plain, codes: ['encoding-guessed'] });
    const page = `<meta charset="iso-8859-1"><p>${plain}`;
    expect(read(asWindows1252(page))).toEqual({ text: page, codes: [] });
  });

  it('keeps UTF-8 in spite of a page that says otherwise, and of one stray byte', () => {
    const page = `<meta charset="windows-1252"><p>${TEXT}`;
    expect(read(Buffer.from(page)).text).toBe(page);
    const stray = Buffer.concat([Buffer.from(`${TEXT} d`), Buffer.of(0xe9), Buffer.from('jà')]);
    expect(read(stray).text).toBe(`${TEXT} déjà`);
  });

  it('tells texts of the old Macintosh from those of Windows', () => {
    expect(read(Buffer.from('L\xd5\x8et\x8e d\x8ej\x88 venu', 'latin1')).text).toBe('L’été déjà venu');
  });

  it('makes all line ends one, drops what cannot be seen, and composes letters', () => {
    const dirty = 'un\r\ndeux\rtrois\u2028qua\u00adtre\u200b\u061c\u202e\x07 e\u0301te\u0301\x92s';
    expect(read(Buffer.from(dirty)).text).toBe('un\ndeux\ntrois\nquatre été’s');
  });

  it('refuses what is no text and names what it is', () => {
    const { text, problems } = textOf('a.txt', Buffer.from('%PDF-1.4 '));
    expect(text).toBeNull();
    expect(problems[0]).toMatchObject({ code: 'binary', level: 'error', message: 'The bytes of this file are a PDF.' });
  });
});

describe('mojibake', () => {
  const wrong = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));

  it('is undone, twice over too, and counted', () => {
    expect(repairMojibake(wrong(TEXT)).text).toBe(TEXT);
    expect(repairMojibake(wrong(wrong(TEXT))).text).toBe(TEXT);
    expect(repairMojibake(Buffer.from(TEXT).toString('latin1')).text).toBe(TEXT);
    expect(repairMojibake('dÃ©jÃ  lÃ ').text.trim()).toBe('déjà là');
  });

  it('is not seen in French as it is written', () => {
    for (const text of [
      TEXT,
      'Voilà\u00a0», dit-il',
      'le PÂ\u00a0», É’',
      'Åke Ångström',
      'ÂME «\u00a0Â\u00a0»',
      'NOËL’',
    ]) {
      expect(repairMojibake(text)).toEqual({ text, repaired: 0 });
    }
  });

  it('takes time in proportion to the length of a text', () => {
    expect(repairMojibake(wrong(TEXT).repeat(20_000)).text).toBe(TEXT.repeat(20_000));
    expectProportional(20_000, length => wrong(TEXT).repeat(length), repairMojibake);
  });
});
