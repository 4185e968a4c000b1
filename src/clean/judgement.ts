import type { Language, Problem, RawArticle } from '../article.ts';
import type { Fields } from './fields.ts';
import { languageCode, languageOf, type Passages, passagesOf, UNKNOWN } from './language.ts';
import { functionShare } from './lines/shape.ts';
import type { Unit } from './lines/units.ts';
import type { Layout, Verdicts } from './page/layout-types.ts';
import type { CleanLanguage } from './vocabulary/prepare.ts';

/** What the body is worth, and what an editor should know of it. */
export type Judgement = {
  readonly language: Language;
  readonly excluded: string | null;
  readonly problems: readonly Problem[];
};

type Reading = Fields & { readonly layout: Layout; readonly verdicts: Verdicts };

/** A language found by its function words is no gibberish. */
const SURE = 0.99;
/** Fewer words prove nothing: a brief is not gibberish. */
const MIN_WORDS = 20;
/** Of a row of words without sense fewer are function words of French. */
const GIBBERISH_SHARE = 0.06;
/** A body of which less than this is French is not French. */
const FRENCH_SHARE = 0.5;

export function judge(raw: RawArticle, reading: Reading, vocabulary: CleanLanguage): Judgement {
  const { body } = reading;
  const passages = passagesOf(body, vocabulary.frenchWords);
  const language = raw.editor.language
    ? { code: languageCode(raw.editor.language), confidence: 1 }
    : languageOf(body.length ? body : [], vocabulary.frenchWords);
  const problems = [...doubts(raw, reading)];
  const excluded = raw.editor.draft ? 'draft' : reasonToExclude(raw, reading, { language, passages, vocabulary });
  if (excluded === 'not-french') problems.push(notFrench(raw, language));
  if (excluded === 'hopeless') problems.push(hopeless(raw));
  if (excluded === null) problems.push(...foreignPassages(raw, passages));
  return { language, excluded, problems };
}

type Sight = { readonly language: Language; readonly passages: Passages; readonly vocabulary: CleanLanguage };

function reasonToExclude(raw: RawArticle, { body, layout, verdicts }: Reading, sight: Sight): string | null {
  const { language, passages } = sight;
  if (!body.length) return layout.page.units.some((_, i) => verdicts[i]) ? 'hopeless' : 'empty';
  const foreign = language.code !== 'fra' && language.code !== UNKNOWN.code;
  if (foreign && (raw.editor.language || passages.frenchWords < passages.words * FRENCH_SHARE)) return 'not-french';
  if (raw.editor.language) return null;
  if (language.confidence < SURE && isGibberish(body, sight.vocabulary)) return 'hopeless';
  if (foreign && !hasFrench(body, sight.vocabulary)) return 'not-french';
  return null;
}

function hasFrench(body: readonly Unit[], { frenchWords }: CleanLanguage): boolean {
  return body.some(unit => unit.shape.words > 5 && functionShare(unit.key, frenchWords) > 0.1);
}

function isGibberish(body: readonly Unit[], { functionWords }: CleanLanguage): boolean {
  const words = body.reduce((sum, unit) => sum + unit.shape.words, 0);
  return words >= MIN_WORDS && body.every(unit => functionShare(unit.key, functionWords) < GIBBERISH_SHARE);
}

function warning(raw: RawArticle, code: string, words: readonly [string, string], line: number | null = null): Problem {
  return { level: 'warning', code, file: raw.file, line, message: words[0], help: words[1] };
}

function notFrench(raw: RawArticle, { code }: Language): Problem {
  return warning(raw, 'not-french', [
    `The text is not in French (${code}): it is left out of the site.`,
    'Remove the file, or set `language: fr` in its front matter if this is wrong.',
  ]);
}

function hopeless(raw: RawArticle): Problem {
  return warning(raw, 'hopeless', [
    'No usable prose is left of this file: it is left out of the site.',
    'Get the text of the article anew, or name its lines under `keep`.',
  ]);
}

function foreignPassages(raw: RawArticle, { foreign }: Passages): Problem[] {
  return foreign.map(({ unit, code }) => {
    const words = [
      `A paragraph is not in French (${code}): “${unit.text.slice(0, 60)}…”.`,
      'Name it under `drop` if it does not belong to the article.',
    ] as const;
    return { ...warning(raw, 'foreign-passage', words, unit.lines[0]!.line), passage: unit.text };
  });
}

const GARBLED = /\ufffd|Ã[\u0080-\u00bf©¨ªª]|â€[™œ\u009d]/;
const CUT_OFF = /^(?:subscribe)$/;

function doubts(raw: RawArticle, { body, layout, verdicts }: Reading): Problem[] {
  const problems: Problem[] = [];
  const garbled = body.find(unit => GARBLED.test(unit.text));
  if (garbled) {
    const words = [
      'Some characters of the text are broken.',
      'Save the file anew in UTF-8 from its source, or mend the words by hand.',
    ] as const;
    problems.push(warning(raw, 'doubtful-text', words, garbled.lines[0]!.line));
  }
  if (raw.format === 'html' && isHardlyAnything(body)) {
    const words = [
      'Hardly any text was found in the page.',
      'Save it anew once it shows its article, or copy the text of the article.',
    ] as const;
    problems.push(warning(raw, 'doubtful-text', words));
  }
  const wall = layout.page.units.findIndex((unit, i) => CUT_OFF.test(verdicts[i] ?? '') && isPaywall(unit));
  if (wall >= layout.zone.end && wall > 0) {
    const words = [
      'The text seems to stop where the outlet asks for a subscription.',
      'Get the whole article, or leave it as it is.',
    ] as const;
    problems.push(warning(raw, 'doubtful-text', words, layout.page.units[wall]!.lines[0]!.line));
  }
  return problems;
}

/** A few words and no sentence, as of a page that was saved before its program filled it in. */
function isHardlyAnything(body: readonly Unit[]): boolean {
  const words = body.reduce((sum, unit) => sum + unit.shape.words, 0);
  return words < MIN_WORDS && !body.some(({ text }) => /[.!?…»”"]$/u.test(text));
}

function isPaywall({ key }: Unit): boolean {
  return /reserve|il vous reste|pour lire la suite|poursuivre la lecture|continuer a lire|l integralite/.test(key);
}
