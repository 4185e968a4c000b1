/** The form that filters the timeline; it needs a script, and says so where there is none. */

import type { Choice } from '../../src/render/views/filter.ts';
import { html, type SafeHtml } from '../../src/render/writing/html.ts';
import { fr, number } from '../strings.fr.ts';

export type Choices = {
  readonly actors: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly sources: readonly Choice[];
};

export function filter({ actors, topics, sources }: Choices, root: string): SafeHtml {
  const { filter: words } = fr;
  return html`<details class="filter"><summary>${words.title}</summary>
<p class="note" data-sans-script>${words.noScript}</p>
<form id="filtre" method="get" action="${root}" data-root="${root}" data-none="${words.none}" data-one="${words.one}" data-many="${words.many}" data-more="${words.more}" data-inferred="${words.inferred}" data-failed="${words.failed}">
${select('acteur', [words.actor, words.all], actors)}${select('theme', [words.topic, words.all], topics)}${select('source', [words.source, words.allFeminine], sources)}<div class="field half"><label for="f-du">${words.from}</label><input type="date" id="f-du" name="du"></div>
<div class="field half"><label for="f-au">${words.to}</label><input type="date" id="f-au" name="au"></div>
<div class="buttons"><button type="submit">${words.apply}</button><button type="reset" class="plain">${words.clear}</button></div>
</form>
</details>
`;
}

/** `all`: the first choice, which leaves everything in. */
export function select(name: string, [label, all]: readonly [string, string], choices: readonly Choice[]): SafeHtml {
  return html`<div class="field"><label for="f-${name}">${label}</label><select id="f-${name}" name="${name}"><option value="">${all}</option>${choices.map(
    ({ id, name: text, count }) => html`<option value="${id}">${text} (${number(count)})</option>`,
  )}</select></div>
`;
}
