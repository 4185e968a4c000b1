import { fold } from '../../../lib/words.ts';
import { tidyLine } from '../../text/tidy.ts';
import { firstMeta, type Head } from '../document/head.ts';
import { type JsonObject, namesOf } from '../document/json-ld.ts';

/** The site's name, if it gives one: never its bare address. */
export function sourceOf(head: Head, objects: readonly JsonObject[], url: string | null): string | null {
  const names = [
    firstMeta(head, 'og.site.name'),
    ...objects.flatMap(object => namesOf(object.publisher)),
    firstMeta(
      head,
      'application.name',
      'dc.publisher',
      'dcterms.publisher',
      'citation.journal.title',
      'apple.mobile.web.app.title',
    ),
    nameInTitle(head.title, url),
  ];
  return names.map(name => tidyLine(name ?? '')).find(isSiteName) ?? null;
}

function isSiteName(name: string): boolean {
  return name.length > 1 && name.length <= 80 && !looksLikeAddress(name);
}

/** `lemonde.fr`, `www.lemonde.fr`, `https://…`: no name. */
export function looksLikeAddress(text: string): boolean {
  return /^(?:https?:|www\.)|^\S+\.[a-z]{2,4}$/i.test(text);
}

/** « … | L’Opinion » on lopinion.fr: a piece of the title that is the address's own word. */
function nameInTitle(title: string | null, url: string | null): string | null {
  const host =
    url && URL.canParse(url)
      ? new URL(url).hostname
          .replace(/^www\./, '')
          .split('.')
          .slice(0, -1)
          .join('')
      : '';
  const pieces = title?.split(/\s+[|–—·:-]\s+/) ?? [];
  if (!host || pieces.length < 2) return null;
  const key = host.replace(/[^a-z0-9]/g, '');
  return (
    [pieces.at(-1), pieces[0]].find(piece => piece && key.includes(fold(piece).replace(/[^a-z0-9]/g, '') || '-')) ??
    null
  );
}
