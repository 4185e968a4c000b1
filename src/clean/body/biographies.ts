import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';

const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: (?:d[eu’'] ?|van |von |el |al-|ben )?\\p{Lu}[\\p{L}’'-]+){1,3})";
const OCCUPATION =
  '(?:journaliste|reporter|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|éditorialiste|pigiste|photographe|' +
  'professeure?|maître(?:sse)? de conférences|chercheu(?:r|se)|direct(?:eur|rice) de recherche|enseignante?|' +
  'économiste|historienne?|politologue|sociologue|doctorante?|essayiste|auteure?|autrice|consultante?)';
/** « Jeanne Roche est journaliste à la rubrique régionale depuis 2010. » */
const PRESENTED = new RegExp(
  `^${NAME}(?: \\([^()]{2,40}\\))?,? (?:est|travaille comme|a été|écrit comme)(?: un| une)?(?: (?:grand|grande|ancienne?))? ${OCCUPATION}(?!\\p{L})`,
  'u',
);
/** « Journaliste depuis 2010, Jeanne Roche couvre… », « Diplômée de…, Jeanne Roche a rejoint la rédaction… » */
const INTRODUCED = new RegExp(
  `^(?:Journaliste|Reporter|Rédact(?:eur|rice)|Correspondante?|Diplômée? d)[^.]{5,160}, ${NAME} (?:couvre|suit|travaille|a rejoint|rejoint|collabore|écrit|dirige|est)(?!\\p{L})`,
  'u',
);
/** So many units at the end may be the lives of those who signed. */
const MAX_UNITS = 3;
/** Words of the article without which a last sentence is all there is. */
const MIN_WORDS = 60;

/** Drops the lives of its authors below an article: somebody of whom it did not speak, presented by a profession. */
export function dropBiographies({ page, headline }: Layout, verdicts: Verdicts): void {
  if (page.extracted) return;
  for (let count = 0; count < MAX_UNITS; count++) {
    const at = page.units.findLastIndex((_, i) => !verdicts[i] && i !== headline.at);
    const text = page.units[at]?.text ?? '';
    const name = (PRESENTED.exec(text) ?? INTRODUCED.exec(text))?.[1];
    if (!name) return;
    const kept = page.units.flatMap((_, i) => (verdicts[i] || i >= at || i === headline.at ? [] : [i]));
    if (isSpokenOf(page, kept, name) || wordsOf(page, kept) < MIN_WORDS) return;
    verdicts[at] = 'biography';
  }
}

/** By the surname, the last word. */
function isSpokenOf(page: Page, kept: readonly number[], name: string): boolean {
  const surname = name.split(' ').at(-1)!;
  return kept.some(i => page.units[i]!.text.includes(surname));
}

function wordsOf(page: Page, kept: readonly number[]): number {
  return kept.reduce((sum, i) => sum + page.units[i]!.shape.words, 0);
}
