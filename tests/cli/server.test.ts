import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsableError } from '../../src/builder/errors.ts';
import { createPreviewServer } from '../../src/cli/server.ts';
import { temporaryFolder } from './run.ts';

/** Takes a port, if nobody else has. @returns how to let it go */
async function take(port: number): Promise<() => void> {
  const server = createServer();
  await new Promise<void>(done => {
    server.once('error', () => done());
    server.listen(port, '127.0.0.1', () => done());
  });
  return () => server.close();
}

describe('the preview server', () => {
  it('takes the next port where one is taken', async () => {
    const release = await take(18_531);
    const server = createPreviewServer(temporaryFolder());
    expect(await server.listen(18_531)).toBeGreaterThan(18_531);
    server.close();
    release();
  });

  it('says so where there is no next port', async () => {
    const release = await take(65_535);
    const server = createPreviewServer(temporaryFolder());
    await expect(server.listen(65_535)).rejects.toThrow(
      new UsableError('port 65535 cannot be used (EADDRINUSE); name another with --port'),
    );
    release();
  });
});

describe('a site that is not written yet', () => {
  const opened = async (port: number) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'articles/index.html'), '<body>avant</body>');
    writeFileSync(join(folder, 'recherche.json'), '"avant"');
    const server = createPreviewServer(folder);
    const url = `http://localhost:${await server.listen(port)}`;
    const stop = new AbortController();
    const events = await fetch(`${url}/__depeche/events`, { signal: stop.signal });
    const told: boolean[] = [];
    const listening = (async () => {
      for await (const chunk of events.body as unknown as AsyncIterable<Uint8Array>)
        for (const [, message] of new TextDecoder().decode(chunk).matchAll(/^data: (.*)$/gm))
          told.push(JSON.parse(message!).changed);
    })().catch(() => undefined);
    const text = async (path: string) => (await fetch(url + path)).text();
    const end = async () => {
      stop.abort();
      await listening;
      server.close();
    };
    return { server, text, told, end };
  };

  const preview = {
    problems: [],
    content: async (path: string) => (path === 'articles/index.html' ? '<body>après</body>' : null),
  };

  it('is shown at once, and what was shown needs no second look', async () => {
    const { server, text, told, end } = await opened(18_571);
    expect(await text('/articles/')).toContain('avant');
    await server.show(preview);
    expect(await text('/articles/')).toContain('après');
    server.built([], true);
    expect(await text('/articles/')).toContain('avant');
    await end();
    expect(told).toEqual([false, true, false]);
  });

  it('is looked at again where a part of it was still that of the site before', async () => {
    const { server, text, told, end } = await opened(18_576);
    await server.show(preview);
    expect(await text('/recherche.json')).toBe('"avant"');
    server.built([], true);
    await text('/');
    await end();
    expect(told).toEqual([false, true, true]);
  });

  it('is not asked for while nobody looks', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'index.html'), 'avant');
    const server = createPreviewServer(folder);
    const url = `http://localhost:${await server.listen(18_581)}`;
    await server.show({ problems: [], content: async () => 'après' });
    expect(await (await fetch(`${url}/`)).text()).toContain('avant');
    server.close();
  });
});
