import type { Judgement } from './judge/judgement.ts';

/** One measured number. */
export type Figure = {
  /** `dates.value/unseen`: what, and on which set. Floors go by it. */
  readonly id: string;
  /** French, for the method page: what is measured, and how. */
  readonly label: string;
  readonly measure: string;
  /** French name of the set. */
  readonly set: string;
  /** 0–1, or a rate where `unit` says so; `null` where there was nothing to measure. */
  readonly value: number | null;
  readonly unit: 'share' | 'per-10000';
  /** Gold items (or articles, words) that it rests on. */
  readonly n: number;
  /** What issue 3 asks for, and what it hopes for; `null` where it says nothing. */
  readonly must: number | null;
  readonly aim: number | null;
  /** Does it rest on `../shared`, which may be missing? */
  readonly shared: boolean;
};

/** What was wrong, for whoever looks for the reason. */
export type Finding = {
  readonly topic: string;
  readonly set: string;
  readonly file: string;
  readonly errors: readonly string[];
};

export type Measured = { readonly figures: readonly Figure[]; readonly findings: readonly Finding[] };

export function isLowBetter(figure: Pick<Figure, 'unit'>): boolean {
  return figure.unit === 'per-10000';
}

export function findingsOf(
  topic: string,
  set: string,
  judged: readonly (readonly [file: string, Judgement])[],
): Finding[] {
  return judged.flatMap(([file, { errors }]) => (errors.length ? [{ topic, set, file, errors }] : []));
}
