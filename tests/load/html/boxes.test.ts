import { describe, expect, it } from 'vitest';
import { readPage } from '../language.ts';

const PARAGRAPHS = [
  'La fanfare a remonté la rue principale dimanche matin, devant un public nombreux malgré la pluie et le vent.',
  'Fondée par six mineurs, elle compte aujourd’hui quarante musiciens de tous les âges et de tous les métiers.',
  'Le chef d’orchestre prépare déjà le concert de la Sainte-Cécile, qui sera donné dans la halle rénovée.',
  'La commune paiera la moitié des instruments neufs, a promis l’adjointe à la culture, elle-même clarinettiste.',
].map(text => `<p>${text}</p>`);

/** Does « MOT » stay, if this stands in the middle of an article, or below it? */
function stays(middle: string, below = ''): boolean {
  const [a, b, c, d] = PARAGRAPHS;
  const body = `<div class="corps-du-sujet">${a}${b}${middle}${c}${d}</div>${below}`;
  const { lines } = readPage(
    `<title>La fanfare défile</title><body><main><h1>La fanfare défile</h1>${body}</main></body>`,
  );
  expect(lines.length).toBeGreaterThanOrEqual(4);
  return lines.some(line => line.text.includes('MOT'));
}

const LINK = '<a href="/x">Le carnaval attend MOT ses chars depuis mars</a>';
const SENTENCE = 'Les habitants de la vallée préparent MOT la fête depuis trois mois, selon le comité.';

describe('a box in the text', () => {
  it('is left out where its first line says that other articles follow', () => {
    for (const label of [
      'À lire aussi',
      'LIRE AUSSI :',
      'Sur le même thème',
      'Pour aller plus loin',
      'À découvrir aussi',
    ])
      expect([label, stays(`<div class="bloc"><p>${label}</p><h4>${LINK}</h4><p>${SENTENCE}</p></div>`)]).toEqual([
        label,
        false,
      ]);
  });

  it('stays where its first line is an ordinary title, or holds hardly a link', () => {
    expect(stays(`<div class="bloc"><p>Les chiffres</p><p>${SENTENCE}</p><p>${LINK}</p></div>`)).toBe(true);
    expect(stays(`<div class="bloc"><p>Pour aller plus loin</p><p>${SENTENCE}</p></div>`)).toBe(true);
    expect(stays(`<div class="bloc"><p>Lire aussi longtemps fatigue les yeux.</p><p>${SENTENCE}</p></div>`)).toBe(true);
    expect(
      stays(
        `<p>À lire aussi, ce roman de <a href="/r">Claire Vallon</a> que MOT les libraires du canton recommandent.</p>`,
      ),
    ).toBe(true);
  });

  it('is left out in the middle of a paragraph, which goes on', () => {
    const box = `<span class="x">À LIRE AUSSI</span> <strong>${LINK}</strong>`;
    const { lines } = readPage(
      `<title>T</title><main><h1>T</h1>${PARAGRAPHS.join('')}<p>Il a plu.<br><span>${box}</span>Puis le soleil est revenu sur la place.</p></main>`,
    );
    const texts = lines.map(line => line.text);
    expect(texts.slice(-2)).toEqual(['Il a plu.', 'Puis le soleil est revenu sur la place.']);
    expect(
      stays(`<p>Il faut <b>lire aussi MOT longtemps que possible</b>, dit la libraire de la place du marché.</p>`),
    ).toBe(true);
  });

  it('is left out if it is the title of a film', () => {
    expect(stays('<h3>En vidéo, le défilé MOT de l’an dernier</h3>')).toBe(false);
    expect(stays('<h3>En images : le défilé MOT de l’an dernier</h3>')).toBe(false);
    expect(stays(`<h3>En vidéo comme MOT en salle</h3><p>${SENTENCE.replace('MOT', '')}</p>`)).toBe(true);
  });

  it('is left out under the names that sites give it', () => {
    const names = [
      'linked-stories',
      'ReadAlso',
      'LinkParagraph',
      'articles-lies',
      'm-interstitial',
      'relpost-thumb',
      'mustSee',
    ];
    for (const name of names)
      expect([name, stays(`<div class="${name}"><p>Encore</p><p>${LINK}</p></div>`)]).toEqual([name, false]);
    for (const name of [
      'infolettre',
      'mc4wp-form-fields',
      'wp-block-jetpack-subscriptions',
      'fc-cnil',
      'print:hidden',
      'hidden-tag',
      'jetpack-likes',
    ])
      expect([name, stays(`<div class="${name}"><p>${SENTENCE}</p></div>`)]).toEqual([name, false]);
  });

  it('stays under names that only resemble them', () => {
    for (const name of [
      'article-teaser',
      'wp-block-columns',
      'hidden md:block',
      'hidden-xs',
      'elementor-widget',
      'encadre',
      'intro',
    ])
      expect([name, stays(`<div class="${name}"><p>${SENTENCE}</p></div>`)]).toEqual([name, true]);
  });
});

describe('a box beside the text', () => {
  const beside = (label: string, below = `<p>${SENTENCE}</p>`) =>
    stays(`<aside class="encart"><h3>${label}</h3>${below}</aside>`);

  it('is of the article where its first line says that it tells more of the same', () => {
    for (const label of ['À savoir', 'L’essentiel', 'L’ESSENTIEL', 'Repères', 'En chiffres', 'Ce qu’il faut retenir'])
      expect([label, beside(label)]).toEqual([label, true]);
    expect(stays(`<div class="widget-box"><strong>Bon à savoir :</strong> ${SENTENCE}</div>`)).toBe(true);
  });

  it('is another’s with another label, links, a form, or nothing told', () => {
    for (const label of ['Notre journal', 'À savoir absolument avant de partir'])
      expect([label, beside(label)]).toEqual([label, false]);
    expect(beside('À savoir', `<p>${LINK}</p><p>${SENTENCE}</p>`)).toBe(false);
    expect(beside('À savoir', `<p>${SENTENCE}</p><form><input></form>`)).toBe(false);
    expect(beside('En chiffres', '<p>MOT 12</p>')).toBe(false);
  });
});

describe('a message of a network', () => {
  it('loses the short address behind its words, no other link', () => {
    const message = (address: string) =>
      `<blockquote class="x"><p>La fanfare a joué sous la pluie, bravo à elle ! <a href="https://t.co/a">${address}</a></p></blockquote>`;
    expect(stays(message('https://t.co/MOT9'))).toBe(false);
    expect(stays(message('pic.twitter.com/MOT9'))).toBe(false);
    expect(stays(message('https://fanfare.example/MOT'))).toBe(true);
    expect(stays(message('le MOT de t.co/abc'))).toBe(true);
  });
});

describe('an old page that leaves the top of the page open', () => {
  it('has no links for that', () => {
    const { lines } = readPage(`<title>T</title><body><a name="haut"><h1>T</h1>${PARAGRAPHS.join('')}`);
    expect(lines.map(line => `<p>${line.text}</p>`)).toEqual(PARAGRAPHS);
    const linked = `<title>T</title><body><h1>T</h1>${PARAGRAPHS.join('')}<a href="/x">${PARAGRAPHS[0]?.replace('fanfare', 'MOT')}</a>`;
    expect(readPage(linked).lines.some(line => line.text.includes('MOT'))).toBe(false);
  });
});

describe('a text in pieces', () => {
  const [a, b, c, d] = PARAGRAPHS;
  const inPieces = (between: string) =>
    readPage(
      `<title>T</title><body><div><h1>T</h1><div class="bloc-texte">${a}${b}</div>${between}<div class="bloc-texte">${c}${d}</div></div><div><p>${SENTENCE.replace('MOT', 'AILLEURS')}</p></div>`,
    )
      .lines.map(line => line.text)
      .join(' ');

  it('holds what stands between its pieces, but for what is something else', () => {
    expect(inPieces(`<div class="repere"><h3>Repères</h3><p>${SENTENCE}</p></div>`)).toContain('MOT');
    expect(inPieces(`<div class="lire-aussi"><p>${LINK}</p></div>`)).not.toContain('MOT');
    expect(inPieces('')).not.toContain('AILLEURS');
  });
});

describe('a few words that ask for something', () => {
  it('are left out around a form, or where a paragraph is called a letter', () => {
    expect(stays(`<div class="bloc-3"><p>${SENTENCE}</p><form><input></form></div>`)).toBe(false);
    expect(stays(`<p class="newsletter-cta">${SENTENCE} <a href="/n">Inscription</a></p>`)).toBe(false);
  });

  it('are text without one', () => {
    expect(stays(`<div class="bloc-3"><p>${SENTENCE}</p></div>`)).toBe(true);
    expect(stays(`<p class="intro-offer">${SENTENCE}</p>`)).toBe(true);
    expect(stays(`<div>${PARAGRAPHS.join('')}<p>${SENTENCE}</p><p>${SENTENCE}</p><form><input></form></div>`)).toBe(
      true,
    );
  });
});

describe('a short standfirst between headline and text', () => {
  const withLead = (name: string) =>
    readPage(
      `<title>La fanfare défile</title><body><h1>La fanfare défile</h1><div class="${name}">Elle a joué MOT malgré la pluie.</div><div itemprop="articleBody">${PARAGRAPHS.join('')}</div>`,
    ).lines.some(line => line.text.includes('MOT'));

  it('is known by its name, however it is joined', () => {
    for (const name of ['chapo', 'article-teaser', 'ap-StorySubtitle', 'articleHeader-chapo', 'contentLead'])
      expect([name, withLead(name)]).toEqual([name, true]);
    for (const name of ['kicker', 'leader', 'chaporama', 'location'])
      expect([name, withLead(name)]).toEqual([name, false]);
  });
});

describe('words with a picture', () => {
  it('are a caption in a box named for the picture, or in small or slanted letters', () => {
    expect(stays('<div class="photo"><img src="a.jpg"><p>Le défilé de 1900. © Musée MOT municipal</p></div>')).toBe(
      false,
    );
    expect(stays('<p><img src="a.jpg"><br><em>La halle avant MOT les travaux. DR</em></p>')).toBe(false);
    expect(stays('<div><img src="a.jpg"><small>Les cuivres MOT au repos.</small></div>')).toBe(false);
  });

  it('are text where they are long, or follow a title, or stand in ordinary letters', () => {
    expect(stays(`<p><img src="a.jpg">${SENTENCE}</p>`)).toBe(true);
    expect(stays(`<div class="photo"><img src="a.jpg"><h3>Le fonds MOT</h3><p>${SENTENCE}</p></div>`)).toBe(true);
    expect(stays(`<div class="photo"><img src="a.jpg">${PARAGRAPHS.join('')}<p>${SENTENCE}</p></div>`)).toBe(true);
    expect(stays(`<p><em>${SENTENCE}</em></p>`)).toBe(true);
  });
});

describe('readers’ comments', () => {
  const comment = (foot: string) => `<li><p><b>Jean</b> le 12 février à 10:20</p><p>${SENTENCE}</p>${foot}</li>`;

  it('begin at the line that says so, whatever their list is called', () => {
    for (const label of [
      '2 commentaires',
      'Vos réactions',
      'Laisser un commentaire',
      '1 réflexion au sujet de « La fanfare »',
    ])
      expect([label, stays('', `<h3>${label}</h3><ul>${comment('<a href="#">Répondre</a>')}</ul>`)]).toEqual([
        label,
        false,
      ]);
    expect(
      stays('', `<section><h3>Commentaires</h3><form><textarea></textarea></form><p>${SENTENCE}</p></section>`),
    ).toBe(false);
  });

  it('are not the text below a link to them', () => {
    const [a, b, c, d] = PARAGRAPHS;
    const text = `<div class="texte">${a}${b}${c}${d}<p>${SENTENCE}</p></div>`;
    const answers = `<ul>${comment('<a href="#">Répondre</a>')}</ul>`.replaceAll('MOT', '');
    const source = (label: string) =>
      `<title>La fanfare défile</title><body><h1>La fanfare défile</h1><div>${label}${text}${answers}</div>`;
    for (const label of ['<div>3 commentaires</div>', '<p><a href="#c">3 commentaires</a></p>'])
      expect(readPage(source(label)).lines.some(line => line.text.includes('MOT'))).toBe(true);
  });

  it('are not what follows such a word inside an article', () => {
    expect(stays(`<h3>Réactions</h3><p>${SENTENCE}</p>`)).toBe(true);
    expect(stays(`<h3>Commentaires du chef</h3><ul>${comment('<a href="#">Répondre</a>')}</ul>`)).toBe(true);
  });
});

describe('a line between two breaks', () => {
  it('is left out if it is made of links', () => {
    const line = '<a href="/e">Envoyer MOT cet article</a> | <a href="/i">Imprimer</a>';
    expect(
      stays(
        `<div>Une dernière marche a été jouée à midi.<br><br>${line}<br><br>Puis tous sont rentrés chez eux.</div>`,
      ),
    ).toBe(false);
  });

  it('stays if a link stands in it', () => {
    const line =
      'Le programme est <a href="/e">affiché à la mairie MOT depuis lundi</a>, avec les horaires et les prix.';
    expect(
      stays(`<div>Une dernière marche a été jouée à midi.<br><br>${line}<br><br>Puis tous sont rentrés.</div>`),
    ).toBe(true);
  });
});
