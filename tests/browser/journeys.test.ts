import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openSite } from './site.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.close());

/** Of the page’s own world. */
declare const scrollY: number;
declare const getComputedStyle: (element: unknown, pseudo?: string) => Record<Looked, string>;
type Looked = 'backgroundColor' | 'content' | 'textIndent' | 'fill' | 'borderTopWidth';

const TRAIN = 'articles/2023-09-12-kim-en-route-vers-la-russie/';

describe('a reader who searches', () => {
  it.each([1280, 360])('finds an article whatever the accents, elisions and plurals, at %i pixels', async width => {
    const { page, trouble } = await opened.open('recherche/', { width });
    await page.getByRole('searchbox').fill('l’accord secretS');
    await page.getByRole('searchbox').fill('partenariats coree');
    const first = page.locator('[data-search-results] a').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('Un partenariat signé à Pyongyang');
    await first.click();
    await page.waitForURL('**/articles/2024-06-19-un-partenariat-signe-a-pyongyang/');
    expect(await page.locator('h1').textContent()).toContain('Un partenariat signé');
    expect(trouble).toEqual([]);
  });

  it('can share the question by its address', async () => {
    const { page } = await opened.open('recherche/?q=blind%C3%A9');
    await page.locator('[data-search-results] li').first().waitFor();
    expect(await page.locator('[data-search-status]').textContent()).toContain('2');
  });
});

describe('a reader who mistypes', () => {
  it('is shown what the nearest word finds, and told so', async () => {
    const { page, trouble } = await opened.open('recherche/?q=pyongiang');
    await page.locator('[data-search-results] mark', { hasText: 'Pyongyang' }).first().waitFor();
    expect(await page.locator('[data-search-status]').textContent()).toMatch(/mots proches.*résultat/);
    expect(trouble).toEqual([]);
  });

  it('is told what to try where nothing is near', async () => {
    const { page } = await opened.open('recherche/?q=zyzzyva');
    await page.getByText('Essayez moins de mots').waitFor();
    expect(await page.locator('[data-search-results] li').count()).toBe(0);
  });
});

describe('a reader of the timeline', () => {
  it('filters it by actor and period, and the address keeps the choice', async () => {
    const { page, trouble } = await opened.open('');
    await page.getByText('Filtrer la chronologie').click();
    await page.getByLabel('Acteur', { exact: true }).selectOption('kim-jong-un');
    await page.locator('#resultats li').first().waitFor();
    expect(await page.locator('#resultats li').count()).toBe(4);
    await page.getByLabel('Du', { exact: true }).fill('2024-01-01');
    await page.locator('#resultats li').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('#resultats li').allTextContents()).toEqual([
      expect.stringContaining('Un partenariat signé'),
    ]);
    expect(new URL(page.url()).search).toBe('?acteur=kim-jong-un&du=2024-01-01');
    expect(await page.locator('#liste').isVisible()).toBe(false);

    const shared = await opened.open(new URL(page.url()).search);
    await shared.page.locator('#resultats li').first().waitFor();
    expect(await shared.page.locator('#compte').textContent()).toBe('1 article');
    await shared.page.waitForFunction(() => scrollY > 100);
    expect(await shared.page.locator('#resultats li').count()).toBe(1);

    await page.goBack();
    await page.locator('#resultats li').nth(3).waitFor();
    await page.getByRole('button', { name: 'Tout montrer' }).click();
    await page.locator('#liste').waitFor({ state: 'visible' });
    expect(new URL(page.url()).search).toBe('');
    expect(trouble).toEqual([]);
  });

  it('finds inferred dates by the period in which they may lie, undated ones never', async () => {
    const { page } = await opened.open('?acteur=kim-jong-un&du=2023-09-13&au=2023-09-20');
    await page.locator('#resultats li').first().waitFor();
    expect(await page.locator('#resultats li').allTextContents()).toEqual([
      expect.stringContaining('Le train blindé de Kim est parti'),
    ]);
  });

  it('sees only what a bar of the strip stands for after a click on it', async () => {
    const { page } = await opened.open('');
    const bar = page.locator('.strip .bar').last();
    const count = Number(await bar.getAttribute('data-count'));
    await bar.click();
    await page.locator('#resultats li').first().waitFor();
    expect(await page.locator('#resultats li').count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('du')).toBe(await bar.getAttribute('data-from'));
  });

  it('reaches a month by touch without any script', async () => {
    const { page } = await opened.open('', { width: 360, scripts: false, touch: true });
    await page.getByRole('link', { name: /septembre 2023/ }).tap();
    await page.waitForURL('**/2023/09/');
    expect(await page.locator('h1').textContent()).toBe('septembre 2023');
    await page
      .getByRole('link', { name: /Kim en route vers la Russie/ })
      .first()
      .tap();
    await page.waitForURL(`**/${TRAIN}**`);
  });

  it('is told without a script how to do what the filter does, and offered no form that does nothing', async () => {
    const { page } = await opened.open('', { scripts: false });
    await page.getByText('Filtrer la chronologie').click();
    expect(await page.getByText('Ce filtre a besoin de JavaScript').isVisible()).toBe(true);
    expect(await page.locator('#filtre').isVisible()).toBe(false);
    await page.goto(`${opened.url}recherche/`);
    expect(await page.locator('noscript').textContent()).toContain('La recherche a besoin de JavaScript');
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });
});

describe('a reader of an article', () => {
  it('comes to it by its actor, with the keyboard alone', async () => {
    const { page } = await opened.open('acteurs/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (let i = 0; i < 60 && (await page.locator(':focus').textContent()) !== 'Matthew Miller'; i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/acteurs/matthew-miller/');
    await page
      .getByRole('link', { name: /Kim en route vers la Russie/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${TRAIN}**`);
  });

  it('checks where its date comes from', async () => {
    const { page } = await opened.open(TRAIN, { scripts: false });
    expect(await page.getByText('Publié le 2023-09-12').isVisible()).toBe(false);
    await page.getByText('D’où vient cette date').click();
    expect(await page.getByText('Publié le 2023-09-12').isVisible()).toBe(true);
  });

  it.each([true, false])('has names and dates marked on demand (scripts: %s)', async scripts => {
    const { page } = await opened.open(TRAIN, { scripts });
    const colour = () =>
      page
        .locator('.prose .t-person')
        .first()
        .evaluate(element => getComputedStyle(element).backgroundColor);
    const plain = await colour();
    await page.getByLabel('noms').check();
    expect(await colour()).not.toBe(plain);
    await page.getByLabel('dates').check();
    const meaning = await page
      .locator('.prose .d')
      .first()
      .evaluate(element => getComputedStyle(element, '::after').content);
    expect(meaning).toContain('10 septembre 2023');
  });

  it('finds the marks as they were left on the next article', async () => {
    const { page } = await opened.open(TRAIN);
    await page.getByLabel('noms').check();
    await page.goto(`${opened.url}articles/2024-06-19-un-partenariat-signe-a-pyongyang/`);
    expect(await page.getByLabel('noms').isChecked()).toBe(true);
  });

  it('sees proposals of repair over the words as they were found, and can put them away', async () => {
    const { page } = await opened.open(TRAIN);
    expect(await page.locator('ruby', { hasText: 'as well as' }).locator('rt').textContent()).toBe('plus');
    await page.getByLabel('mots abîmés').uncheck();
    expect(await page.locator('ruby rt').first().isVisible()).toBe(false);
    expect(await page.locator('.prose').textContent()).toContain('as well as');
  });

  it('goes from a quotation to its place in the text', async () => {
    const { page } = await opened.open(TRAIN);
    await page.getByRole('link', { name: 'dans le texte' }).first().click();
    expect(new URL(page.url()).hash).toBe('#citation-1');
  });

  it('prints it without what is for the screen', async () => {
    const { page } = await opened.open(TRAIN);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sections').isVisible()).toBe(false);
    expect(await page.locator('.marks').isVisible()).toBe(false);
    expect(await page.locator('.prose').isVisible()).toBe(true);
    expect(await page.getByText('Vérifier et citer').isVisible()).toBe(false);
    expect(await page.getByText('À lire aussi').isVisible()).toBe(false);
    expect((await page.pdf()).byteLength).toBeGreaterThan(5_000);
  });
});

describe('a reader who prints the front page', () => {
  it('has the bars of the timeline on paper too', async () => {
    const { page } = await opened.open('');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.strip .bar').first().isVisible()).toBe(true);
    expect(await page.locator('.filter').isVisible()).toBe(false);
  });
});

describe('a reader who prints the whole dossier', () => {
  it('tells one paragraph from the next', async () => {
    const { page } = await opened.open('dossier/');
    const indent = (selector: string) =>
      page
        .locator(`.dossier-articles ${selector}`)
        .first()
        .evaluate(element => getComputedStyle(element).textIndent);
    expect(await indent('.facts + p:not([class])')).toBe('0px');
    expect(Number.parseFloat(await indent('p:not([class]) + p:not([class])'))).toBeGreaterThan(10);
  });
});

describe('a reader with colours of their own', () => {
  it('sees the bars of the timeline in them, and chips with an edge', async () => {
    const { page } = await opened.open('');
    const bar = () =>
      page
        .locator('.strip .bar')
        .first()
        .evaluate(one => getComputedStyle(one).fill);
    const before = await bar();
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await bar()).not.toBe(before);
    const edge = page.locator('.chips a').first();
    expect(await edge.evaluate(one => getComputedStyle(one).borderTopWidth)).toBe('1px');
  });
});

describe('a reader of quotations', () => {
  it('gets to the speakers from the top of a long page on a phone', async () => {
    const { page } = await opened.open('citations/', { width: 360, scripts: false });
    await page.getByRole('link', { name: 'Qui parle' }).click();
    expect(new URL(page.url()).hash).toBe('#qui');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.getByRole('link', { name: 'Qui parle' }).count()).toBe(0);
  });

  it('searches them by word and by speaker', async () => {
    const { page } = await opened.open('citations/');
    await page.getByRole('searchbox').fill('kim alliance');
    const visible = page.locator('#liste-citations .quotes > li:visible');
    expect(await visible.allTextContents()).toEqual([expect.stringContaining('Cette alliance est la plus solide')]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('kim alliance');
  });
});

describe('a reader who is lost', () => {
  it('is led back', async () => {
    const { page } = await opened.open('un/lieu/qui/nexiste/pas');
    await page.getByRole('link', { name: 'Revenir à la une' }).click();
    await page.waitForURL(opened.url);
  });
});
