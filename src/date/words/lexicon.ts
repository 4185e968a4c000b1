import type { Calendar } from './schema.ts';
import type { Word } from './word.ts';

/** What each word can mean in a date, by its norm; and words that say something of the clause around one. */
export type Lexicon = Pick<ReadonlyMap<string, Word>, 'get' | 'has'> & { readonly clauses: Clauses };

/** The sections of `calendar.yaml` whose words mean nothing to dates themselves. */
const CLAUSES = [
  'promises',
  'labelled',
  'aims',
  'occasions',
  'openings',
  'sources',
  'noun-determiners',
  'pronouns',
  'leads-infinitive',
] as const;
export type Clauses = Readonly<Record<(typeof CLAUSES)[number], ReadonlySet<string>>>;

type Draft = { -readonly [K in keyof Word]: Word[K] } & { is: Set<string> };

/** One look-up a token: everything that a word can mean in a date, by its norm. */
export function compileLexicon(calendar: Calendar): Lexicon {
  const lexicon = new Map<string, Draft>();
  const add = (norm: string, part: Partial<Word>) => Object.assign(draftOf(lexicon, norm), part);
  addNumbered(calendar, add);
  addLists(calendar, add);
  for (const [name, number] of numerals(calendar)) {
    add(name, { number });
    if (number > 1) add(ordinalOf(name), { ordinal: number });
  }
  for (const [section, words] of classes(calendar)) for (const word of words) draftOf(lexicon, word).is.add(section);
  return { get: norm => lexicon.get(norm), has: norm => lexicon.has(norm), clauses: clausesOf(calendar) };
}

function clausesOf(calendar: Calendar): Clauses {
  const clauses = {} as Record<keyof Clauses, ReadonlySet<string>>;
  for (const section of CLAUSES) clauses[section] = new Set(calendar[section]);
  return clauses;
}

type Add = (norm: string, part: Partial<Word>) => void;

function draftOf(lexicon: Map<string, Draft>, norm: string): Draft {
  let draft = lexicon.get(norm);
  if (!draft) {
    draft = { is: new Set() };
    lexicon.set(norm, draft);
  }
  return draft;
}

function addNumbered(calendar: Calendar, add: Add): void {
  // Short forms first: « mars » is the month although « mar » is Tuesday.
  for (const [name, month] of Object.entries(calendar['short-months'])) add(name, { month, short: true });
  for (const [name, weekday] of Object.entries(calendar['short-weekdays'])) add(name, { weekday, short: true });
  for (const [name, month] of Object.entries(calendar.months)) add(name, { month, short: false });
  for (const [name, weekday] of Object.entries(calendar.weekdays)) add(name, { weekday, short: false });
  for (const [name, season] of Object.entries(calendar.seasons)) add(name, { season });
  for (const [name, unit] of Object.entries(calendar.units)) add(name, { unit });
  for (const [name, about] of Object.entries(calendar.collectives)) add(name, { about });
  for (const [name, ordinal] of Object.entries(calendar.ordinals)) add(name, { ordinal });
  for (const [name, quarter] of Object.entries(calendar.quarters)) add(name, { quarter });
  for (const [name, half] of Object.entries(calendar.halves)) add(name, { half });
  for (const [name, part] of Object.entries(calendar.parts)) add(name, { part });
  for (const [name, day] of Object.entries(calendar['deictic-days'])) add(name, { day });
}

function addLists(calendar: Calendar, add: Add): void {
  for (const name of calendar['day-parts']) add(name, { dayPart: true });
  for (const name of calendar.last) add(name, { side: -1 });
  for (const name of calendar.next) add(name, { side: 1 });
  for (const name of calendar.before) add(name, { relative: -1 });
  for (const name of calendar.after) add(name, { relative: 1 });
  for (const name of calendar.earlier) add(name, { shift: -1 });
  for (const name of calendar.later) add(name, { shift: 1 });
}

/** Classes that a word can belong to: those under `words`, and the word lists by the name of their section. */
function classes(calendar: Calendar): [string, readonly string[]][] {
  const lists = [
    'streets',
    'name-heads',
    'quantifiers',
    'numbered',
    'counted',
    'plural-looking',
    'future-words',
    'present-words',
    'past-words',
    'auxiliaries',
    'going-to',
    'not-future',
    'participles',
    'not-participles',
    'update-words',
    'publish-words',
  ] as const;
  return [...Object.entries(calendar.words), ...lists.map(list => [list, calendar[list]] as [string, string[]])];
}

/** « sixième », « neuvième », « vingt-sixième ». */
function ordinalOf(name: string): string {
  if (name.endsWith('cinq')) return `${name}uième`;
  return name.endsWith('neuf') ? `${name.slice(0, -1)}vième` : `${name.replace(/[es]$/, '')}ième`;
}

/** « vingt-deux », « soixante-dix-huit », « quatre-vingt-treize », « nonante-six ». */
function numerals(calendar: Calendar): Map<string, number> {
  const names = new Map(Object.entries(calendar.numbers));
  const simple = [...names];
  for (const [ten, value] of simple.filter(([, number]) => number >= 10 && number < 100 && number % 10 === 0))
    for (const [unit, small] of simple.filter(([, number]) => number < 20 && number !== 10))
      if (fits(value, small)) names.set(`${ten}-${unit}`, value + small);
  const teens = [...names].filter(([, number]) => number >= 10 && number <= 19).sort(([, a], [, b]) => a - b);
  for (const [ten, value] of simple.filter(([, number]) => number === 60 || number === 80))
    for (const [name, small] of teens) if (!name.startsWith(ten)) names.set(`${ten}-${name}`, value + small);
  return names;
}

/** Ten goes up to seize by itself, then « dix-sept »; the tens take units, sixty and eighty also the teens. */
function fits(ten: number, unit: number): boolean {
  if (ten === 10) return unit >= 7 && unit <= 9;
  return unit < 10 || ten === 60 || ten === 80;
}
