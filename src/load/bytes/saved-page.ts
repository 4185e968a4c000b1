/**
 * Pages that were saved with all that belongs to them in one file: as MHTML, a MIME message (RFC 2557, RFC 2045) of which
 * only the page itself is read (mail libraries would decode every picture, and answer later), or as HTML with its pictures
 * in `data:` addresses (RFC 2397).
 */

/** Parts within parts. Browsers write none, mail programs one. */
const MAX_DEPTH = 3;

/**
 * The page in a message, headed by the comment in which browsers note the address of a page that they save alone; the
 * bytes themselves if they are no message, `null` if no part of it is a page.
 */
export function savedPage(bytes: Uint8Array): Uint8Array | null {
  const message = partOf(latin1(bytes));
  if (!message.header('MIME-Version')) return bytes;
  const page = pageIn(message, MAX_DEPTH);
  if (!page) return null;
  const url = message.header('Snapshot-Content-Location') ?? page.header('Content-Location') ?? '';
  return Buffer.concat([Buffer.from(/^https?:\/\/[^\s<>"]+$/.test(url) ? savedFromComment(url) : ''), bodyOf(page)]);
}

/** A page without the pictures and fonts that stand in it; its lines stay where they are. */
export function withoutInlineData(bytes: Uint8Array): Uint8Array {
  return Buffer.from(latin1(bytes).replace(/(data:[\w/.+-]{1,80};base64,)[\w+/=%-]+/g, '$1'), 'latin1');
}

function savedFromComment(url: string): string {
  return `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->`;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** `body` holds a byte in each character. */
type Part = { readonly header: (name: string) => string | null; readonly body: string };

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map(
    head.split(/\r?\n/).map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(colon, 0)).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return {
    header: name => headers.get(name.toLowerCase()) ?? null,
    body: end ? text.slice(end.index + end[0].length) : '',
  };
}

/** The first page of a part: the others are frames, mostly of advertisers. */
function pageIn(part: Part, depth: number): Part | null {
  const type = part.header('Content-Type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return part;
  const boundary = /;\s*boundary="?([^";]{1,70})"?/i.exec(type)?.[1];
  if (!boundary || depth === 0) return null;
  for (const inner of partsOf(part.body, `--${boundary}`)) {
    const page = pageIn(partOf(inner), depth - 1);
    if (page) return page;
  }
  return null;
}

/** What stands between the boundaries; one after another, as the page is the first and its pictures are many. */
function* partsOf(body: string, boundary: string): Generator<string> {
  let at = body.indexOf(boundary);
  while (at >= 0) {
    const start = at + boundary.length;
    if (body.startsWith('--', start)) return;
    const next = body.indexOf(`\n${boundary}`, start);
    yield body.slice(start, next < 0 ? undefined : next).replace(/^[ \t]*\r?\n/, '');
    at = next < 0 ? -1 : next + 1;
  }
}

function bodyOf(part: Part): Uint8Array {
  const bytes = decodedBody(part);
  const charset = /;\s*charset="?([\w-]{2,40})/i.exec(part.header('Content-Type') ?? '')?.[1];
  return charset ? inUtf8(bytes, charset) : bytes;
}

function decodedBody({ header, body }: Part): Uint8Array {
  const encoding = header('Content-Transfer-Encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
}

/** RFC 2045, 6.7. */
function unquoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** What the message says of its page's encoding goes before what the page says. UTF-8 is looked at as that of any file. */
function inUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  if (/^utf-?8$/i.test(charset)) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes;
  }
}
