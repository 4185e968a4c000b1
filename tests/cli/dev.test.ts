import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleText } from '../bench/corpus.ts';
import { createProject, type Project } from '../builder/project.ts';

let project: Project;
let server: ChildProcess;
let url: string;

beforeEach(async () => {
  project = createProject();
  project.write('articles/1.txt', articleText(1));
  // Of its own: a test changes the templates, and whoever imports them must lie beside them.
  for (const part of ['bin', 'src', 'templates', '.eleventy.ts']) {
    project.remove(part);
    cpSync(resolve(part), join(project.folder, part), { recursive: true });
  }
  server = spawn(process.execPath, [join(project.folder, 'bin/depeche.js'), 'dev', '--port', '18431'], {
    cwd: project.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  url = await new Promise<string>(found => {
    server.stderr!.on('data', chunk => {
      const address = /http:\/\/localhost:\d+/.exec(String(chunk))?.[0];
      if (address) found(address);
    });
  });
});

afterEach(async () => {
  // It may be in the middle of a build.
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
  project.end();
});

/** Asks until the answer is as it should be; the test's own time limit ends it otherwise. */
async function until(path: string, isRight: (text: string, status: number) => boolean): Promise<string> {
  for (;;) {
    const response = await fetch(url + path);
    const text = await response.text();
    if (isRight(text, response.status)) return text;
    await new Promise(later => setTimeout(later, 20));
  }
}

/** Listens to the events of the server; a change made after this will be heard. @returns waits for a message that is right */
async function listen(): Promise<
  (isRight: (message: { errors: string[]; changed: boolean }) => boolean) => Promise<void>
> {
  const response = await fetch(`${url}/__depeche/events`);
  return async isRight => {
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk);
      if (text.split('\n').some(line => line.startsWith('data: ') && isRight(JSON.parse(line.slice(6))))) return;
    }
  };
}

describe('depeche dev', () => {
  it('serves the site with a script that reloads it, and a page of its own for what is not there', async () => {
    expect(await until('/', (_, status) => status === 200)).toContain('/__depeche/client.js');
    expect(await until('/nulle-part/', (_, status) => status === 404)).toContain('<html lang="fr"');
  });

  it('never serves a file out of the site', async () => {
    for (const path of ['/%2e%2e/site.yaml', '/..%2f..%2fpackage.json', '/%2e%2e%2f%2e%2e%2fetc/passwd'])
      expect((await fetch(url + path)).status).toBe(404);
  });

  it('builds anew when an article changes, tells the page, and shows an error until it is mended', async () => {
    const changed = await listen();
    writeFileSync(
      join(project.folder, 'articles/2.txt'),
      'Un titre tout neuf\n\nPublié le 3 mai 2024\n\nLe texte d’un article que l’on vient de déposer dans le dossier.\n',
    );
    await changed(message => message.changed);
    // At once: it is shown before it is written.
    expect(await (await fetch(`${url}/articles/`)).text()).toContain('Un titre tout neuf');
    const broken = await listen();
    writeFileSync(join(project.folder, 'articles/2.txt'), '');
    await broken(message => message.errors.some(error => error.includes('2.txt')));
    const mended = await listen();
    writeFileSync(
      join(project.folder, 'articles/2.txt'),
      'Un autre titre\n\nPublié le 3 mai 2024\n\nLe texte d’un article que l’on vient de mettre au point.\n',
    );
    await mended(message => message.errors.length === 0 && message.changed);
    await until('/articles/', text => text.includes('Un autre titre'));
  });

  it('follows the templates, what they import, and the words of the site', async () => {
    const words = join(project.folder, 'templates/strings.fr.ts');
    const before = readFileSync(words, 'utf8');
    await until('/articles/', text => text.includes('Aller au contenu'));
    // One that a template says, and one that a view says.
    for (const [skip, title] of [
      ['Sauter au contenu', 'Textes'],
      ['Filer au contenu', 'Papiers'],
    ] as const) {
      writeFileSync(
        words,
        before.replace('Aller au contenu', skip).replace("articles: 'Articles',", `articles: '${title}',`),
      );
      await until('/articles/', text => text.includes(skip) && text.includes(`<title>${title}`));
    }
    writeFileSync(words, 'export const fr = {');
    const broken = await listen();
    await broken(message => message.errors.length > 0);
    writeFileSync(words, before);
    await until('/articles/', text => text.includes('Aller au contenu'));
  });
});
