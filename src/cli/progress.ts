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
  return new TimedStages(stream);
}

type Stage = { readonly name: string; readonly total: number | null; readonly began: number };

class TimedStages implements Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #done: { name: string; seconds: number }[] = [];
  #current: Stage | null = null;
  #count = 0;
  #drawn = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  stage(name: string, total: number | null): void {
    this.#close();
    this.#current = { name, total, began: performance.now() };
    this.#count = 0;
    if (this.#stream.isTTY) this.#redraw(`${name}…`);
  }

  advance(by: number): void {
    this.#count += by;
    const now = performance.now();
    const { name, total = null, began = now } = this.#current ?? {};
    if (!this.#stream.isTTY || total === null || now - this.#drawn < REDRAW_MS) return;
    this.#drawn = now;
    this.#redraw(`${name} ${bar(this.#count, total, (now - began) / 1000)}`);
  }

  end(): readonly { readonly name: string; readonly seconds: number }[] {
    this.#close();
    return this.#done;
  }

  #close(): void {
    if (!this.#current) return;
    const { name, total, began } = this.#current;
    const seconds = (performance.now() - began) / 1000;
    this.#done.push({ name, seconds });
    if (this.#stream.isTTY) this.#redraw('');
    else this.#stream.write(`${name}${total === null ? '' : ` ${total}`}: ${seconds.toFixed(2)} s\n`);
    this.#current = null;
  }

  #redraw(line: string): void {
    this.#stream.write(`\r\x1b[2K${line}`);
  }
}

function bar(count: number, total: number, seconds: number): string {
  const share = total === 0 ? 1 : Math.min(1, count / total);
  const full = Math.round(share * BAR_WIDTH);
  const left = share > 0 ? Math.ceil((seconds / share) * (1 - share)) : null;
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${count}/${total}${left === null ? '' : `, ${left} s left`}`;
}

/** Says nothing: for `analyse --json` in a pipe and for tests. */
export const SILENT: Progress = { stage: () => undefined, advance: () => undefined, end: () => [] };
