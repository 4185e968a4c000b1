/** A static web server for a built site, as plain as the ones that sites are published on. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export type Served = { readonly url: string; readonly close: () => void };

/**
 * @param base path under which the site lives, `/` or `/un/dossier/`
 * @param packed whether texts go out compressed, as every public server does
 */
export async function serve(folder: string, base = '/', packed = false): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = path.startsWith(base) ? fileOf(folder, path.slice(base.length)) : null;
    const found = file ?? join(folder, '404.html');
    const type = TYPES[extname(found)] ?? 'application/octet-stream';
    const body = readFileSync(found);
    const isText = packed && /text|json|xml/.test(type);
    response.writeHead(file ? 200 : 404, { 'content-type': type, ...(isText ? { 'content-encoding': 'gzip' } : {}) });
    response.end(isText ? gzipSync(body) : body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}

function fileOf(folder: string, path: string): string | null {
  const root = resolve(folder);
  const file = resolve(root, path);
  if (file !== root && !file.startsWith(root + sep)) return null;
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  const index = join(file, 'index.html');
  return statSync(index, { throwIfNoEntry: false }) ? index : null;
}
