import type { Mass } from './mass.ts';
import type { Pruned } from './prune.ts';
import { attr, type Element, isElement } from './tree.ts';

/** Text and running text that are left under an element once the pruned parts are gone. */
type Rest = { readonly text: number; readonly prose: number };
type Rests = ReadonlyMap<Element, Rest>;

/** A declared body is believed if it holds at least this share of the page's running text. */
const MIN_DECLARED = 0.35;
/** A child with this share of its parent's running text is where the article goes on. */
const DESCENT = 0.8;

/** The elements that hold the article, in document order. */
export function containersOf(root: Element, masses: ReadonlyMap<Element, Mass>, pruned: Pruned): Element[] {
  const rests = restsWithout(root, masses, pruned);
  const whole = rests.get(root)?.prose ?? 0;
  const declared = declaredBodies(root, pruned);
  const held = declared.reduce((sum, element) => sum + (rests.get(element)?.prose ?? 0), 0);
  if (declared.length && held >= whole * MIN_DECLARED) return declared;
  return [descend(root, rests)];
}

const HOLDERS = /^(?:body|div|section|article|main|td|tr|tbody|table|center|form|span|font)$/;

function descend(root: Element, rests: Rests): Element {
  let element = root;
  for (;;) {
    const best = bestChild(element, rests);
    const share = (rests.get(best as Element)?.prose ?? 0) / Math.max(1, rests.get(element)?.prose ?? 0);
    if (!best || share < DESCENT || !HOLDERS.test(best.tagName)) return element;
    element = best;
  }
}

function bestChild(element: Element, rests: Rests): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const child of element.childNodes) {
    const prose = isElement(child) ? (rests.get(child)?.prose ?? 0) : 0;
    if (prose > most) [best, most] = [child as Element, prose];
  }
  return best;
}

function declaredBodies(root: Element, pruned: Pruned): Element[] {
  const found: Element[] = [];
  collect(root, pruned, found);
  return found;
}

function collect(element: Element, pruned: Pruned, found: Element[]): void {
  for (const child of element.childNodes) {
    if (!isElement(child) || pruned.has(child)) continue;
    if (/(?:^|\s)articleBody(?:\s|$)/i.test(attr(child, 'itemprop') ?? '')) found.push(child);
    else collect(child, pruned, found);
  }
}

function restsWithout(root: Element, masses: ReadonlyMap<Element, Mass>, pruned: Pruned): Rests {
  const rests = new Map<Element, Rest>();
  const visit = (element: Element): Rest => {
    const lost = { text: 0, prose: 0 };
    for (const child of element.childNodes) {
      if (!isElement(child) || !masses.has(child)) continue;
      const loss = pruned.has(child) ? (masses.get(child) as Rest) : visit(child);
      lost.text += loss.text;
      lost.prose += loss.prose;
    }
    const mass = masses.get(element) as Mass;
    rests.set(element, { text: mass.text - lost.text, prose: mass.prose - lost.prose });
    return lost;
  };
  visit(root);
  return rests;
}
