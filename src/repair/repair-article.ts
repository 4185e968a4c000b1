import { byPlace, type CleanArticle, FIELDS, type Problem, type Repair, type RepairedArticle } from '../article.ts';
import { isCapitalised } from '../lib/words.ts';
import { decisionOf, unusedDecisions } from './decisions.ts';
import { evidenceIn } from './evidence.ts';
import { type Candidate, candidatesOf, type Reading, readingOf } from './find.ts';
import { confidenceOf, evidenceOf, isDoubtful, isWorthwhile, type Suspect } from './judge.ts';
import type { RepairLanguage } from './language.ts';
import { spunNamesOf } from './names.ts';
import { mayBeName } from './proper-names.ts';
import { suggestFor } from './suggest.ts';
import { isInFrench } from './surroundings.ts';

/**
 * Room `repair`: `find.ts` reads words that may be English (`lexicon.ts`, `proper-names.ts`, `names.ts`), `suggest.ts` asks for
 * the French words that each may stand for (`synonyms.ts`) and what fits here: neighbours and set phrases
 * (`contexts.ts`, `neighbours.ts`, `slots.ts`), what the word before asks (`demands.ts`, `grammar.ts`, `gender.ts`), the subject
 * (`subject.ts`, `company.ts`). `judge.ts` and `evidence.ts` say what all finds together prove of a spinner; `decisions.ts` has
 * the editor's word.
 */

/**
 * Finds English that an article spinner left in French text, and proposes the French word it replaced. Proposals only:
 * the text stays as it is. Each has a confidence of 0–1, and the editor's decision where there is one.
 */
export function repairArticle(article: CleanArticle, language: RepairLanguage): RepairedArticle {
  const readings = FIELDS.flatMap(field => (article[field] ? readingOf(field, article[field]!) : []));
  const repairs =
    article.language.code === 'fra' || article.language.code === 'und' ? repairsIn(readings, article, language) : [];
  const problems = [...unusedDecisions(article, repairs), ...spunWords(article, repairs)];
  return { ...article, repairs, problems: problems.length > 0 ? [...article.problems, ...problems] : article.problems };
}

function repairsIn(readings: readonly Reading[], article: CleanArticle, language: RepairLanguage): Repair[] {
  const names = readings.flatMap(reading => spunNamesOf(reading, language).map(name => ({ reading, ...name })));
  const { suspects, evidence } = suspectsIn(readings, names.length, language);
  const found = suspects.flatMap(suspect => {
    const confidence = confidenceOf(suspect, evidence, language);
    return confidence === null ? [] : repairOf(suspect, confidence, { article, language });
  });
  const renamed = names.map(({ reading, from, to, suggestion }) => {
    const span = spanOf(reading, from, to);
    return {
      ...span,
      suggestion,
      rule: 'spun-name',
      confidence: 0.8,
      factual: true,
      decision: decisionOf(article, span.text),
    };
  });
  return [...found, ...renamed].sort(byPlace);
}

/** French words are looked into only where they break something, or where something speaks of a spinner. */
function suspectsIn(
  readings: readonly Reading[],
  names: number,
  language: RepairLanguage,
): { suspects: readonly Suspect[]; evidence: number } {
  const places = readings.flatMap(reading =>
    candidatesOf(reading, language).map(candidate => ({ reading, candidate })),
  );
  const first = places.filter(({ reading, candidate }) => isWorthwhile(reading, candidate, language));
  const suspects = first.flatMap(place => suspectAt(place, language));
  const evidence = (found: readonly Suspect[]) => evidenceIn(found, names, { readings, language });
  if (!speakOfSpinner(suspects)) return { suspects, evidence: evidence(suspects) };
  const looked = new Set(first);
  const others = places.filter(place => place.candidate.synonym && !looked.has(place));
  const all = [...suspects, ...others.flatMap(place => suspectAt(place, language))];
  return { suspects: all, evidence: evidence(all) };
}

/** English, a loan, or a French word that does not belong: then the other French words are looked into, too. */
function speakOfSpinner(suspects: readonly Suspect[]): boolean {
  return suspects.some(suspect => isDoubtful(evidenceOf(suspect)));
}

type Place = { readonly reading: Reading; readonly candidate: Candidate };

function suspectAt({ reading, candidate: found }: Place, language: RepairLanguage): Suspect[] {
  if (!isInFrench(reading, found, language)) return [];
  const candidate = mayBeName(reading, found, language) ? { ...found, kind: 'loan' as const } : found;
  return [{ reading, candidate, suggestion: suggestFor(reading, candidate, language) }];
}

type Context = { readonly article: CleanArticle; readonly language: RepairLanguage };

function repairOf(
  { reading, candidate, suggestion }: Suspect,
  confidence: number,
  { article, language }: Context,
): Repair {
  const span = spanOf(reading, candidate.from, candidate.to);
  const word = suggestion?.word ?? null;
  return {
    ...span,
    suggestion: word && isCapitalised(span.text) ? word[0]!.toUpperCase() + word.slice(1) : word,
    rule: ruleOf({ reading, candidate, suggestion }),
    confidence,
    factual: word !== null && language.factual.has(word),
    decision: decisionOf(article, span.text),
  };
}

function ruleOf({ candidate }: Suspect): string {
  if (candidate.kind === 'homograph') return 'misplaced-word';
  if (!candidate.synonym) return 'english-words';
  return candidate.to - candidate.from > 1 ? 'spun-phrase' : 'spun-word';
}

function spanOf(
  { field, text, tokens }: Reading,
  from: number,
  to: number,
): Pick<Repair, 'field' | 'start' | 'end' | 'text'> {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return { field, start, end, text: text.slice(start, end) };
}

/** One warning an article, at the line of the first find; what the editor rejected does not count. */
function spunWords(article: CleanArticle, repairs: readonly Repair[]): Problem[] {
  const open = repairs.filter(repair => repair.decision === null);
  const first = open[0];
  if (!first) return [];
  const block = first.field === 'text' ? article.blocks.findLast(({ start }) => start <= first.start) : undefined;
  const count = open.length === 1 ? 'One English word or phrase seems' : `${open.length} English words or phrases seem`;
  return [
    {
      level: 'warning',
      code: 'spun-words',
      file: article.file,
      line: block?.line ?? null,
      message: `${count} left by an article spinner, the first “${first.text}”.`,
      help: 'Accept or reject each under “repairs” in the front matter or the .yaml beside the article.',
    },
  ];
}
