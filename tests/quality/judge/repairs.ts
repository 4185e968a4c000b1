import type { Repair } from '../../../src/article.ts';
import type { GoldRepair } from '../gold.ts';
import type { Case, Judgement } from './judgement.ts';
import { hasWords, keyOf, wholeOf } from './text-key.ts';

/**
 * English left by spinners. `restored`, of `judged`: proposed the French word that the spinner replaced. `alarms`: proposals
 * where there is nothing to repair, among `words` words. Faults of other kinds count neither way.
 */
export function judgeRepairs({ gold, article }: Case): Judgement {
  const wanted = (gold.repairs ?? []).filter(repair => repair.kind === 'english');
  const neutral = [...(gold.repairs ?? []).filter(repair => repair.kind !== 'english'), ...(gold.other_damage ?? [])];
  const left = [...article.repairs];
  const counts = {
    right: 0,
    missed: 0,
    extra: 0,
    restored: 0,
    judged: 0,
    alarms: 0,
    words: keyOf(wholeOf(article)).split(' ').length,
  };
  const errors: string[] = [];
  for (const repair of wanted) {
    const hit = left.find(own => touches(own, repair));
    counts[hit ? 'right' : 'missed'] += 1;
    if (!hit) errors.push(`missed  ${repair.text} = ${repair.original}`);
    if (!hit) continue;
    left.splice(left.indexOf(hit), 1);
    if (repair.original === null && !repair.guess) continue;
    counts.judged += 1;
    if (isRestored(hit, repair)) counts.restored += 1;
    else errors.push(`word    ${hit.text}: ${hit.suggestion}, not ${repair.original ?? repair.guess?.join(' or ')}`);
  }
  for (const own of left.filter(own => !neutral.some(damage => touches(own, damage)))) {
    counts.extra += 1;
    errors.push(`extra   ${own.text} = ${own.suggestion} (${own.rule})`);
  }
  counts.alarms = counts.extra;
  return { counts, errors };
}

function touches(own: Repair, gold: { readonly text: string }): boolean {
  const [a, b] = [keyOf(own.text), keyOf(gold.text)];
  return b !== '' && (hasWords(a, b) || hasWords(b, a));
}

/** « as well as tard » for « plus tard » restores « plus » too. */
function isRestored(own: Repair, { text, original, guess }: GoldRepair): boolean {
  const said = keyOf(own.suggestion ?? '');
  return [original, ...(guess ?? [])].some(word => {
    if (word === null) return false;
    const [found, replaced] = [keyOf(own.text), keyOf(text)];
    return said === keyOf(word) || (found !== replaced && said === found.replace(replaced, keyOf(word)));
  });
}
