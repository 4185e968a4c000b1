import { normAt } from '../scene/norm-at.ts';
/** Whom somebody names is somebody else: « « Je défendrai Paul Durand », dit-il » is not said by Paul Durand. */

import type { Actor } from '../../article.ts';
import type { Marked } from '../marks/marked.ts';
import type { Voice } from '../memory/voice.ts';
import { governed } from '../people/governed.ts';
import { nounPhraseAt } from '../people/noun-phrase.ts';
import { tokenFrom } from '../scene/scene.ts';
import type { Stage } from './stage.ts';

/** Words of a quotation that are looked at. */
const REACH = 300;

/** « je suis le maire », « en tant que maire », « je m'appelle Paul »: said of oneself. */
const OF_ONESELF: ReadonlySet<string> = new Set(['suis', 'étais', 'serai', 'que', 'comme', 'appelle', 'moi']);
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'", 'du', 'au']);

/** « « Nous n'avons pas vu le maire », » is not said by the mayor: whom the words of a quotation tell of. */
export function isToldOf(stage: Stage, mark: Marked): (voice: Voice) => boolean {
  const { scene, language, memory } = stage;
  const people = new Set<Actor | null>();
  const stems = new Set<string | null>();
  const [from, to] = [tokenFrom(scene, mark.start), tokenFrom(scene, mark.end)];
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const actor = scene.mentionAt.get(i)?.actor;
    // « J'ai compté sur Paul Durand »; « « …, sourit Paul Durand. … » » is his.
    if (actor?.type === 'person' && governed(scene, i)) people.add(actor);
    if (!ARTICLES.has(scene.tokens[i]!.norm) || OF_ONESELF.has(normAt(scene.tokens, i - 1))) continue;
    const phrase = nounPhraseAt(scene, i, language);
    // « L'éleveur n'y peut rien » is said of all of them.
    if (!phrase?.definite || phrase.plural || !language.publicOffices.has(phrase.stem)) continue;
    stems.add(phrase.stem);
    people.add(memory.introducedAs(phrase));
  }
  return ({ actor, stem }) => (actor ? people.has(actor) : stem !== null && stems.has(stem));
}

/** The people who are named in quotations. */
export function namedIn({ scene }: Stage, marks: readonly Marked[]): ReadonlySet<Actor> {
  const named = new Set<Actor>();
  for (const { start, end } of marks) {
    const [from, to] = [tokenFrom(scene, start), tokenFrom(scene, end)];
    for (let i = from; i < Math.min(to, from + REACH); i++) {
      const actor = scene.mentionAt.get(i)?.actor;
      if (actor?.type === 'person') named.add(actor);
    }
  }
  return named;
}
