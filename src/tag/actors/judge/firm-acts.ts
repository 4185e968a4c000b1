import { type Reading, Shape } from '../find/reading.ts';

/** « X commercialise », « X a levé 7 millions », « X va supprimer 50 emplois »: what firms do. */
export function isOfFirm(reading: Reading, verb: number): boolean {
  if (reading.is('firmVerb', verb)) return true;
  if (reading.is('firmVerbOfNumber', verb) && isAhead(reading, [verb, 2], isNumber)) return true;
  for (let at = verb; at < verb + MOST_HELPERS && (at === verb || reading.joined(at)); at++)
    if (reading.is('staffVerb', at)) return isAhead(reading, [at, FURTHEST_STAFF], isStaff);
  return false;
}

/** « envisage de licencier », « a annoncé vouloir supprimer ». */
const MOST_HELPERS = 4;
/** « licencie la moitié de ses 120 employés ». */
const FURTHEST_STAFF = 6;

type Test = (reading: Reading, at: number) => boolean;
const isNumber: Test = (reading, at) => reading.shape(at) === Shape.number;
const isStaff: Test = (reading, at) => reading.is('staff', at);

/** Does one of the words that follow without a break pass? */
function isAhead(reading: Reading, [from, most]: readonly [number, number], test: Test): boolean {
  for (let at = from + 1; at <= from + most && reading.joined(at); at++) if (test(reading, at)) return true;
  return false;
}
