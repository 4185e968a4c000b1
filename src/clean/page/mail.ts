import { type Label, label } from '../lines/labels.ts';
import type { Unit } from '../lines/units.ts';

/** « De : … », « Subject: … » of a message saved as text. */
const HEADER =
  /^(?:de|from|à|a|to|cc|cci|bcc|objet|subject|date|envoyé|sent|répondre à|reply-to|message-id|mime-version|importance|priorité|x-[a-z-]+|content-[a-z-]+)\s?:\s?\S/i;
const MIN_HEADERS = 2;
/** « -------- Message transféré -------- », « Début du message réexpédié : »: what follows is the message that was sent on. */
const SENT_ON =
  /^[-_*>\s]*(?:(?:début du )?message (?:transféré|réexpédié|d[’']origine|original)|(?:begin )?forwarded message|original message)[-_*\s:]*$/i;
/** What somebody writes to those they send it to is short, in units. */
const MAX_NOTE = 12;

/**
 * The labels of a file that begins like an e-mail, its header lines labelled; a date line stays one. Where the message was sent
 * on, the note above it and the day on which that was done are the sender's.
 */
export function withMailHeader(units: readonly Unit[], labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const count = headersFrom(units, 0);
  if (count < MIN_HEADERS) return labels;
  const sentOn = units.findIndex(({ text }, i) => i >= count && i <= count + MAX_NOTE && SENT_ON.test(text));
  const inner = headersFrom(units, sentOn + 1);
  return labels.map((known, i) => {
    if (i <= sentOn) return label('mail-header');
    const isHeader = sentOn < 0 ? i < count : inner >= MIN_HEADERS && i <= sentOn + inner;
    return isHeader && !known?.date ? headerLabel(units[i]!) : known;
  });
}

/** How many header lines stand together from a place on. */
function headersFrom(units: readonly Unit[], at: number): number {
  let end = at;
  while (end < units.length && HEADER.test(units[end]!.text)) end++;
  return end - at;
}

const SENT = /^(?:envoyé|sent)(?: le)?\s?:.*\d{4}/i;

function headerLabel({ text }: Unit): Label {
  return label('mail-header', false, SENT.test(text) ? { date: 'published' } : {});
}

const SUBJECT = /^(?:objet|subject|sujet)\s?:\s?(?:(?:tr|re|ré|fwd?)\s?:\s?)*(.+)$/i;

/** What a message is about, the one that was sent on if one was: its headline, where the text has none. */
export function subjectOf(units: readonly Unit[], labels: readonly (Label | null)[]): string | null {
  const at = units.findLastIndex(({ text }, i) => labels[i]?.rule === 'mail-header' && SUBJECT.test(text));
  return at < 0 ? null : SUBJECT.exec(units[at]!.text)![1]!;
}
