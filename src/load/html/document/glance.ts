import { isSilent } from './tags.ts';
import { type Element, isElement, isText } from './tree.ts';

/** What a short look into an element shows, in document order. */
export type Glance = {
  /** Texts that are not blank, each with the element right above it. */
  readonly texts: readonly { readonly text: string; readonly parent: Element }[];
  readonly elements: readonly Element[];
};

/** So many nodes are looked at: a box that is recognised at a glance has few, and a hostile page any number. */
const MAX_NODES = 60;

/** The first texts and elements under an element; what no reader sees is passed over. */
export function glanceAt(element: Element, most = MAX_NODES): Glance {
  const texts: { text: string; parent: Element }[] = [];
  const elements: Element[] = [];
  let left = most;
  const look = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (--left < 0) return;
      if (isText(child) && child.value.trim()) texts.push({ text: child.value.trim(), parent });
      else if (isElement(child)) {
        elements.push(child);
        if (!isSilent(child.tagName)) look(child);
      }
    }
  };
  look(element);
  return { texts, elements };
}
