import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import type { FeastRule } from '../../lib/date-meaning.ts';
import { isEdtf } from '../../lib/edtf.ts';
import { missingFile, unusableEntry, type VocabularyFile } from '../../vocabulary.ts';
import { Names } from './names.ts';

/** A named day: a rule of the year, or one day for good. `bare`: the name alone is a date. */
export type Feast = { readonly bare: boolean } & ({ readonly rule: FeastRule } | { readonly day: string });

export type Feasts = Names<Feast>;

const RULES = ['on', 'easter', 'nth', 'years', 'day'];

const edtf = v.pipe(v.string(), v.check(isEdtf, 'not EDTF'));
const ENTRY = v.pipe(
  v.strictObject({
    names: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
    bare: v.optional(v.boolean(), false),
    on: v.optional(v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/, 'not MM-DD'))),
    easter: v.optional(v.number()),
    month: v.optional(v.number()),
    weekday: v.optional(v.number()),
    nth: v.optional(v.number()),
    years: v.optional(v.record(v.string(), edtf)),
    day: v.optional(edtf),
  }),
  v.check(entry => ruleCount(entry) === 1, 'needs exactly one of on, easter, nth, years, day'),
);
type Entry = v.InferOutput<typeof ENTRY>;

function ruleCount(entry: { readonly [rule: string]: unknown }): number {
  return RULES.filter(rule => entry[rule] !== undefined).length;
}

/** Reads `vocabulary/feasts.yaml`; an entry that cannot be used is left out, and a problem. */
export function readFeasts(file: VocabularyFile | undefined, problems: Problem[]): Feasts {
  const feasts: Feasts = new Names();
  const seen = new Set<string>();
  if (!file) problems.push(missingFile('feasts.yaml'));
  for (const [index, raw] of entriesOf(file?.data).entries()) {
    const entry = v.safeParse(ENTRY, raw);
    if (!entry.success) problems.push(unusable(file!, index, entry.issues[0].message));
    else
      for (const name of entry.output.names) {
        if (seen.has(name)) problems.push(unusable(file!, index, `« ${name} » is named twice`));
        else feasts.add(name, feastOf(entry.output));
        seen.add(name);
      }
  }
  return feasts;
}

function entriesOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

function feastOf(entry: Entry): Feast {
  const { bare } = entry;
  if (entry.day !== undefined) return { bare, day: entry.day };
  if (entry.years) return { bare, rule: { years: entry.years } };
  if (entry.easter !== undefined) return { bare, rule: { easter: entry.easter } };
  if (entry.nth !== undefined)
    return { bare, rule: { month: entry.month ?? 1, weekday: entry.weekday ?? 1, nth: entry.nth } };
  return { bare, rule: { month: Number(entry.on!.slice(0, 2)), day: Number(entry.on!.slice(3)) } };
}

function unusable(file: VocabularyFile, index: number, message: string): Problem {
  return unusableEntry(file, [index], {
    message: `This feast cannot be used: ${message}.`,
    help: 'Write it like the entries around it; the comment at the top of the file says which rules there are.',
  });
}
