import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureHtml } from './html.ts';

/** Measured: 0.987 and 1 (13 pages with 37 segments, 21 pages with a day). */
const FLOORS = { segments: 0.97, dates: 0.95 };

const measured = measureHtml(join(import.meta.dirname, '../../../shared'));

describe.skipIf(!measured)('saved French pages of ../shared (skipped where they are not there)', () => {
  it('give their main text', () => {
    expect(measured?.segments.f1, measured?.segments.errors.join('\n')).toBeGreaterThanOrEqual(FLOORS.segments);
  });

  it('give the day of their publication', () => {
    expect(measured?.dates.accuracy, measured?.dates.errors.join('\n')).toBeGreaterThanOrEqual(FLOORS.dates);
  });
});
