/**
 * Third-person forms of French verbs, from the infinitive: what reports speech is « dit », « disaient », « a dit ».
 * Regular verbs by rule; irregular ones by the model whose ending they share (« redire » like « dire »).
 */

import { normalise } from '../../lib/words.ts';
import { type VocabularyFiles, type VocabularyProblem, WordLists } from '../../vocabulary.ts';

export type FormKind = 'finite' | 'participle' | 'gerund' | 'infinitive';
type VerbForm = { readonly form: string; readonly kind: FormKind };

/** Present singular and plural, imperfect stem, past singular and plural, future stem, past participle. */
type Parts = readonly [string, string, string, string, string, string, string];

/** The end of an irregular infinitive, and what replaces it. */
type Model = { readonly ending: string; readonly parts: Parts };

/** Conjugates the infinitives that `verb-models.txt` has a model for, and the regular ones. */
export class Conjugation {
  /** Longest endings first. */
  readonly #models: readonly Model[];

  constructor(models: readonly Model[]) {
    this.#models = models.toSorted((a, b) => b.ending.length - a.ending.length);
  }

  /** Forms of a verb with or without its « se »; `null` if no model fits the infinitive. */
  formsOf(verb: string): readonly VerbForm[] | null {
    const infinitive = verb.replace(PRONOMINAL, '');
    const parts = this.#partsOf(infinitive);
    return (
      parts && [
        ...finiteForms(parts),
        ...participles(parts[6]),
        gerund(parts),
        { form: infinitive, kind: 'infinitive' },
      ]
    );
  }

  #partsOf(infinitive: string): Parts | null {
    if (infinitive.endsWith('er') && infinitive.length > 3) return regularEr(infinitive.slice(0, -2));
    const model = this.#models.find(({ ending }) => infinitive.endsWith(ending));
    if (model) return model.parts.map(part => infinitive.slice(0, -model.ending.length) + part) as unknown as Parts;
    return infinitive.endsWith('ir') && infinitive.length > 3 ? regularIr(infinitive.slice(0, -2)) : null;
  }
}

/** « se réjouir », « s'indigner ». */
export const PRONOMINAL = /^(?:se |s')/;

const FILE = 'verb-models.txt';

/** A line that is no model is a problem, and left out; without the file only regular verbs are known. */
export function prepareConjugation(files: VocabularyFiles): {
  conjugation: Conjugation;
  problems: readonly VocabularyProblem[];
} {
  const help =
    'Write the end of the infinitive, a colon, and seven forms separated by commas, like the lines around it.';
  const lists = new WordLists(files, FILE, { normalise, help });
  const models = lists.list().flatMap((line, i) => {
    const model = modelOf(line);
    if (!model) lists.reject([i], 'is not a model of seven forms');
    return model ?? [];
  });
  return { conjugation: new Conjugation(models), problems: lists.problems };
}

function modelOf(line: string): Model | null {
  const [ending = '', forms = ''] = line.split(':').map(part => part.trim());
  const parts = forms.split(',').map(form => form.trim());
  return ending && parts.length === 7 && !parts.includes('') ? { ending, parts: parts as unknown as Parts } : null;
}

/** « annoncer », « juger », « répéter », « appeler », « appuyer »: the stem changes with the ending. */
function regularEr(stem: string): Parts {
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const open = openStem(stem);
  return [
    `${open}e`,
    `${open}ent`,
    soft,
    `${soft}a`,
    `${stem}èrent`,
    `${open === stem ? stem : futureStem(stem, open)}er`,
    `${stem}é`,
  ];
}

function openStem(stem: string): string {
  if (/(?:pel|jet|ruissel|amoncel)$/.test(stem)) return stem + stem.at(-1)!;
  if (/[oua]y$/.test(stem) && !stem.endsWith('ay')) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([bcdfgjlmnprstvz]|gu|qu|ch|br|gr|tr|gn)$/u, 'è$1');
}

/** « répétera » keeps its é; « appellera », « lèvera » do not. */
function futureStem(stem: string, open: string): string {
  return /é[^aeiouy]+u?$/u.test(stem) ? stem : open;
}

function regularIr(stem: string): Parts {
  return [`${stem}it`, `${stem}issent`, `${stem}iss`, `${stem}it`, `${stem}irent`, `${stem}ir`, `${stem}i`];
}

function finiteForms([one, many, imperfect, past, pasts, future]: Parts): VerbForm[] {
  const soft = imperfect;
  const forms = [one, many, `${soft}ait`, `${soft}aient`, past, pasts];
  forms.push(`${future}a`, `${future}ont`, `${future}ait`, `${future}aient`);
  return forms.map(form => ({ form, kind: 'finite' }));
}

function participles(masculine: string): VerbForm[] {
  const plural = masculine.endsWith('s') ? masculine : `${masculine}s`;
  return [masculine, `${masculine}e`, plural, `${masculine}es`].map(form => ({ form, kind: 'participle' }));
}

function gerund(parts: Parts): VerbForm {
  const form = parts[0] === 'a' ? 'ayant' : `${parts[2]}ant`;
  return { form, kind: 'gerund' };
}
