/**
 * Safe HTML: the `html` tag escapes whatever is put into it, unless it is `SafeHtml` already. Nothing else in the
 * project makes HTML, and only `SafeHtml` reaches a file.
 */
import { isWebAddress } from '../../lib/web-address.ts';

/** HTML that may stand in a page as it is. Made by `html` alone. */
export class SafeHtml {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

/** What can be put into `html`. `null`, `undefined` and `false` leave nothing; lists are joined. */
export type Content = SafeHtml | string | number | null | undefined | false | readonly Content[];

export function html(strings: TemplateStringsArray, ...contents: Content[]): SafeHtml {
  let value = strings[0]!;
  for (let i = 0; i < contents.length; i++) value += rendered(contents[i]) + strings[i + 1]!;
  return new SafeHtml(value);
}

function rendered(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (content instanceof SafeHtml) return content.value;
  if (typeof content === 'number') return String(content);
  if (!content) return '';
  let value = '';
  for (const part of content) value += rendered(part);
  return value;
}

/** Characters that HTML does not allow in a page at all, that turn the words around, begin markup or end an attribute. */
const NEEDS_ESCAPE =
  /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]/;
const ESCAPED = new RegExp(NEEDS_ESCAPE.source, 'gu');
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and quoted attribute values alike. Control characters, those of direction and halves of surrogate pairs become U+FFFD. */
export function escapeHtml(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(ESCAPED, c => ENTITIES[c] ?? '\ufffd') : text;
}

/** A link that may be shown: absolute, `http` or `https`; anything else (`javascript:`, `data:`, relative) is `null`. */
export function safeUrl(url: string | null | undefined): string | null {
  return url && isWebAddress(url) ? new URL(url).href : null;
}

/** JSON for a `<script type="application/ld+json">`: nothing in it can close the element or open a comment. */
export function jsonScript(data: unknown): SafeHtml {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
  return new SafeHtml(json.replaceAll('\u2029', '\\u2029').toWellFormed());
}
