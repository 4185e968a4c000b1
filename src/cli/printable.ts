const CONTROL = /[\x00-\x1f\x7f-\x9f]/g;

/** For one line of a terminal: a control character of a file's name, which could rewrite the screen, as `\u001b`. */
export function printable(text: string): string {
  return text.replace(CONTROL, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
