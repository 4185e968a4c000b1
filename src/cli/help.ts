import type { CommandName } from './options.ts';

const GENERAL = `Dépêche: from a folder of French articles to a published site.

  depeche build      read the articles, write the site
  depeche dev        build, serve, watch, reload
  depeche analyse    the pipeline without the site: a report, or JSON
  depeche check      what wants an editor's eye
  depeche explain    why this date, these actors, these topics

  depeche help COMMAND       the options of a command, as COMMAND --help does
  depeche --version

From a checkout: npx depeche COMMAND. Exit status: 0 done, warnings or not; 1 at least one error; 2 the command or the
configuration is wrong.`;

const OF: Readonly<Record<CommandName, string>> = {
  build: `depeche build [--input DIR] [--output DIR] [--site-url URL] [--fresh] [--strict] [--copy] [--workers N]

Reads every article under the input and writes the site to the output. site.yaml, vocabulary/ and templates/ come from
the working directory; where it has no vocabulary or templates, from the checkout.

  --input DIR      the folder of articles (articles)
  --output DIR     where the site goes (dist): a link that is switched in one step to the whole new site
  --site-url URL   absolute address of the published site; wins over url in site.yaml
  --fresh          read nothing kept from earlier builds, write everything anew
  --strict         exit 1 on any warning
  --copy           write the output as a plain folder instead of a link
  --workers N      how many threads read and tag articles (one a core, where there are many)`,
  dev: `depeche dev [--input DIR] [--output DIR] [--site-url URL] [--fresh] [--port N] [--workers N]

Builds, serves the site on http://localhost:PORT/ (8080), watches articles, vocabulary, templates and site.yaml, and
reloads the page when something changed. Errors are shown in the page and here. Ctrl-C stops.`,
  analyse: `depeche analyse PATH… [--json] [--workers N]

The pipeline without the site. Several paths are one collection: duplicates, relations and inferred dates use them all.

  --json           one JSON object a line, in the order of the files' paths`,
  check: `depeche check [--input DIR] [--json] [--workers N]

What wants an editor's eye, worst first: undated, wrong language, doubtful text, duplicates, unused corrections. Exit
status 1 if there is any error.`,
  explain: `depeche explain FILE

Why this date, these actors, these topics; what was removed and by which rule.`,
};

export function helpText(of: CommandName | null): string {
  return of ? OF[of] : GENERAL;
}
