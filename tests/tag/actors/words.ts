import { readVocabulary } from '../../../src/load/vocabulary.ts';
import { findActors, type NamedText } from '../../../src/tag/actors/tag-actors.ts';
import { prepareActors } from '../../../src/tag/actors/vocabulary/prepare.ts';

export const { files } = readVocabulary('vocabulary');
export const { language, problems } = prepareActors(files);

const LETTER = { person: 'p', organisation: 'o', country: 'c' } as const;

/** Actors of a text as `p Jean Dupont: Jean Dupont, Dupont`, in order. A ` / ` in the text starts a new paragraph. */
export function named(text: string, rest: Partial<NamedText> = {}): string[] {
  const article = { title: null, standfirst: null, ...rest, text: text.replaceAll(' / ', '\n\n') };
  return findActors(article, language).map(({ name, type, mentions }) => {
    const surfaces = [...new Set(mentions.map(mention => mention.text))];
    return `${LETTER[type]} ${name}${surfaces.length === 1 && surfaces[0] === name ? '' : `: ${surfaces.join(', ')}`}`;
  });
}
