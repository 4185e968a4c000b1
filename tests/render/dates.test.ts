import { describe, expect, it } from 'vitest';
import { periodLabel } from '../../src/render/views/shelf.ts';
import {
  daysShort,
  edtfText,
  longDay,
  publishedShort,
  publishedText,
  timeValue,
} from '../../src/render/writing/dates.ts';
import { sharedEnds } from '../../templates/strings.fr.ts';

const stated = (edtf: string) => publishedText({ edtf, basis: 'stated' });
const inferred = (edtf: string) => publishedText({ edtf, basis: 'inferred' });

describe('dates as a French newspaper prints them', () => {
  it('names the weekday, in small letters, and writes « 1er » for the first', () => {
    expect(longDay('2023-09-12')).toBe('mardi 12 septembre 2023');
    expect(longDay('2024-06-01')).toBe('samedi 1er juin 2024');
  });

  it('says what a stated date of any precision is', () => {
    expect(stated('2023-09-12')).toBe('mardi 12 septembre 2023');
    expect(stated('2023-09')).toBe('septembre 2023');
    expect(stated('2023')).toBe('2023');
    expect(stated('2023-09-12~')).toBe('vers le mardi 12 septembre 2023');
    expect(stated('2023-09?')).toBe('septembre 2023 (incertain)');
  });

  it('marks what is inferred, and what is unknown', () => {
    expect(inferred('2023-09-06/2023-09-10')).toBe('entre le 6 et le 10 septembre 2023 (déduit)');
    expect(inferred('2023-08-28/2023-09-03')).toBe('entre le 28 août et le 3 septembre 2023 (déduit)');
    expect(inferred('2023-12-30/2024-01-02')).toBe('entre le 30 décembre 2023 et le 2 janvier 2024 (déduit)');
    expect(inferred('2023-08-18/..')).toBe('le 18 août 2023 ou après (déduit)');
    expect(inferred('../2023-08-18')).toBe('le 18 août 2023 ou avant (déduit)');
    expect(publishedText(null)).toBe('date inconnue');
  });

  it('reads every kind of EDTF', () => {
    const texts = {
      '2023-21': 'printemps 2023',
      '199X': 'années 1990',
      '19XX': 'XXe siècle',
      '17XX': 'XVIIIe siècle',
      '2024-05-03/2024-05-05': 'du 3 au 5 mai 2024',
      '2014/2019': 'de 2014 à 2019',
      '2024-03/2024-05': 'de mars à mai 2024',
      '2024-05-03/..': 'depuis le 3 mai 2024',
      '../2024-05': 'jusqu’en mai 2024',
      '2024-04/2024-06': 'd’avril à juin 2024',
      '2023-08/2024-01': 'd’août 2023 à janvier 2024',
      '2023-21/2023-23': 'du printemps 2023 à l’automne 2023',
      '2023-22/..': 'depuis l’été 2023',
      '../2023-21': 'jusqu’au printemps 2023',
      '../199X': 'jusqu’aux années 1990',
      '2023-21~': 'vers le printemps 2023',
      '199X~': 'vers les années 1990',
      '2022~/..': 'depuis 2022 environ',
      '2024-05-03/2024-06': 'du 3 mai 2024 à juin 2024',
      '[2023-08-23,2023-08-30]': '23 ou 30 août 2023',
      '[2023-08-30,2023-09-06]': '30 août ou 6 septembre 2023',
    };
    for (const [edtf, text] of Object.entries(texts)) expect(edtfText(edtf)).toBe(text);
  });

  it('names a week by its days', () => {
    expect(periodLabel('2023-W37')).toBe('du 11 au 17 septembre 2023');
    expect(periodLabel('2021-W01')).toBe('du 4 au 10 janvier 2021');
    expect(periodLabel('2020-W53')).toBe('du 28 décembre 2020 au 3 janvier 2021');
    expect(daysShort('2023-09-11', '2023-09-17')).toBe('11\u00a0– 17 sept.');
    expect(daysShort('2023-08-28', '2023-09-03')).toBe('28 août\u00a0– 3 sept.');
    expect(daysShort('2024-06-27', '2024-07-01')).toBe('27 juin\u00a0– 1er juil.');
  });

  it('gives what is not EDTF back as it is', () => {
    expect(edtfText('demain')).toBe('demain');
  });

  it('is short in lists', () => {
    expect(publishedShort({ edtf: '2023-09-12', basis: 'stated' })).toBe('12 sept. 2023');
    expect(publishedShort({ edtf: '2023-09', basis: 'stated' })).toBe('septembre 2023');
  });

  it('gives `datetime` only what HTML knows', () => {
    expect([timeValue('2023-09-12'), timeValue('2023-09'), timeValue('2023')]).toEqual([
      '2023-09-12',
      '2023-09',
      '2023',
    ]);
    expect([timeValue('2023-21'), timeValue('199X'), timeValue('2023-09-12~'), timeValue(null)]).toEqual(
      Array(4).fill(null),
    );
  });
});

describe('dates in a row', () => {
  const row = (...edtf: string[]) => sharedEnds(edtf.map(edtfText));

  it('say once what they end with', () => {
    expect(row('2023-09-11', '2023-09-13')).toEqual(['11', '13 septembre 2023']);
    expect(row('2023-08-30', '2023-09-01', '2023-09-13')).toEqual(['30 août', '1er septembre', '13 septembre 2023']);
    expect(row('2019-02', '2019-04')).toEqual(['février', 'avril 2019']);
    expect(row('2022', '2023')).toEqual(['2022', '2023']);
  });

  it('are whole where they are not of one kind', () => {
    expect(row('2023-09-11', '2023-10')).toEqual(['11 septembre 2023', 'octobre 2023']);
    expect(row('1995/2020', '2014')).toEqual(['de 1995 à 2020', '2014']);
    expect(row('2023-09~', '2023-10~')).toEqual(['vers septembre 2023', 'vers octobre 2023']);
  });
});
