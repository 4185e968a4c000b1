import type { Candidate, Reading } from './find.ts';
import type { RepairLanguage } from './language.ts';

/** A candidate in its text. */
export type Where = { readonly reading: Reading; readonly candidate: Candidate; readonly language: RepairLanguage };
