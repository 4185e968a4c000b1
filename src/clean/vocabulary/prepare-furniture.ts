import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import type { VocabularyFile, VocabularyFiles } from '../../vocabulary.ts';
import { Formulas, type FurnitureRule, type Place, type Sequel } from './formulas.ts';
import { lineKey } from './key.ts';
import { badEntry, checked, fileOf, word } from './vocabulary.ts';

const DEFAULT_MAX_WORDS = 40;

const RULE = v.strictObject({
  regle: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'a rule is named in kebab-case')),
  faible: v.optional(v.picklist(['oui', 'non'])),
  suite: v.optional(v.picklist(['titres', 'fin', 'commentaires'])),
  mots: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  renvoi: v.optional(v.array(word)),
  seuil: v.optional(v.pipe(v.number(), v.minValue(1))),
  ligne: v.optional(v.array(v.unknown())),
  debut: v.optional(v.array(v.unknown())),
  fin: v.optional(v.array(v.unknown())),
  contient: v.optional(v.array(v.unknown())),
  indices: v.optional(v.record(v.string(), v.number())),
});
const FURNITURE = v.strictObject({
  listes: v.optional(v.record(v.string(), v.array(word))),
  regles: v.array(v.unknown()),
});

const SEQUELS: Readonly<Record<string, Sequel>> = { titres: 'headlines', fin: 'end', commentaires: 'comments' };
const PLACES = [
  ['ligne', 'whole'],
  ['debut', 'start'],
  ['fin', 'end'],
  ['contient', 'inside'],
] as const;

type Lists = Readonly<Record<string, readonly string[]>>;
type Entry = {
  readonly file: VocabularyFile;
  readonly path: readonly (string | number)[];
  readonly lists: Lists;
  readonly problems: Problem[];
};

/** Compiles `furniture.yaml`; a phrase with an unknown list, or without a word, is a problem. */
export function prepareFurniture(files: VocabularyFiles, problems: Problem[]): Formulas {
  const formulas = new Formulas();
  const file = fileOf(files, 'furniture.yaml', problems);
  const data = checked(file, FURNITURE, problems);
  if (!file || !data) return formulas;
  const lists = data.listes ?? {};
  data.regles.forEach((entry, index) => {
    const path = ['regles', index];
    const parsed = v.safeParse(RULE, entry);
    if (parsed.success) addRule(formulas, parsed.output, { file, path, lists, problems });
    else problems.push(badEntry(file, path, v.flatten(parsed.issues).root?.[0] ?? parsed.issues[0].message));
  });
  return formulas;
}

function addRule(formulas: Formulas, entry: v.InferOutput<typeof RULE>, at: Entry): void {
  const rule = ruleOf(entry);
  for (const [key, place] of PLACES) {
    (entry[key] ?? []).forEach((phrase, i) => {
      addPhrase(formulas, { place, phrase, rule, weight: 1 }, { ...at, path: [...at.path, key, i] });
    });
  }
  for (const [phrase, weight] of Object.entries(entry.indices ?? {})) {
    addPhrase(formulas, { place: 'clue', phrase, rule, weight }, { ...at, path: [...at.path, 'indices', phrase] });
  }
}

function ruleOf(entry: v.InferOutput<typeof RULE>): FurnitureRule {
  return {
    name: entry.regle,
    weak: entry.faible === 'oui',
    sequel: entry.suite ? SEQUELS[entry.suite]! : null,
    maxWords: entry.mots ?? DEFAULT_MAX_WORDS,
    threshold: entry.seuil ?? Number.POSITIVE_INFINITY,
    referents: new Set((entry.renvoi ?? []).map(lineKey)),
  };
}

type Addition = {
  readonly place: Place;
  readonly phrase: unknown;
  readonly rule: FurnitureRule;
  readonly weight: number;
};

function addPhrase(formulas: Formulas, { place, phrase, rule, weight }: Addition, at: Entry): void {
  const text = v.safeParse(word, phrase);
  if (!text.success) at.problems.push(badEntry(at.file, at.path, 'it is no text; put quotes around what holds `: `'));
  else {
    for (const one of expanded(text.output, at)) {
      const parts = one.split('…').map(lineKey).filter(Boolean);
      if (parts.length) formulas.add(place, parts, rule, weight);
      else at.problems.push(badEntry(at.file, at.path, 'it holds no word'));
    }
  }
}

const LIST = /\{([^{}]*)\}/;

/** The phrase with `{réseau}` replaced by each member of the list. */
function expanded(phrase: string, at: Entry): string[] {
  const list = LIST.exec(phrase);
  if (!list) return [phrase];
  const members = at.lists[list[1]!];
  if (!members) {
    at.problems.push(badEntry(at.file, at.path, `there is no list \`${list[1]}\` under \`listes\``));
    return [];
  }
  return members.flatMap(member =>
    expanded(
      phrase.replace(LIST, () => member),
      at,
    ),
  );
}
