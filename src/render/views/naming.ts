/** An article in the list of an actor's page: below its title the first sentence that names the actor. */
import { withClosedMarks } from '../../lib/marks.ts';
import { type Entry, excerptOf } from '../model/entry.ts';
import type { Stretch } from '../model/sentences.ts';
import type { SiteModel } from '../model/site.ts';
import { type Row, rowOf } from './shell.ts';

export function rowNaming(site: SiteModel, actor: string): (entry: Entry) => Row {
  return entry => {
    const at = entry.actors.findIndex(({ id }) => id === actor);
    const { text, actors } = site.text(entry.id);
    const sentence = actors[at]?.sentence;
    if (!sentence || standsBeside(sentence, actor, entry)) return { ...rowOf(entry), excerpt: null };
    const words = withClosedMarks(text.slice(sentence.start, sentence.end));
    return { ...rowOf(entry), excerpt: around(entry.actors[at]!.forms, words) };
  };
}

/** UTF-16 code units that stand before a name which a long sentence has late. */
const BEFORE = 60;

/** The beginning of a sentence, or what stands around the name that it would leave out. */
function around(forms: readonly string[], sentence: string): string | null {
  const beginning = excerptOf(sentence);
  if (forms.some(form => beginning?.includes(form))) return beginning;
  const at = Math.min(...forms.map(form => sentence.indexOf(form)).filter(at => at >= 0));
  if (at === Number.POSITIVE_INFINITY) return beginning;
  const from = sentence.indexOf(' ', at - BEFORE) + 1;
  return `… ${excerptOf(sentence.slice(Math.min(from, at)))}`;
}

/** Dated sentences and quotations of the actor have sections of their own on the same page. */
function standsBeside({ start, end }: Stretch, actor: string, { told, quotes }: Entry): boolean {
  return (
    told.some(other => other.start === start && other.actors.includes(actor)) ||
    quotes.some(quote => quote.speaker === actor && quote.field === 'text' && quote.start < end && quote.end > start)
  );
}
