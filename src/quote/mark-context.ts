/** What stands around a mark tells what it does, where its shape does not. */

/** `"` after a space opens, before a space closes; « 27" » is inches; between two spaces it may be either. */
export function straightRole(text: string, at: number, end: number): 'opens' | 'closes' | 'either' {
  const before = text[at - 1] ?? '\n';
  const after = text[end] ?? '\n';
  const opens = /[\s([«“'’:—–-]/.test(before);
  const closes = /[\s,.;:!?)\]»”…—–-]/.test(after);
  if (opens && !closes) return 'opens';
  if (closes && !opens) return 'closes';
  return opens ? 'either' : 'closes';
}
