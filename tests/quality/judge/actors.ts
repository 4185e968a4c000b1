import type { Actor } from '../../../src/article.ts';
import type { GoldActor } from '../gold.ts';
import type { Case, Judgement } from './judgement.ts';
import { keyOf } from './text-key.ts';

/**
 * One found actor for one gold actor, by the names that they share; an actor split in two is one found and one too
 * many. `typed`: of those found, of the right type. Optional ones count neither way.
 */
export function judgeActors({ gold, article }: Case): Judgement {
  const matched = match(gold.actors, article.actors);
  const counts = { right: 0, typed: 0, missed: 0, extra: 0 };
  const errors: string[] = [];
  for (const actor of gold.actors.filter(actor => !actor.optional)) {
    const hit = matched.get(actor);
    if (!hit) errors.push(`missed  ${actor.name} (${actor.type}): ${actor.surfaces.join(', ')}`);
    else if (hit.type !== actor.type) errors.push(`type    ${actor.name}: ${hit.type}, not ${actor.type}`);
    counts[hit ? 'right' : 'missed'] += 1;
    if (hit?.type === actor.type) counts.typed += 1;
  }
  const used = new Set(matched.values());
  for (const actor of article.actors.filter(actor => !used.has(actor))) {
    counts.extra += 1;
    errors.push(`extra   ${actor.name} (${actor.type}, ${actor.origin}): ${[...namesOf(actor)].join(', ')}`);
  }
  return { counts, errors };
}

function match(wanted: readonly GoldActor[], found: readonly Actor[]): Map<GoldActor, Actor> {
  const pairs = wanted.flatMap(gold => found.map(actor => ({ gold, actor, score: affinity(gold, actor) })));
  pairs.sort((a, b) => b.score - a.score || Number(a.gold.optional) - Number(b.gold.optional));
  const matched = new Map<GoldActor, Actor>();
  const used = new Set<Actor>();
  for (const { gold, actor, score } of pairs) {
    if (score === 0 || matched.has(gold) || used.has(actor)) continue;
    matched.set(gold, actor);
    used.add(actor);
  }
  return matched;
}

/** How many of the gold names the actor is called by; its canonical name counts double. */
function affinity(gold: GoldActor, actor: Actor): number {
  const names = new Set([gold.name, ...gold.surfaces].map(keyOf));
  const shared = [...namesOf(actor)].filter(name => names.has(name)).length;
  return shared + (names.has(keyOf(actor.name)) ? 2 : 0);
}

function namesOf(actor: Actor): Set<string> {
  return new Set(actor.mentions.map(mention => keyOf(mention.text).replace(/^(?:m|mme|me|dr) /, '')));
}
