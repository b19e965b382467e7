/** Days as they are typed: `2026-11-26`. */
import { batchName } from '../book/records/logOf';
import type { Records } from '../book/records/records';
import { isoDay, type Day } from '../plan/day';
import type { Press } from '../round/accept';
import type { Arguments, Io } from './command';

/** null for what is no day of the calendar. */
export function readDay(text: string): Day | null {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text);
  if (!match?.groups) return null;
  const { year, month, day } = match.groups;
  const read: Day = { year: Number(year), month: Number(month), day: Number(day) };
  // 2026-02-30 would be a day of March.
  const real = new Date(Date.UTC(read.year, read.month - 1, read.day));
  return real.toISOString().slice(0, 10) === isoDay(read) ? read : null;
}

/** `--date`, else the day on which it runs. */
export function todayOf({ texts }: Arguments, io: Pick<Io, 'now'>): Day {
  return readDay(texts.get('date') ?? '') ?? dayOf(io.now());
}

/** In the time zone of the machine. */
export function dayOf(now: Date): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** What the log calls one run, unlike every press before: on this day, by the clock of the machine. */
export function pressOf(now: Date, today: Day, log: Records['log']): Press {
  const two = (number: number): string => String(number).padStart(2, '0');
  const [hour, minute, second] = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two);
  const day = isoDay(today);
  return { batch: batchName(log, `${day}T${hour}:${minute}:${second}`), time: `${day} ${hour}:${minute}` };
}
