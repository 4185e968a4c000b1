import { hash } from 'node:crypto';
import { createRequire } from 'node:module';
import { exported } from '../../../templates/strings.fr.ts';
import type { Settings } from '../../settings.ts';
import { firstDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import type { SiteFile } from '../site-file.ts';
import { plainDay } from '../writing/dates.ts';
import { html as svg } from '../writing/html.ts';

/** The picture that other sites show beside a link to this one (Open Graph): 1200 × 630 pixels. */
const PREVIEW_PATH = 'assets/partage.png';
const SIZE = { width: 1200, height: 630, margin: 90 };
/** Letters a line of the title at its size: Newsreader's mean advance is about half its size. */
const TITLE = { size: 84, letters: 26, lines: 3, leading: 96 };

const require = createRequire(import.meta.url);
const fontOf = (name: string) => require.resolve(`@expo-google-fonts/newsreader/${name}/Newsreader_${name}.ttf`);

/** Title, span of time and number of articles, in the site's letters and colours; strips of them all as days. */
export function previewImage(site: SiteModel): SiteFile {
  const picture = pictureOf(site.settings, site);
  return { path: PREVIEW_PATH, hash: () => hash('sha1', picture), content: () => rasterise(picture) };
}

/** The rasteriser is only loaded where there is something to draw. Same input, same bytes: it reads no font of the system. */
function rasterise(picture: string): Uint8Array {
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const fontFiles = [fontOf('700Bold'), fontOf('400Regular')];
  return new Resvg(picture, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Newsreader' } })
    .render()
    .asPng();
}

function pictureOf({ title }: Settings, { entries }: SiteModel): string {
  const { width, height, margin } = SIZE;
  const lines = wrapped(title);
  const picture = svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Newsreader">
<rect width="${width}" height="${height}" fill="#fbf9f4"/>
<rect x="${margin}" y="${margin}" width="${width - 2 * margin}" height="6" fill="#9c2a1f"/>
${lines.map((line, i) => svg`<text x="${margin}" y="${margin + 110 + i * TITLE.leading}" font-size="${TITLE.size}" font-weight="700" fill="#1d1a16">${line}</text>\n`)}<text x="${margin}" y="${height - margin}" font-size="36" fill="#5a534a">${about(entries)}</text>
</svg>`;
  return picture.value;
}

function about(entries: SiteModel['entries']): string {
  const days = entries.map(firstDay).filter(day => day !== null);
  const [from, to] = [days[0], days.at(-1)];
  return exported.preview(entries.length, from ? plainDay(from) : null, to ? plainDay(to) : null);
}

function wrapped(title: string): string[] {
  const lines: string[] = [''];
  for (const word of title.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < TITLE.letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, TITLE.lines);
  return lines.length > TITLE.lines ? [...shown.slice(0, -1), `${shown.at(-1)}…`] : shown;
}
