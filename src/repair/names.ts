import { isCapitalised } from '../lib/words.ts';
import { joined, type Reading } from './find.ts';
import type { RepairLanguage } from './language.ts';

/** A proper name whose last word was replaced: « NBC Information » for NBC News. */
export type SpunName = { readonly from: number; readonly to: number; readonly suggestion: string };

export function spunNamesOf(reading: Reading, language: RepairLanguage): readonly SpunName[] {
  const { tokens } = reading;
  const names: SpunName[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const originals = language.names.of(tokens[i]!);
    if (!originals) continue;
    const suggestion = originals.find(name => isBorne(reading, i, { name, language }));
    if (suggestion) names.push({ from: i, to: i + 1, suggestion });
  }
  return names;
}

/** One or two words before make the name: « New York », « NBC ». */
function isBorne(
  { text, tokens }: Reading,
  at: number,
  { name, language }: { name: string; language: RepairLanguage },
): boolean {
  const bearers = language.bearers.get(name);
  if (!bearers || !joined(text, tokens, at) || !isCapitalised(tokens[at - 1]!.text)) return false;
  const one = tokens[at - 1]!.norm;
  const two = tokens[at - 2] && isCapitalised(tokens[at - 2]!.text) ? `${tokens[at - 2]!.norm} ${one}` : one;
  return bearers.has(one) || bearers.has(two);
}
