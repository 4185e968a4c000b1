/** Who appears with whom, as a drawing: names on a ring, lines between those that share articles. */

import { compare } from '../../lib/compare.ts';
import type { Entry } from '../model/entry.ts';
import { alphabetically } from '../model/order.ts';
import type { ActorIndex, SiteModel } from '../model/site.ts';

export type Companion = { readonly actor: ActorIndex; readonly shared: number };

/** The `most` actors named most often in the entries, in that order; `but` is left out. */
export function companionsOf(
  site: SiteModel,
  entries: readonly Entry[],
  { but, most }: { readonly but: string | null; readonly most: number },
): readonly Companion[] {
  const all = site.cast.counts(entries).filter(([id]) => id !== but);
  // Of thousands most are named once: only those that can be among the first are put in order.
  const least =
    Uint32Array.from(all, ([, count]) => count)
      .sort()
      .at(-most) ?? 0;
  return all
    .filter(([, count]) => count >= least)
    .map(([id, count]) => ({ actor: site.actors.get(id)!, shared: count }))
    .sort((a, b) => b.shared - a.shared || alphabetically(a.actor, b.actor))
    .slice(0, most);
}

/** In units of the drawing, whose middle is 0, 0. */
export type Node = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};
export type Edge = { readonly from: number; readonly to: number; readonly weight: number };
export type Network = { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] };

const MOST_NODES = 12;
const MOST_EDGES = 24;
const RADIUS = 230;

/** `null` for fewer than three names, which a list says better, and for those of one article, who all stand with all. */
export function networkOf(
  site: SiteModel,
  companions: readonly Companion[],
  entries: readonly Entry[],
): Network | null {
  const chosen = companions.slice(0, MOST_NODES);
  if (chosen.length < 3 || entries.length < 2) return null;
  const ids = chosen.map(({ actor }) => actor.id).sort(compare);
  const pairs = pairsOf(ids, site.cast.pairs(ids, entries));
  const ring = aroundTheRing(chosen, pairs);
  const most = Math.max(...chosen.map(({ shared }) => shared));
  const nodes = ring.map(({ actor, shared }, i) => {
    const angle = (i / ring.length) * 2 * Math.PI;
    const at = { x: Math.round(Math.sin(angle) * RADIUS), y: Math.round(-Math.cos(angle) * RADIUS) };
    return {
      id: actor.id,
      name: actor.name,
      type: actor.type,
      ...at,
      size: Math.round(9 + 14 * Math.sqrt(shared / most)),
    };
  });
  return { nodes, edges: strongest(ring, pairs) };
}

/** Shared articles by `a b`, `a` before `b`. @param ids in order */
function pairsOf(ids: readonly string[], together: Uint32Array): Map<string, number> {
  const pairs = [...together].map((count, at): [string, number] => {
    return [pair(ids[Math.floor(at / ids.length)]!, ids[at % ids.length]!), count];
  });
  return new Map(pairs.filter(([, count]) => count > 0));
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Next to each other stand those that share most, so that lines cross less. */
function aroundTheRing(companions: readonly Companion[], pairs: ReadonlyMap<string, number>): Companion[] {
  const left = [...companions];
  const ring = [left.shift()!];
  while (left.length > 0) {
    const last = ring.at(-1)!.actor.id;
    const shared = left.map(({ actor }) => pairs.get(pair(last, actor.id)) ?? 0);
    ring.push(...left.splice(shared.indexOf(Math.max(...shared)), 1));
  }
  return ring;
}

/** The strongest lines, and of each name at least its strongest: one without any would seem to share nothing. */
function strongest(ring: readonly Companion[], pairs: ReadonlyMap<string, number>): Edge[] {
  const at = new Map(ring.map(({ actor }, i) => [actor.id, i]));
  const edges = [...pairs].map(([key, weight]) => {
    const [a, b] = key.split(' ');
    return { from: at.get(a!)!, to: at.get(b!)!, weight };
  });
  const ranked = edges.sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to);
  const own = new Set(ring.map((_, i) => ranked.find(({ from, to }) => from === i || to === i)));
  const others = ranked.filter(edge => !own.has(edge)).slice(0, Math.max(0, MOST_EDGES - own.size));
  return ranked.filter(edge => own.has(edge) || others.includes(edge));
}
