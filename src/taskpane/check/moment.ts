/** When something was done, as the log and the pane write it. */
import { isoDay, type Day } from '../../plan/day';

/** Local time: the officers' clock on the wall. */
export interface Moment {
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** `10:15`. */
export function clockTime({ hour, minute }: Moment): string {
  return `${two(hour)}:${two(minute)}`;
}

/** `2026-11-26 10:15`. */
export function dayAndTime(moment: Moment): string {
  return `${isoDay(moment.day)} ${clockTime(moment)}`;
}

/** `2026-11-26T10:15:00`. */
export function isoTime(moment: Moment): string {
  return `${isoDay(moment.day)}T${clockTime(moment)}:${two(moment.second)}`;
}

export function momentOf(date: Date): Moment {
  return {
    day: { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() },
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  };
}
