import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affectedBy, type Standing, standingOf } from '../../src/relate/relations/affected.ts';
import { relatedOf, type Story } from '../../src/relate/relations/related.ts';

/** A story under a name that keeps its place in the order, as files do. */
type Named = { readonly name: number; readonly story: Story };

const NOBODY: ReadonlySet<number> = new Set();

/** Few traits for many articles: what matters is who is among the nearest in time. */
const story: fc.Arbitrary<Story> = fc
  .record({
    day: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 8 }),
    keys: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
    isShown: fc.boolean(),
    isExact: fc.boolean(),
  })
  .map(({ day, keys, isShown, isExact }) => ({
    traits: {
      traits: keys.map(key => ({ key: `word:${key}`, label: `mot ${key}`, weight: 2 + (key % 3), isLead: key > 0 })),
      ...{ day, isExact },
    },
    ...{ isShown, barred: NOBODY },
  }));

const collection = fc.uniqueArray(fc.record({ name: fc.integer({ min: 0, max: 9999 }), story }), {
  selector: ({ name }) => name,
  minLength: 100,
  maxLength: 260,
});

function inOrder(all: readonly Named[]): Named[] {
  return all.toSorted((a, b) => a.name - b.name);
}

/** By name, the related ones by name. */
function relations(all: readonly Named[]): Map<number, unknown> {
  const found = [
    ...relatedOf(
      all.map(one => one.story),
      [...all.keys()],
    ),
  ];
  return new Map(
    all.map(({ name }, at) => [name, found[at]!.map(one => ({ ...one, at: all[one.at]!.name }))] as const),
  );
}

function standingBefore({ name, story: before }: Named, now: readonly Named[]): Standing {
  const next = now.findIndex(other => other.name >= name);
  const place = next < 0 ? now.length : now[next]!.name === name ? next : next - 0.5;
  return standingOf(before, place);
}

describe('the articles that a change affects', () => {
  test('are all whose relations are others than before', () => {
    fc.assert(
      fc.property(collection, fc.array(story, { maxLength: 3 }), fc.nat(3), (all, others, removed) => {
        const before = inOrder(all);
        const edited = others
          .slice(1)
          .map((next, i) => ({ name: before[(i * 37) % before.length]!.name, story: next }));
        const names = new Set(edited.map(({ name }) => name));
        const added = others.slice(0, 1).map(next => ({ name: 5000.5, story: next }));
        const gone = before.filter(({ name }, i) => i % 50 < removed && !names.has(name));
        const left = before.filter(one => !gone.includes(one));
        const now = inOrder([...left.filter(({ name }) => !names.has(name)), ...edited, ...added]);
        const moved = [
          ...[...gone, ...before.filter(({ name }) => names.has(name))].map(one => standingBefore(one, now)),
          ...now.flatMap((one, at) => (edited.includes(one) || added.includes(one) ? [standingOf(one.story, at)] : [])),
        ];
        const affected = new Set(
          affectedBy(
            moved,
            now.map(one => one.story),
          ).map(at => now[at]!.name),
        );
        const [old, fresh] = [relations(before), relations(now)];
        for (const { name } of left)
          if (!names.has(name) && !affected.has(name)) expect(fresh.get(name)).toEqual(old.get(name));
      }),
      { numRuns: 60 },
    );
  });

  test('are few, where many articles have the trait and the change is on one day', () => {
    const traits = [{ key: 'word:a', label: 'a', weight: 2, isLead: true }];
    const all = Array.from({ length: 1000 }, (_, day) => ({
      traits: { traits, day, isExact: true },
      ...{ isShown: true, barred: NOBODY },
    }));
    const affected = affectedBy([standingOf(all[500]!, 500)], all);
    expect(affected).toContain(480);
    expect(affected).toContain(520);
    expect(affected.length).toBeLessThan(60);
  });

  test('are none for a change that is not shown', () => {
    const traits = { traits: [{ key: 'word:a', label: 'a', weight: 2, isLead: true }], day: 1, isExact: true };
    const hidden = { traits, isShown: false, barred: NOBODY };
    expect(affectedBy([standingOf(hidden, 0)], [hidden, { ...hidden, isShown: true }])).toEqual([]);
  });
});
