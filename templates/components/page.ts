/** The frame of every page: head, masthead, landmarks, footer. */

import type { Shell } from '../../src/render/views/shell.ts';
import { type Content, html, jsonScript, type SafeHtml } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';

/** Nothing inline, nothing from elsewhere. `frame-ancestors` cannot be set here, only by a server. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'";

export type Frame = {
  /** Names of modules in `assets/`, without `.js`. */
  readonly scripts?: readonly string[];
  readonly jsonLd?: unknown;
  /** Class of `<body>`: the kind of page. */
  readonly kind: string;
  /** Pages that search engines should not list. */
  readonly hidden?: boolean;
};

export function page(shell: Shell, frame: Frame, main: Content): string {
  return html`<!doctype html>
<html lang="fr">
${head(shell, frame)}
<body class="k-${frame.kind}${shell.allSamples && ' all-samples'}">
<a class="skip" href="#contenu">${fr.skip}</a>
${masthead(shell)}
<main id="contenu" tabindex="-1">
${main}
</main>
${footer(shell)}
</body>
</html>
`.value;
}

function head(shell: Shell, { kind, hidden, scripts = [], jsonLd }: Frame): Content {
  const { root, site, description, path } = shell;
  const title = shell.title === null ? null : capitalised(shell.title);
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === null ? site.title : fr.pageTitle(title, site.title)}</title>
<meta name="description" content="${cut(description)}">
${hidden && html`<meta name="robots" content="noindex">\n`}${shell.canonical && html`<link rel="canonical" href="${shell.canonical}">\n`}<meta property="og:type" content="${kind === 'article' ? 'article' : 'website'}">
<meta property="og:site_name" content="${site.title}">
<meta property="og:title" content="${title ?? site.title}">
<meta property="og:description" content="${cut(description)}">
<meta property="og:locale" content="fr_FR">
${site.url && html`<meta property="og:url" content="${site.url}/${path}">\n<meta property="og:image" content="${site.url}/assets/partage.png">\n<meta name="twitter:card" content="summary_large_image">\n`}<meta name="color-scheme" content="light dark">
<link rel="preload" href="${root}assets/fonts/newsreader.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="${root}assets/fonts/archivo.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${root}assets/site.css">
<link rel="icon" href="${root}assets/icone.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="${site.title}" href="${root}feed.xml">
<link rel="alternate" type="application/feed+json" title="${site.title}" href="${root}feed.json">
${ownFeeds(shell)}${scripts.map(name => html`<script type="module" src="${root}assets/${name}.js"></script>\n`)}${jsonLd !== undefined && html`<script type="application/ld+json">${jsonScript(jsonLd)}</script>\n`}</head>`;
}

/** « Mardi 12 septembre 2023 » is a title by itself here; within a page it may stand inside a sentence. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Search engines show about this many characters of a description. */
const DESCRIPTION = 200;

function cut(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION))}…`;
}

function ownFeeds({ root, feeds, title }: Shell): Content {
  if (!feeds) return null;
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${root}${feeds}feed.xml">\n`;
}

const SECTIONS = ['articles/', 'acteurs/', 'themes/', 'citations/', 'recherche/', 'methode/'] as const;

function masthead({ root, path, site, title, allSamples }: Shell): SafeHtml {
  const name = html`<a href="${root}">${site.title}</a>`;
  return html`<header class="masthead">
<div class="wrap">
${title === null ? html`<h1 class="nameplate">${name}</h1>\n<p class="motto">${site.description}</p>` : html`<p class="nameplate">${name}</p>`}
<nav class="sections" aria-label="${fr.nav.label}">
<ul>
${SECTIONS.map(section => html`<li><a href="${root}${section}"${path.startsWith(section) && html` aria-current="${path === section ? 'page' : 'true'}"`}>${fr.nav.sections[section]}</a></li>\n`)}</ul>
</nav>
</div>
${allSamples && html`<p class="notice wrap">${fr.allSamples}</p>\n`}</header>`;
}

function footer({ root, site }: Shell): SafeHtml {
  const links = Object.entries(fr.footer.links);
  return html`<footer class="colophon">
<div class="wrap">
<p>${fr.footer.made(site.title)}${site.publisher && ` ${fr.footer.published(site.publisher)}`}</p>
<ul>
${links.map(([href, text]) => html`<li><a href="${root}${href}">${text}</a></li>\n`)}</ul>
</div>
</footer>`;
}
