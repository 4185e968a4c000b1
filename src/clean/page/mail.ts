import { type Label, label } from '../lines/labels.ts';
import type { Unit } from '../lines/units.ts';

/** « De : … », « Subject: … » of a message saved as text. */
const HEADER =
  /^(?:de|from|à|a|to|cc|cci|bcc|objet|subject|date|envoyé|sent|répondre à|reply-to|message-id|mime-version|importance|priorité|x-[a-z-]+|content-[a-z-]+)\s?:\s?\S/i;
const MIN_HEADERS = 2;

/** The labels of a file that begins like an e-mail, its header lines labelled; a date line stays one. */
export function withMailHeader(units: readonly Unit[], labels: readonly (Label | null)[]): readonly (Label | null)[] {
  let count = 0;
  while (count < units.length && HEADER.test(units[count]!.text)) count++;
  if (count < MIN_HEADERS) return labels;
  return labels.map((known, i) => (i < count && !known?.date ? label('mail-header') : known));
}
