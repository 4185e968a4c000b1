import * as v from 'valibot';
import type { Problem } from '../article.ts';
import type { VocabularyFile, VocabularyFiles } from '../vocabulary.ts';
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
  ligne: v.optional(v.array(word)),
  debut: v.optional(v.array(word)),
  fin: v.optional(v.array(word)),
  contient: v.optional(v.array(word)),
  indices: v.optional(v.record(v.string(), v.number())),
});
const FURNITURE = v.strictObject({
  listes: v.optional(v.record(v.string(), v.array(word))),
  regles: v.array(RULE),
});

const SEQUELS: Readonly<Record<string, Sequel>> = { titres: 'headlines', fin: 'end', commentaires: 'comments' };
const PLACES = [
  ['ligne', 'whole'],
  ['debut', 'start'],
  ['fin', 'end'],
  ['contient', 'inside'],
] as const;

type Lists = Readonly<Record<string, readonly string[]>>;
type Entry = { readonly file: VocabularyFile; readonly path: readonly (string | number)[]; readonly lists: Lists };

/** Compiles `furniture.yaml`; a phrase with an unknown list, or without a word, is a problem. */
export function prepareFurniture(files: VocabularyFiles, problems: Problem[]): Formulas {
  const formulas = new Formulas();
  const file = fileOf(files, 'furniture.yaml', problems);
  const data = checked(file, FURNITURE, problems);
  if (!file || !data) return formulas;
  const lists = data.listes ?? {};
  data.regles.forEach((entry, index) => {
    const rule = ruleOf(entry);
    for (const [key, place] of PLACES) {
      (entry[key] ?? []).forEach((phrase, at) => {
        addPhrase(
          formulas,
          { place, phrase, rule, weight: 1 },
          { file, path: ['regles', index, key, at], lists },
          problems,
        );
      });
    }
    for (const [phrase, weight] of Object.entries(entry.indices ?? {})) {
      addPhrase(
        formulas,
        { place: 'clue', phrase, rule, weight },
        { file, path: ['regles', index, 'indices', phrase], lists },
        problems,
      );
    }
  });
  return formulas;
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
  readonly phrase: string;
  readonly rule: FurnitureRule;
  readonly weight: number;
};

function addPhrase(formulas: Formulas, addition: Addition, entry: Entry, problems: Problem[]): void {
  for (const phrase of expanded(addition.phrase, entry, problems)) {
    const parts = phrase.split('…').map(lineKey).filter(Boolean);
    if (parts.length) formulas.add(addition.place, parts, addition.rule, addition.weight);
    else problems.push(badEntry(entry.file, entry.path, 'it holds no word'));
  }
}

const LIST = /\{([^{}]*)\}/;

/** The phrase with `{réseau}` replaced by each member of the list. */
function expanded(phrase: string, entry: Entry, problems: Problem[]): string[] {
  const list = LIST.exec(phrase);
  if (!list) return [phrase];
  const members = entry.lists[list[1]!];
  if (!members) {
    problems.push(badEntry(entry.file, entry.path, `there is no list \`${list[1]}\` under \`listes\``));
    return [];
  }
  return members.flatMap(member =>
    expanded(
      phrase.replace(LIST, () => member),
      entry,
      problems,
    ),
  );
}
