import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { Problem } from '../article.ts';
import { UsableError } from '../builder/errors.ts';
import type { Content, Preview } from '../builder/report.ts';
import { Audience } from './audience.ts';
import { Quiet } from './quiet.ts';

/**
 * The preview server of `depeche dev`: the site as it is on disk, or as it will be there in a moment, plus one script that
 * reloads and shows problems.
 */
export type PreviewServer = {
  readonly listen: (port: number) => Promise<number>;
  /** Shows a site before it is written, until `built`. Resolves when the open pages have reloaded. */
  readonly show: (preview: Preview) => Promise<void>;
  /** Tells every open page that a build ended: to reload, or what is wrong. */
  readonly built: (problems: readonly Problem[], changed: boolean) => void;
  readonly close: () => void;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

const CLIENT_PATH = '/__depeche/client.js';
const EVENTS_PATH = '/__depeche/events';

/** Runs in the previewed page. The list of errors is text, never markup: file names are as untrusted as the articles. */
const CLIENT = `
const panel = document.createElement('pre');
panel.setAttribute('role', 'alert');
panel.style.cssText = 'position:fixed;inset:auto 0 0 0;max-height:50vh;overflow:auto;margin:0;padding:1rem;background:#300;color:#fff;z-index:9999;white-space:pre-wrap';
new EventSource('${EVENTS_PATH}').onmessage = event => {
  const { errors, changed, first } = JSON.parse(event.data);
  if (changed && !first) location.reload();
  panel.textContent = errors.join('\\n');
  if (errors.length) document.body.append(panel); else panel.remove();
};`;

/** @param root absolute path of the site; may be a link that is switched meanwhile */
export function createPreviewServer(root: string): PreviewServer {
  const audience = new Audience();
  const quiet = new Quiet();
  let preview: Preview | null = null;
  // What was shown before it was written needs no second look, unless a part of it came from the site before.
  let isStale = true;
  const answer = async (path: string, response: ServerResponse) => {
    const content = await preview?.content(fileNamed(path)).catch(() => null);
    if (content) return send(fileNamed(path), content, response);
    isStale = true;
    await serve(root, path, response);
  };
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === EVENTS_PATH) audience.join(response);
    else if (path === CLIENT_PATH) response.writeHead(200, headOf(path)).end(CLIENT);
    else void quiet.during(answer(path, response));
  });
  return {
    listen: port => listen(server, port),
    async show(next) {
      if (audience.isEmpty) return;
      [preview, isStale] = [next, false];
      audience.tell(next.problems, true);
      await quiet.come();
    },
    built(problems, changed) {
      audience.tell(problems, changed && isStale);
      [preview, isStale] = [null, true];
    },
    close() {
      audience.end();
      server.close();
    },
  };
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

function fileNamed(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

function send(name: string, content: Content, response: ServerResponse): void {
  response.writeHead(200, headOf(name));
  if (name.endsWith('.html')) response.end(withClient(String(content)));
  else if (typeof content === 'string' || content instanceof Uint8Array) response.end(content);
  else Readable.from(content).pipe(response);
}

function headOf(file: string) {
  return { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' };
}

async function serve(root: string, path: string, response: ServerResponse): Promise<void> {
  const found = fileFor(root, path);
  const file = found ?? join(root, '404.html');
  const head = headOf(file);
  try {
    if (extname(file) === '.html') {
      const html = withClient(await readFile(file, 'utf8'));
      response.writeHead(found ? 200 : 404, head).end(html);
    } else
      createReadStream(file)
        .on('open', () => response.writeHead(200, head))
        .on('error', () => response.destroy())
        .pipe(response);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Rien à cette adresse.\n');
  }
}

/** The file of an address, never out of the root; `null` if there is none. */
function fileFor(root: string, path: string): string | null {
  const inside = normalize(join(root, path));
  if (inside !== root && !inside.startsWith(root + sep)) return null;
  const stat = statSync(inside, { throwIfNoEntry: false });
  if (stat?.isFile()) return inside;
  const index = join(inside, 'index.html');
  return stat?.isDirectory() && statSync(index, { throwIfNoEntry: false }) ? index : null;
}

/** The preview's own script; the published page's policy allows scripts and connections of its own host only, as here. */
function withClient(html: string): string {
  const relaxed = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
  return relaxed.replace('</body>', `<script type="module" src="${CLIENT_PATH}"></script></body>`);
}

const LAST_PORT = 65_535;

/** Tries the next ports where one is taken, as developers expect. @throws UsableError if none of them can be had */
function listen(server: Server, port: number, tries = 10): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE' && tries > 0 && port < LAST_PORT) resolve(listen(server, port + 1, tries - 1));
      else reject(new UsableError(`port ${port} cannot be used (${code}); name another with --port`));
    });
    server.listen(port, '127.0.0.1', () => resolve(port));
  });
}
