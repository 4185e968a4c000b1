const CONTROL = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** For one line of a terminal or a page: a control or direction character of a file's name, which could rewrite it, as `\u001b`. */
export function printable(text: string): string {
  return text.replace(CONTROL, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
