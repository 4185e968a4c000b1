import { isCapitalised } from '../lib/words.ts';
import { joined } from './find.ts';
import { opensSentence } from './proper-names.ts';
import { isFrenchSmallWord } from './small-words.ts';
import type { Where } from './where.ts';

/** What kind of word the place asks for. */
export function slotOf(word: string, { reading, candidate, language, demand }: Where): number {
  const { text, tokens } = reading;
  const kind = language.kinds.get(word) ?? 'noun';
  const before = tokens[candidate.from - 1];
  const after = tokens[candidate.to];
  const open = !before || !joined(text, tokens, candidate.from);
  const demanded = demand !== null;
  if (kind === 'tool')
    return toolSlot(word, {
      open: open || opensSentence(text, tokens[candidate.from]!.start),
      demanded,
      after: after?.norm,
    });
  if (kind === 'noun') return demanded ? 0.4 : afterContent(before, open) ? -0.6 : 0.2;
  if (kind === 'verb')
    return demanded
      ? -0.6
      : afterContent(before, open) && after && /^(?:de|d'|à|que|qu'|le|la|les|un|une|des|son|sa)$/.test(after.norm)
        ? 0.8
        : -0.2;
  const nounAfter =
    after && joined(text, tokens, candidate.to) && !isFrenchSmallWord(after.norm) && !isCapitalised(after.text);
  return demanded ? (nounAfter ? 0.6 : -0.5) : afterContent(before, open) ? 0.7 : 0;
}

function afterContent(before: { norm: string; text: string } | undefined, open: boolean): boolean {
  return !open && !!before && !isFrenchSmallWord(before.norm);
}

/** What « car » is worth where a clause begins: no noun could stand there. */
export const CLAUSE = 1.5;

type Tool = { readonly open: boolean; readonly demanded: boolean; readonly after: string | undefined };

/** « car » opens a clause; « plus » does not stand between an article and the end of its group. */
function toolSlot(word: string, { open, demanded, after }: Tool): number {
  if (word === 'car')
    return open
      ? after && /^(?:il|elle|ils|elles|on|nous|je|j'|c'|ce|cela|le|la|les|l'|un|une|ces|cette|son|sa)$/.test(after)
        ? CLAUSE
        : 0
      : -1.5;
  return demanded && !after ? -1 : 0;
}
