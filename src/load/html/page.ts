import type { PageMetadata, Problem, RawLine, RemovedLine } from '../../article.ts';
export function readHtml(
  _file: string,
  _text: string,
): { page: PageMetadata; lines: RawLine[]; extracted: RemovedLine[]; problems: Problem[] } {
  throw new Error('soon');
}
