/** Every way of writing dates, one file each. Of those that begin at a word, the longest wins, then the first here. */
import type { Recogniser } from './hit.ts';
import { eve, later } from './recognise/anaphora.ts';
import { century, decade } from './recognise/century.ts';
import { day } from './recognise/day.ts';
import { dayRange } from './recognise/day-range.ts';
import { deicticDay, inTheEvening, night, thisDayPart } from './recognise/deictic.ts';
import { firstUnits } from './recognise/first-units.ts';
import { month, monthOf } from './recognise/month.ts';
import { nth, quarter, weekNumber } from './recognise/nth.ts';
import { numeric } from './recognise/numeric.ts';
import { ago, ahead, byThen } from './recognise/offset.ts';
import { part } from './recognise/part.ts';
import { rest } from './recognise/rest.ts';
import { season } from './recognise/season.ts';
import { several } from './recognise/several.ts';
import { inTheWeek, sameUnit, sideUnit, thisUnit, unitSide, within } from './recognise/unit.ts';
import { weekday } from './recognise/weekday.ts';
import { returnOf, shortYear, year, yearInWords, yearOf } from './recognise/year.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  dayRange,
  day,
  numeric,
  weekday,
  part,
  rest,
  month,
  monthOf,
  decade,
  year,
  shortYear,
  yearInWords,
  yearOf,
  returnOf,
  season,
  century,
  deicticDay,
  thisDayPart,
  night,
  inTheEvening,
  firstUnits,
  nth,
  thisUnit,
  unitSide,
  sideUnit,
  sameUnit,
  within,
  inTheWeek,
  weekNumber,
  quarter,
  several,
  ago,
  ahead,
  byThen,
  eve,
  later,
];
