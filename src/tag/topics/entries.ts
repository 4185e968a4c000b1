import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import { missingFile, type VocabularyFile, type VocabularyFiles } from '../../vocabulary.ts';

/** How surely a word tells of its theme; `not` is a phrase that only looks as if it did. */
export type Strength = 'certain' | 'strong' | 'weak' | 'not';
export const STRENGTHS: readonly Strength[] = ['certain', 'strong', 'weak', 'not'];

/** One theme of `vocabulary/topics.yaml`, checked. */
export type TopicEntry = {
  readonly id: string;
  readonly qcode: string;
  readonly label: string;
  readonly terms: Readonly<Record<Strength, readonly string[]>>;
};

const FILE = 'topics.yaml';
const Terms = v.optional(v.union([v.string(), v.array(v.string())]), '');
const Entry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/)),
  qcode: v.pipe(v.string(), v.regex(/^medtop:\d{8}$/)),
  label: v.pipe(v.string(), v.nonEmpty()),
  certain: Terms,
  strong: Terms,
  weak: Terms,
  not: Terms,
});

/** The usable entries of `topics.yaml`; each unusable one is a problem with its line. */
export function readTopicEntries(files: VocabularyFiles): { entries: TopicEntry[]; problems: Problem[] } {
  const file = files.get(FILE);
  const problems: Problem[] = [];
  if (!file) return { entries: [], problems: [missingFile(FILE)] };
  if (!Array.isArray(file.data))
    return { entries: [], problems: [problem(null, 'This is no list; no article gets a theme.', file)] };
  const entries = new Map<string, TopicEntry>();
  file.data.forEach((data: unknown, index) => {
    const result = v.safeParse(Entry, data);
    const line = () => file.lineOf([index]);
    if (!result.success) problems.push(problem(line(), `This theme cannot be used: ${faultOf(result.issues)}.`, file));
    else if (entries.has(result.output.id))
      problems.push(problem(line(), `The theme "${result.output.id}" stands here a second time.`, file));
    else entries.set(result.output.id, entryOf(result.output));
  });
  return { entries: withParents([...entries.values()], { file, problems }), problems };
}

function faultOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0]!;
  const key = v.getDotPath(issue);
  return `${key ? `"${key}": ` : ''}${issue.message}`;
}

function entryOf(data: v.InferOutput<typeof Entry>): TopicEntry {
  const { id, qcode, label } = data;
  const [certain, strong, weak, not] = [data.certain, data.strong, data.weak, data.not].map(termsOf);
  return { id, qcode, label, terms: { certain: certain!, strong: strong!, weak: weak!, not: not! } };
}

function termsOf(value: string | readonly string[]): string[] {
  const list = typeof value === 'string' ? oneLine(value).split(',') : value.map(oneLine);
  return list.map(term => term.trim()).filter(term => term !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function withParents(
  entries: readonly TopicEntry[],
  { file, problems }: { file: VocabularyFile; problems: Problem[] },
): TopicEntry[] {
  const ids = new Set(entries.map(entry => entry.id));
  return entries.filter(({ id }) => {
    const parent = parentOf(id);
    if (ids.has(parent)) return true;
    problems.push(problem(null, `The theme "${id}" has no parent "${parent}".`, file));
    return false;
  });
}

/** `sport` of `sport/soccer`, and of `sport`. */
export function parentOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}

function problem(line: number | null, message: string, file: VocabularyFile | undefined): Problem {
  const help = 'A theme has id, qcode, label, and words under certain, strong, weak and not; see the head of the file.';
  return { level: 'error', code: 'vocabulary-topics', file: file?.path ?? `vocabulary/${FILE}`, line, message, help };
}
