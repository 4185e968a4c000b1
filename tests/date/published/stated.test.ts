import { describe, expect, it } from 'vitest';
import { dated, headerLine } from '../article.ts';

describe('the stated day of publication', () => {
  it.each([
    ['Write: 2023-09-12 10:59:55', '2023-09-12'],
    ['Publié le 12 septembre 2023 à 10h59', '2023-09-12'],
    ['Publié le 12 septembre 2023 à 10h59, mis à jour le 13 septembre 2023 à 8h00', '2023-09-12'],
    ['Mis à jour le 13/09/2023 à 08:00 - Publié le 12/09/2023 à 10:59', '2023-09-12'],
    ['Par Claire Dupuis | 12/09/2023 – 10:59', '2023-09-12'],
    ['Berne, mardi 12 septembre 2023, 18h25', '2023-09-12'],
    ['TIPASA, 16 mai 2022 (AEP)-', '2022-05-16'],
    ['Édition du lundi 3 septembre 2018', '2018-09-03'],
    ['Mardi 12 sept. 2023', '2023-09-12'],
    ['2023-09-12T23:30:00Z', '2023-09-13'],
    ['Mise en ligne : 12.09.2023', '2023-09-12'],
    ['Publié le : 12 - 09 - 2023', '2023-09-12'],
    ['12 / 09 / 2023 | 8h30', '2023-09-12'],
    ['Imprimé le 24/09/2023 | Publié le 12/09/2023', '2023-09-12'],
    ['12 septembre 2023 | consulté 254 fois', '2023-09-12'],
    ['Date: Tue, 12 Sep 2023 05:48:11 +0100', '2023-09-12'],
    ['2023/09/12', '2023-09-12'],
    ['12 Sep 2023', '2023-09-12'],
    ['12 - Septembre - 2023', '2023-09-12'],
    ['Faits divers12 septembre 2023', '2023-09-12'],
    ['12 septembre 2023 07:31; Act: 13.09.2023 10:36 Print', '2023-09-12'],
    ['Nandre — Publié: 12.09.23 17:48 | Actualisé: 13.09.23 08:20', '2023-09-12'],
    ['Actualisé: 13.09.23 08:20 | Publié: 12.09.23 17:48', '2023-09-12'],
    ['Politique, 12.09.2023, 12:40, mis à jour à 13:05', '2023-09-12'],
    ['12. septembre 2023', '2023-09-12'],
    ['12 sept. 23', '2023-09-12'],
    ['12 septembre 23 à 09h05', '2023-09-12'],
    ['03 Mar 2023', '2023-03-03'],
    ['3 mar. 2023, 18:05', '2023-03-03'],
    ['September 12, 2023', '2023-09-12'],
    ['On Sep 12, 2023', '2023-09-12'],
    ['mardi, septembre 12, 2023', '2023-09-12'],
    ['12 septembre, 2023 à 08:12', '2023-09-12'],
    ['Soumis par claire le mar, 12/09/2023 - 08:12', '2023-09-12'],
    ['Date: Tue, 12 Sep 2023 22:48:11 +0000', '2023-09-13'],
  ])('is read from the header line « %s »', (line, day) => {
    const { published } = dated(headerLine(line));
    expect(published).toMatchObject({ edtf: day, from: day, to: day, basis: 'stated', method: 'header-line' });
    expect(published?.evidence).toEqual([{ text: line, field: null, start: null, end: null }]);
  });

  it.each([
    'Mis à jour le 13 septembre 2023',
    'Modifié le 13/09/2023 à 8h',
    'Modifié le 13 - 09 - 2023',
    'Dernière modification : 13 septembre 2023',
    'Dernière révision : 13 septembre 2023',
    'Imprimé le 13 septembre 2023',
    'Page consultée le 13/09/2023',
    'Archivé le 13 septembre 2023',
    'Vérifié le 13 septembre 2023',
    'Mis à jour : September 13, 2023',
    'Act: 13.09.2023 10:36',
    '13 septembre 23 h 15',
    '13 septembre 12 vues',
    'Version 12.2023/09/13',
    'Il y a 3 heures',
  ])('is not that of an update, nor of a look at the page: « %s »', line => {
    expect(dated(headerLine(line)).published?.basis).not.toBe('stated');
  });

  it.each([
    '[Article publié le mardi 12 septembre 2023 à 09h11 et mis à jour à 10h34] La route reste coupée.',
    'La séance.com, publié le mardi 12 septembre 2023 à 08h30\n\nLa Bourse hésite.',
    'Publié le 12 septembre 2023\n\nLa Bourse hésite.',
  ])('is read from a header glued to the text: « %s »', text => {
    const { published } = dated({ text });
    expect(published).toMatchObject({ edtf: '2023-09-12', basis: 'stated', method: 'header-line' });
    const [evidence] = published!.evidence;
    expect(text.slice(evidence!.start!, evidence!.end!)).toBe(evidence!.text);
  });

  it.each([
    'Un rapport, publié le mardi 12 septembre 2023 par la Cour des comptes, inquiète.',
    'Publié le 12 septembre 2023 par un éditeur breton, le roman a du succès.',
    'Le décret a été publié le 12 septembre 2023.',
  ])('is not the day of something else: « %s »', text => {
    expect(dated({ text }).published?.basis).not.toBe('stated');
  });

  it('turns a date-time with an offset into a day of the site’s time zone', () => {
    const late = { pageDates: [['2023-09-12T22:30:00+00:00', 'JSON-LD datePublished']] } as const;
    expect(dated({ ...late }).published?.edtf).toBe('2023-09-13');
    expect(dated({ ...late, timeZone: 'America/Montreal' }).published?.edtf).toBe('2023-09-12');
    expect(dated({ pageDates: [['2023-09-12T22:30:00', 'meta']] }).published?.edtf).toBe('2023-09-12');
    expect(dated({ pageDates: [['Tue, 12 Sep 2023 22:30:00 GMT', 'meta']] }).published?.edtf).toBe('2023-09-13');
  });

  it.each([
    ['2023-09-12-washington-se-declare-pret.txt', '2023-09-12'],
    ['archives/20230912_titre.md', '2023-09-12'],
    ['2023/09/12/titre.html', '2023-09-12'],
    ['titre 12-09-2023.txt', '2023-09-12'],
    ['2023-09 bilan.txt', '2023-09'],
    ['presse/le fanal, grève au port, 12 septembre 2023.txt', '2023-09-12'],
    ['Le_Fanal_mardi_12_septembre_2023.html', '2023-09-12'],
    ['1er mars 2024 - grève au port.md', '2024-03-01'],
    ['grève au port (3 févr. 2024).txt', '2024-02-03'],
  ])('is read from the file name %s', (file, edtf) => {
    expect(dated({ file }).published).toMatchObject({ edtf, method: 'file-name', basis: 'stated' });
  });

  it('shows a file name without what would rewrite the line in which it stands', () => {
    const { published } = dated({ file: '2024-03-01 \u001b[2J\u202egpj.txt' });
    expect(published?.evidence[0]?.text).toBe('2024-03-01 \\u001b[2J\\u202egpj.txt');
  });

  it.each([
    '000_00a7edd852f3ff9f.txt',
    '001_20231399.txt',
    'article-12345678.txt',
    '2023-13-45.txt',
    'kbs.txt',
    'v2023.txt',
    'procès du 4 juin 2023.txt',
    'compte rendu de l’audience le 4 juin 2023.txt',
    'grève au port 12 septembre 2023 suite et fin.txt',
    'du 3 mai 2023 au 5 mai 2023.txt',
    'grève 12 septembre.txt',
    '31 juin 2023.txt',
    '12 septembre 2023/grève.txt',
  ])('is not read from the file name %s', file => {
    expect(dated({ file }).published).toBeNull();
  });

  it.each(['Élections : ce qui change le 12 septembre 2023', 'Grève du 12 septembre : les trains supprimés'])(
    'is not read from a file name whose day the headline tells: « %s »',
    title => {
      expect(dated({ title, file: 'greve 12 septembre 2023.txt' }).published).toBeNull();
    },
  );

  it('believes the editor before the page, the page before its lines, the lines before the file name', () => {
    const all = {
      editor: { date: '2023-09-10', where: { date: { file: 'depeche.yaml', line: 0 } } },
      pageDates: [['2023-09-11', 'JSON-LD datePublished']],
      ...headerLine('Publié le 12 septembre 2023'),
      file: '2023-09-13-titre.txt',
    } as const;
    expect(dated(all).published).toMatchObject({ edtf: '2023-09-10', method: 'editor' });
    expect(
      dated({ ...all, editor: { ...all.editor, where: { date: { file: all.file, line: 1 } } } }).published,
    ).toMatchObject({
      method: 'front-matter',
    });
    expect(dated({ ...all, editor: {} }).published).toMatchObject({ edtf: '2023-09-11', method: 'html-metadata' });
    expect(dated({ ...all, editor: {}, pageDates: [] }).published).toMatchObject({
      edtf: '2023-09-12',
      method: 'header-line',
    });
  });

  it.each([
    ['2023-09', '2023-09'],
    ['2023-08-18/2023-08-25', '2023-08-18/2023-08-25'],
    ['2023-09-12T10:59:55+02:00', '2023-09-12'],
    ['mardi 12 septembre 2023', '2023-09-12'],
    ['1er mai 2020', '2020-05-01'],
  ])('takes the editor’s « %s »', (date, edtf) => {
    expect(dated({ editor: { date } }).published?.edtf).toBe(edtf);
  });

  it('says where an editor’s date cannot be read', () => {
    const { published, problems } = dated({
      editor: { date: '30 février 2023', where: { date: { file: 'a.yaml', line: 3 } } },
    });
    expect(published).toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'date-unreadable', level: 'error', file: 'a.yaml', line: 3 }),
    );
  });

  it('warns of two sources more than a day apart, and names both', () => {
    const { published, problems } = dated({
      ...headerLine('Publié le 12 septembre 2023'),
      file: '2023-10-01-titre.txt',
    });
    expect(published?.edtf).toBe('2023-09-12');
    expect(problems.map(({ code }) => code)).toEqual(['date-conflict']);
    expect(problems[0]?.message).toContain('2023-10-01');
    expect(dated({ ...headerLine('Publié le 12 septembre 2023'), file: '2023-09-13-titre.txt' }).problems).toEqual([]);
  });

  it('doubts a date before something that the text tells as past', () => {
    const { problems } = dated({
      ...headerLine('Publié le 12 septembre 2023'),
      text: 'Le 3 octobre 2023, le tribunal a condamné les deux hommes.',
    });
    expect(problems.map(({ code }) => code)).toEqual(['date-doubtful']);
  });

  it('says that an article is undated', () => {
    expect(dated({ text: 'Il pleut.' }).problems.map(({ code, level }) => [code, level])).toEqual([
      ['undated', 'warning'],
    ]);
  });

  it('asks for no date of what is left out of the site', () => {
    expect(dated({ text: 'Il pleut.', excluded: 'hopeless' }).problems).toEqual([]);
  });
});

describe('the dates of an article', () => {
  it('are resolved from its stated day, in the order of title, standfirst and text', () => {
    const { dates } = dated({
      ...headerLine('2023-09-12'),
      title: 'Deux morts lundi',
      standfirst: 'Hier, la mer était haute.',
      text: 'La veille, elle était calme.',
    });
    expect(dates.map(({ field, text, start, edtf }) => [field, text, start, edtf])).toEqual([
      ['title', 'lundi', 11, '2023-09-11'],
      ['standfirst', 'Hier', 0, '2023-09-11'],
      ['text', 'La veille', 0, '2023-09-11'],
    ]);
  });

  it('stay unresolved without one', () => {
    expect(dated({ text: 'Mardi, il a plu.' }).dates.map(({ edtf }) => edtf)).toEqual([null]);
  });

  it('read a spinner’s word as the one that is meant', () => {
    const text = 'En 2019, il part. Un an as well as tard, il revient.';
    const start = text.indexOf('as well as');
    const { dates } = dated({
      text,
      repairs: [
        {
          ...{ field: 'text', start, end: start + 10, text: 'as well as', suggestion: 'plus', rule: 'spun-phrase' },
          ...{ confidence: 0.9, factual: false, decision: null },
        },
      ],
    });
    expect(dates.map(({ text: words, edtf }) => [words, edtf])).toEqual([
      ['2019', '2019'],
      ['Un an as well as tard', '2020'],
    ]);
  });
});
