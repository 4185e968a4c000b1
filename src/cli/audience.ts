import type { ServerResponse } from 'node:http';
import type { Problem } from '../article.ts';
import { placeText } from './report.ts';

/** The open pages of a preview, each of which listens to what is told. */
export class Audience {
  readonly #pages = new Set<ServerResponse>();
  #errors: readonly string[] = [];

  get isEmpty(): boolean {
    return this.#pages.size === 0;
  }

  /** Another page listens. It is told what is wrong, and not to reload: it has just come. */
  join(page: ServerResponse): void {
    page.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    page.write(this.#message({ changed: false, first: true }));
    this.#pages.add(page);
    page.on('close', () => this.#pages.delete(page));
  }

  /** @param changed the page has to be loaded again */
  tell(problems: readonly Problem[], changed: boolean): void {
    const errors = problems.filter(problem => problem.level === 'error');
    this.#errors = errors.map(problem => `${placeText(problem)}: ${problem.message} ${problem.help}`);
    for (const page of this.#pages) page.write(this.#message({ changed, first: false }));
  }

  end(): void {
    for (const page of this.#pages) page.end();
  }

  #message(told: { readonly changed: boolean; readonly first: boolean }): string {
    return `data: ${JSON.stringify({ errors: this.#errors, ...told })}\n\n`;
  }
}
