import { exported } from '../../../templates/strings.fr.ts';
import type { Settings } from '../../settings.ts';
import type { ShownArticle } from '../model/shown.ts';
import { addressOf } from './address.ts';
import { edtfText, publishedText } from './dates.ts';
import { safeUrl } from './html.ts';

/** How to cite an article: a French reference line, BibTeX and RIS. An inferred date is only ever a note. */
export type Reference = {
  /** Before, within and after the name of the source, which a printer sets in italics. */
  readonly line: readonly [before: string, source: string, after: string];
  readonly bibtex: string;
  readonly ris: string;
};

export function referenceOf(article: ShownArticle, settings: Pick<Settings, 'url'>): Reference {
  const facts = factsOf(article, settings);
  return { line: lineOf(article, facts), bibtex: bibtexOf(article, facts), ris: risOf(article, facts) };
}

type Facts = {
  /** `AAAA[-MM[-JJ]]`, stated; `null` else. */
  readonly date: string | null;
  readonly note: string | null;
  /** Of the article where it was found, else of its page on this site; `null` if nobody knows where that will be. */
  readonly url: string | null;
};

function factsOf(article: ShownArticle, settings: Pick<Settings, 'url'>): Facts {
  const { published } = article;
  const isPlain = published?.basis === 'stated' && /^\d{4}(-\d{2}){0,2}$/.test(published.edtf);
  return {
    date: isPlain ? published.edtf : null,
    note: published && !isPlain ? exported.dateNote(publishedText(published)) : null,
    url: safeUrl(article.source.url) ?? (settings.url && addressOf(settings, `articles/${article.id}/`)),
  };
}

/** « Anne Dupré, «Titre», *Le Courrier de Brumeval*, 12 septembre 2023. » */
function lineOf(article: ShownArticle, { date }: Facts): Reference['line'] {
  const when = date ? edtfText(date) : article.published ? publishedText(article.published) : exported.noDate;
  const title = [article.authors.join(', '), exported.titleInQuotes(article.heading)].filter(Boolean).join(', ');
  return [`${title}, `, article.source.name ?? '', `${article.source.name ? ', ' : ''}${when.replace(/\.$/, '')}.`];
}

/** A page on the web is `@online` in biblatex, which BibTeX itself takes for `@misc`. */
function bibtexOf(article: ShownArticle, { date, note, url }: Facts): string {
  const fields: [string, string | null][] = [
    ['title', `{${bibtexText(article.heading)}}`],
    ['author', article.authors.length ? article.authors.map(name => `{${bibtexText(name)}}`).join(' and ') : null],
    ['organization', article.source.name && bibtexText(article.source.name)],
    ['date', date],
    ['year', date?.slice(0, 4) ?? null],
    ['note', note && bibtexText(note)],
    ['url', url?.replace(/[{}\\]/g, encodeURIComponent) ?? null],
    ['langid', 'french'],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${article.id.replace(/[^a-z0-9-]/g, '')},\n${lines.join('\n')}\n}\n`;
}

/** Characters that TeX reads as commands. */
function bibtexText(text: string): string {
  return text
    .replace(/[\\{}]/g, ' ')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');
}

/** RIS (Research Information Systems, 2011): `DA` is `AAAA/MM/JJ/`. */
function risOf(article: ShownArticle, { date, note, url }: Facts): string {
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['TI', article.heading],
    ...article.authors.map((name): [string, string] => ['AU', name]),
    ['T2', article.source.name],
    ['PY', year ?? null],
    ['DA', year ? `${year}/${month}/${day}/` : null],
    ['N1', note],
    ['UR', url],
    ['LA', 'fr'],
    ['ID', article.id],
  ];
  const body = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}`);
  return `${[...body, 'ER  - '].join('\r\n')}\r\n`;
}
