import { alignDates, isGoldValue } from '../dates.ts';
import type { Case, Judgement } from './judgement.ts';

/** `right`: found; `valued`: found with the right EDTF. Optional ones count neither way. */
export function judgeDates({ gold, article }: Case): Judgement {
  const wanted = gold.dates.map(date => ({
    ...date,
    text: date.text.replace(/\s+/g, ' '),
    accept: [...(date.accept ?? []), ...(date.likely ? [date.likely] : [])],
  }));
  const found = [...article.dates];
  const aligned = alignDates(wanted, found);
  const counts = { right: 0, valued: 0, missed: 0, extra: 0 };
  const errors: string[] = [];
  wanted.forEach((date, i) => {
    const hit = aligned[i] ?? null;
    if (date.optional) return;
    if (!hit) {
      counts.missed += 1;
      errors.push(`missed  ${date.text} = ${date.value}`);
      return;
    }
    counts.right += 1;
    if (isGoldValue(date, hit.edtf)) counts.valued += 1;
    else errors.push(`value   ${hit.text}: ${hit.edtf}, not ${date.value}`);
  });
  const used = new Set(aligned);
  for (const date of found.filter(date => !used.has(date))) {
    counts.extra += 1;
    errors.push(`extra   ${date.text} = ${date.edtf}  in: ${around(article, date)}`);
  }
  return { counts, errors };
}

function around(article: Case['article'], { field, start, end }: Case['article']['dates'][number]): string {
  return (article[field] ?? '').slice(Math.max(0, start - 25), end + 25).replace(/\s+/g, ' ');
}
