import { html } from '../src/render/html.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { titles } from './strings.fr.ts';

export const data = template('method');

export function render({ sheet }: Handed<'method'>): string {
  const { shell } = sheet.view();
  return page(
    shell,
    { kind: 'method' },
    html`<div class="wrap"><header class="head"><h1>${titles.method}</h1></header></div>`,
  );
}
