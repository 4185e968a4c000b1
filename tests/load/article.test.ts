import { describe, expect, it } from 'vitest';
import { readingOf } from './language.ts';

function parse(file: string, text: string, sidecar: string | null = null) {
  return readingOf({ file, bytes: Buffer.from(text), sidecarBytes: sidecar === null ? null : Buffer.from(sidecar) });
}

const codes = (problems: readonly { code: string }[]) => problems.map(problem => problem.code);

describe('a plain text', () => {
  it('gives its lines with their numbers in the file, front matter counted', () => {
    const { article } = parse(
      'a.txt',
      '---\ntitle: Un titre\n---\n\nPremière ligne. \n\n  Deuxième ligne.\r\nTroisième.\n',
    );
    expect(article?.lines).toEqual([
      { line: 4, text: 'Première ligne.', kind: 'line' },
      { line: 6, text: 'Deuxième ligne.', kind: 'line' },
      { line: 7, text: 'Troisième.', kind: 'line' },
    ]);
    expect(article?.editor.title).toBe('Un titre');
  });

  it('has the hash of its raw bytes', () => {
    expect(parse('a.txt', 'Bonjour').article?.contentHash).toBe(
      'sha256:9172e8eec99f144f72eca9a568759580edadb2cfd154857f07e657569493bc44',
    );
  });

  it('may begin with a rule, and even hold a colon under it', () => {
    for (const text of [
      '---\nUn texte entre deux règles\n---\nLa suite.',
      '---\nPoutine : « Non »\nEt la suite.',
      '----\nx',
    ]) {
      const { article, problems } = parse('a.txt', text);
      expect(article?.lines[0]).toMatchObject({ line: 0 });
      expect(problems).toEqual([]);
    }
  });

  it('keeps dates and ids of front matter as they are written', () => {
    const { article } = parse('a.md', '---\nid: 007\ndate: 2023-09-12\ntitle: 2024\n---\nTexte');
    expect(article?.editor).toMatchObject({ id: '007', date: '2023-09-12', title: '2024' });
  });
});

describe('the editor’s word', () => {
  it('may stand in an old encoding, which is told', () => {
    const sidecarBytes = Buffer.from('source: Été\n', 'latin1');
    const { article, problems } = readingOf({ file: 'a.txt', bytes: Buffer.from('Texte'), sidecarBytes });
    expect(article?.editor.source).toBe('Été');
    expect(problems).toMatchObject([{ code: 'encoding-guessed', file: 'a.yaml' }]);
  });

  it('is taken from the .yaml beside the article before its front matter', () => {
    const { article } = parse(
      'a.txt',
      '---\ntitle: En tête\nsource: Journal\n---\nTexte',
      'title: À côté\ndrop: [Texte]\n',
    );
    expect(article?.editor).toMatchObject({ title: 'À côté', source: 'Journal', drop: ['Texte'] });
    expect(article?.editor.where).toEqual({
      title: { file: 'a.yaml', line: 0 },
      source: { file: 'a.txt', line: 2 },
      drop: { file: 'a.yaml', line: 1 },
    });
  });

  it('reads the keys of the interface and those of other tools that mean the same', () => {
    const yaml = [
      'author: Jeanne Martin et Paul Durand',
      'lang: fr',
      'tags: [a, b]',
      'description: Un chapeau',
      'actors: {add: [X], remove: Y}',
      'repairs: {accept: [as well as]}',
      'duplicates: {reject: [un-id]}',
      'draft: oui',
      'sample: true',
      'diffusion: extract',
    ].join('\n');
    const { article, problems } = parse('a.txt', 'Texte', yaml);
    expect(problems).toEqual([]);
    expect(article?.editor).toMatchObject({
      authors: ['Jeanne Martin', 'Paul Durand'],
      language: 'fr',
      standfirst: 'Un chapeau',
      actors: { add: ['X'], remove: ['Y'] },
      repairs: { accept: ['as well as'], reject: [] },
      duplicates: { reject: ['un-id'] },
      draft: true,
      sample: true,
      diffusion: 'extract',
    });
  });

  it('prefers our key to another tool’s, whatever the order', () => {
    expect(parse('a.txt', 'T', 'standfirst: Le nôtre\ndescription: Autre').article?.editor.standfirst).toBe('Le nôtre');
    expect(parse('a.txt', 'T', 'Standfirst: Le nôtre\nDescription: Autre').article?.editor.standfirst).toBe('Le nôtre');
  });

  it('accepts the dates of the interface', () => {
    const dates = [
      '2023-09-12',
      '2023',
      '2023-21',
      '199X',
      '2023-08-18/..',
      '2023-09-12T10:59:55+02:00',
      '2023-09-12 10:59',
    ];
    for (const date of [...dates, '12 septembre 2023', 'mardi 12 sept. 2023', '1er août 2024']) {
      const { article, problems } = parse('a.txt', 'T', `date: "${date}"`);
      expect([date, codes(problems), article?.editor.date]).toEqual([date, [], date]);
    }
  });

  it('is left out where it cannot be used, and the rest of it stands', () => {
    const { article, problems } = parse('a.txt', 'T', 'date: 2023-02-29\ntitle: Bon\nsource: [a]\ntitel: x');
    expect(article?.editor).toMatchObject({ date: null, title: 'Bon', source: null });
    expect(problems.map(({ level, code, line }) => [level, code, line])).toEqual([
      ['warning', 'unknown-key', 3],
      ['error', 'impossible-date', 0],
      ['error', 'wrong-value', 2],
    ]);
    expect(problems[0]?.help).toBe('Did you mean `title`?');
  });

  it('shows the least where `diffusion` cannot be understood', () => {
    expect(parse('a.txt', 'T', 'diffusion: extrait').article?.editor.diffusion).toBe('reference');
  });

  it('holds the article back if the .yaml beside it is broken: it might have said so', () => {
    const { article, problems } = parse('a.txt', 'Texte', 'draft: [');
    expect(article).toBeNull();
    expect(codes(problems)).toEqual(['front-matter-broken']);
  });
});

describe('front matter as other tools write it', () => {
  it('may have capitals in its keys', () => {
    const { article, problems } = parse(
      'a.md',
      '---\nTitle: École fermée\nAuthor: Anne Leroy\nTags: [école]\n---\nTexte',
    );
    expect(codes(problems)).toEqual([]);
    expect(article?.editor).toMatchObject({ title: 'École fermée', authors: ['Anne Leroy'] });
    expect(article?.lines.map(line => line.text)).toEqual(['Texte']);
  });

  it('may have capitals in the keys inside a key', () => {
    const { article, problems } = parse(
      'a.txt',
      'T',
      'Actors: {Add: [Anne Leroy], REMOVE: Paris}\nTopics:\n  Ad: [sport]',
    );
    expect(article?.editor.actors).toEqual({ add: ['Anne Leroy'], remove: ['Paris'] });
    expect(problems).toMatchObject([{ code: 'unknown-key', line: 2, help: 'Did you mean `add`?' }]);
  });

  it('may be that of another tool, which says things in its own words', () => {
    const clipped = [
      'source: https://gazette.example/bac',
      'author: ["[[Jeanne Morel]]", "[[gens/durand|Paul Durand]]"]',
      'published: 2023-09-13',
      'created: 2025-01-02',
      'sitename: La Gazette du Val',
      'hostname: gazette.example',
    ];
    const { article, problems } = parse('a.md', 'T', clipped.join('\n'));
    expect(article?.editor).toMatchObject({
      url: 'https://gazette.example/bac',
      source: null,
      authors: ['Jeanne Morel', 'Paul Durand'],
      date: '2023-09-13',
    });
    expect(problems).toEqual([]);
  });

  it('may be written in French', () => {
    const french = [
      'Titre: Le bac de la Loue',
      'Auteur: Jeanne Morel et Paul Durand',
      'chapô: La barge repart.',
      'publié_le: 13 septembre 2023',
      'journal: La Gazette du Val',
      'lien: https://gazette.example/bac',
      'rubrique: Vallée',
    ];
    const { article, problems } = parse('a.md', 'T', french.join('\n'));
    expect(article?.editor).toMatchObject({
      title: 'Le bac de la Loue',
      authors: ['Jeanne Morel', 'Paul Durand'],
      standfirst: 'La barge repart.',
      date: '13 septembre 2023',
      source: 'La Gazette du Val',
      url: 'https://gazette.example/bac',
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['published: il y a deux jours', ['unknown-date-form']],
    ['published: true', []],
    ['published: false', []],
  ])('of another tool breaks nothing: %s', (key, codes) => {
    const { article, problems } = parse('a.md', 'T', key);
    expect(article?.editor.date).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems.every(({ level }) => level === 'warning')).toBe(true);
  });

  it('may have keys that JavaScript gives a meaning of its own', () => {
    const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
    const { problems } = parse('a.txt', 'T', names.map(name => `${name}: {a: b}`).join('\n'));
    expect(problems.map(({ code, line }) => [code, line])).toEqual(names.map((_, line) => ['unknown-key', line]));
  });

  it('may stand below blank lines, and lines keep their numbers', () => {
    const { article, problems } = parse('a.txt', '\n\n---\ntitle: École fermée\ntitel: x\n---\nTexte');
    expect(article?.editor.title).toBe('École fermée');
    expect(article?.lines).toMatchObject([{ line: 6, text: 'Texte' }]);
    expect(problems).toMatchObject([{ code: 'unknown-key', line: 4 }]);
  });

  it('is not seen in a text with a rule below blank lines', () => {
    expect(parse('a.txt', '\n---\nLe maire : « Non. »\n---\nTexte').article?.lines).toHaveLength(4);
  });

  it('is refused where it is TOML, but a live text may open with its signs', () => {
    expect(codes(parse('a.md', '+++\ntitle = "École"\n+++\nTexte').problems)).toEqual(['front-matter-broken']);
    expect(codes(parse('a.md', '+++\n# note\n\ndate = 2023-05-02\n+++\nTexte').problems)).toEqual([
      'front-matter-broken',
    ]);
    expect(codes(parse('a.txt', '+++ 12h30 Le maire parle +++\nTexte').problems)).toEqual([]);
    expect(codes(parse('a.txt', '+++\nLe maire parle\n+++\nTexte').problems)).toEqual([]);
  });
});

describe('character references in plain text', () => {
  it('are what they stand for', () => {
    const { article } = parse(
      'a.txt',
      'Une &eacute;cole ferme &agrave; Dijon\n&laquo;&nbsp;C&#8217;est fini&nbsp;&raquo;, dit-il',
    );
    expect(article?.lines.map(line => line.text)).toEqual([
      'Une école ferme à Dijon',
      '«\u00a0C’est fini\u00a0», dit-il',
    ]);
  });

  it('make no new line, and an ampersand alone stays', () => {
    const { article } = parse('a.txt', 'Une&#10;ligne, R&D, AT&T ; a&b;');
    expect(article?.lines.map(line => line.text)).toEqual(['Une ligne, R&D, AT&T ; a&b;']);
  });
});

describe('broken front matter', () => {
  const told = (yaml: string) => {
    const { article, problems } = parse('a.md', `---\n${yaml}\n---\nUn texte.\n`);
    expect(article).toBeNull();
    return problems.map(({ line, message, help }) => [line, message, help].join(' | '))[0];
  };

  it('gives a title with a colon between quotation marks, to copy', () => {
    expect(told('date: 2024-02-04\ntitle: Sénégal : la colère')).toBe(
      '2 | The YAML is broken: the value holds `: ` and does not stand between quotation marks. | Write the line as `title: "Sénégal : la colère"`.',
    );
  });

  it('keeps the quotation marks of a title in what it proposes', () => {
    expect(told('title: Un « oui : franc » et "massif"')).toContain('`title: "Un « oui : franc » et \\"massif\\""`');
  });

  it('proposes no line where the fault is another', () => {
    expect(told('title: "Sénégal : la colère\ndate: 2024-02-04')).toMatch(
      /a quotation mark is opened.* \| Mend the line/,
    );
    expect(told('title: Sénégal\ntags: [a, b\ndate: 2024')).toMatch(/bracket is opened.* \| Mend the line/);
    expect(told('title: Sénégal\ndate 2024')).toMatch(/no colon/);
    expect(told('title: Sénégal\ntitle: Mali')).toMatch(/written twice/);
  });
});

describe('an editor’s date in another form', () => {
  const helpOf = (date: string) => parse('a.txt', 'Un texte.', `date: ${date}`).problems.map(({ help }) => help);

  it.each([
    ['17/02/2018', '2018-02-17'],
    ['17.02.18', '2018-02-17'],
    ['2018/02/17', '2018-02-17'],
    ['Publié le 17 février 2018 à 10h', '2018-02-17'],
  ])('« %s » is refused with the right one', (date, iso) => {
    expect(helpOf(date)).toEqual([`Write it as \`date: ${iso}\`.`]);
  });

  it.each(['31/13/2023', 'février 2018', 'hier', '2018-02-30'])('« %s » is refused without a guess', date => {
    expect(helpOf(date)).toEqual(['Correct it, or remove the key.']);
  });
});
