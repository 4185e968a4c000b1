import { attr, type Element } from './tree.ts';

/** What sites call the element that holds the text of an article, in English and French. */
const BODY =
  /(?:^|[\s_-])(?:(?:article|entry|post|story|news|node|single|page|main|content|texte?)[_-]*(?:body|content|contenu|texte?|corps)(?:[_-](?:inner|wrapper|text|full))?|articlebody|corps(?:[_-]?(?:article|texte))?|texte|field-name-body|field--name-body|ob-sections|c-body|wysiwyg|rich-?text|prose)(?=$|[\s]|[_-]{2}|-\d)/i;

/** What they call a standfirst. */
const STANDFIRST =
  /(?:^|[\s_-])(?:chapo|chapeau|standfirst|teaser|excerpt|perex|accroche|intro(?:duction|text)?|lead|lede|summary|resume|subtitle|sous-?titre|subhead(?:line)?|article-?desc(?:ription)?|desc|deck|dek)(?=$|[\s_-])/i;

/** By class or id. */
export function isNamedBody(element: Element): boolean {
  return named(element, BODY);
}

/** By class or id. */
export function isNamedStandfirst(element: Element): boolean {
  return named(element, STANDFIRST);
}

function named(element: Element, names: RegExp): boolean {
  const [name, id] = [attr(element, 'class'), attr(element, 'id')];
  return (name !== null && isOne(name.slice(0, 300), names)) || (id !== null && isOne(id.slice(0, 100), names));
}

/** As it stands, or with the words of `StorySubtitle` parted. */
function isOne(name: string, names: RegExp): boolean {
  return names.test(name) || names.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'));
}
