/** Progress on stderr: a bar on a terminal, plain lines elsewhere. The clock is read here and nowhere in the stages. */
export type Progress = {
  /** A stage begins: `total` is what it counts to, or `null`. Ends the stage before it. */
  readonly stage: (name: string, total: number | null) => void;
  readonly advance: (by: number) => void;
  /** Ends the last stage; seconds a stage in order. */
  readonly end: () => readonly { readonly name: string; readonly seconds: number }[];
};

const BAR_WIDTH = 24;
/** A terminal is redrawn at most this often. */
const REDRAW_MS = 80;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const stages: { name: string; seconds: number }[] = [];
  let name: string | null = null;
  let total: number | null = null;
  let count = 0;
  let began = 0;
  let drawn = 0;

  const close = () => {
    if (name === null) return;
    const seconds = (performance.now() - began) / 1000;
    stages.push({ name, seconds });
    if (stream.isTTY) stream.write('\r\x1b[2K');
    else stream.write(`${name}${total === null ? '' : ` ${total}`}: ${seconds.toFixed(2)} s\n`);
    name = null;
  };

  return {
    stage(next, of) {
      close();
      [name, total, count, began] = [next, of, 0, performance.now()];
      if (stream.isTTY) stream.write(`\r\x1b[2K${next}…`);
    },
    advance(by) {
      count += by;
      const now = performance.now();
      if (!stream.isTTY || total === null || now - drawn < REDRAW_MS) return;
      drawn = now;
      stream.write(`\r\x1b[2K${name} ${bar(count, total, (now - began) / 1000)}`);
    },
    end() {
      close();
      return stages;
    },
  };
}

function bar(count: number, total: number, seconds: number): string {
  const share = total === 0 ? 1 : Math.min(1, count / total);
  const full = Math.round(share * BAR_WIDTH);
  const left = share > 0 ? Math.ceil((seconds / share) * (1 - share)) : null;
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${count}/${total}${left === null ? '' : `, ${left} s left`}`;
}

/** Says nothing: for `analyse --json` in a pipe and for tests. */
export const SILENT: Progress = { stage: () => undefined, advance: () => undefined, end: () => [] };
