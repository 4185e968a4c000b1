/** « le reste de l'année », « le reste de la semaine »: from the day of publication to its end. */
import { type Recogniser, unit } from '../hit.ts';
import { wholeAfterOf } from './inner.ts';

export const rest: Recogniser = {
  name: 'rest',
  starts: word => word.is.has('rest'),
  read(scan, at) {
    const whole = wholeAfterOf(scan, at + 1);
    if (whole?.value.kind !== 'unit' || whole.value.shift !== 0) return null;
    return { from: at, to: whole.to, meaning: { kind: 'range', from: unit('day', 0), to: whole.value } };
  },
};
