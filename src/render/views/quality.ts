/** How well the machine does, as the project's own measurements left it: one row a task, one column a set of texts. */

/** One measured number, as `tests/quality/figures.json` has it. */
export type QualityFigure = {
  readonly label: string;
  readonly measure: string;
  readonly set: string;
  /** 0–1, or a rate where `unit` says so; `null` where there was nothing to measure. */
  readonly value: number | null;
  readonly unit: 'share' | 'per-10000';
  readonly n: number;
};

export type QualityCell = Pick<QualityFigure, 'set' | 'value' | 'unit' | 'n'>;

export type QualityRow = {
  readonly label: string;
  readonly measure: string;
  /** In the order of the columns; `null` where the task was not measured on that set. */
  readonly cells: readonly (QualityCell | null)[];
  /** On sets without a column. */
  readonly others: readonly QualityCell[];
};

/** Tasks that a set must serve to have a column of its own. */
const LEAST_TASKS = 10;

export function columnsOf(figures: readonly QualityFigure[]): readonly string[] {
  const sets = Map.groupBy(figures, figure => figure.set);
  return [...sets].filter(([, of]) => of.length >= LEAST_TASKS).map(([set]) => set);
}

export function qualityRows(figures: readonly QualityFigure[]): readonly QualityRow[] {
  const columns = columnsOf(figures);
  const measured = figures.filter(figure => figure.value !== null);
  const tasks = Map.groupBy(measured, ({ label, measure }) => JSON.stringify([label, measure]));
  return [...tasks.values()].map(of => ({
    label: of[0]!.label,
    measure: of[0]!.measure,
    cells: columns.map(set => of.find(figure => figure.set === set) ?? null),
    others: of.filter(figure => !columns.includes(figure.set)),
  }));
}
