import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import { isDay } from '../../lib/calendar.ts';
import { PhraseTrie } from '../../lib/phrases.ts';
import type { VocabularyFile } from '../../vocabulary.ts';
import { missing } from './calendar.ts';

/** News of one day: all of its groups must be named. */
export type Happening = { readonly day: string; readonly name: string; readonly groups: number };

export type Happenings = {
  readonly all: readonly Happening[];
  /** Words of the groups: which happening, which of its groups. */
  readonly words: PhraseTrie<{ readonly happening: number; readonly group: number }>;
  /** Words that make a name a death; each happening of a death has them for its second group. */
  readonly deathWords: PhraseTrie<true>;
  readonly deaths: ReadonlySet<number>;
};

const day = v.pipe(v.string(), v.check(isDay, 'not a day AAAA-MM-JJ'));
const words = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1));
const NEWS = v.strictObject({ day, about: v.pipe(v.array(words), v.minLength(1)) });
const DEATHS = v.record(v.string(), day);

/** Reads `vocabulary/happenings.yaml`; an entry that cannot be used is left out, and a problem. */
export function readHappenings(file: VocabularyFile | undefined, problems: Problem[]): Happenings {
  if (!file) problems.push(missing('vocabulary/happenings.yaml'));
  const data = (typeof file?.data === 'object' && file.data !== null ? file.data : {}) as Record<string, unknown>;
  const draft = new Draft();
  const deaths = v.safeParse(DEATHS, data.deaths ?? {});
  if (!deaths.success) problems.push(unusable(file!, ['deaths'], deaths.issues[0].message));
  else for (const [name, when] of Object.entries(deaths.output)) draft.add(when, [[name]], true);
  for (const [index, raw] of (Array.isArray(data.news) ? data.news : []).entries()) {
    const news = v.safeParse(NEWS, raw);
    if (news.success) draft.add(news.output.day, news.output.about, false);
    else problems.push(unusable(file!, ['news', index], news.issues[0].message));
  }
  const said = v.safeParse(words, data['death-words']);
  for (const word of said.success ? said.output : []) draft.deathWords.add(word, true);
  return draft;
}

class Draft implements Happenings {
  readonly all: Happening[] = [];
  readonly words = new PhraseTrie<{ happening: number; group: number }>();
  readonly deathWords = new PhraseTrie<true>();
  readonly deaths = new Set<number>();

  add(when: string, groups: readonly (readonly string[])[], isDeath: boolean): void {
    const happening = this.all.length;
    this.all.push({ day: when, name: groups.map(names => names[0]).join(', '), groups: groups.length });
    if (isDeath) this.deaths.add(happening);
    for (const [group, names] of groups.entries()) for (const name of names) this.words.add(name, { happening, group });
  }
}

function unusable(file: VocabularyFile, path: readonly (string | number)[], message: string): Problem {
  return {
    level: 'error',
    code: 'vocabulary-entry',
    file: file.path,
    line: file.lineOf(path),
    message: `This entry of "${path[0]}" cannot be used: ${message}.`,
    help: 'Write it like the entries around it; the comment at the top of the file says what they hold.',
  };
}
