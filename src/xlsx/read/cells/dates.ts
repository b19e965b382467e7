/** Dates as spreadsheets keep them: days since 1899-12-31, with a 29 February 1900 that never was. */

const DAY_MS = 86_400_000;
/** 1970-01-01. */
const UNIX_SERIAL = 25_569;
/** What a serial number of the system of 1904 lacks. */
export const DAYS_1904 = 1_462;
/** 9999-12-31. */
export const LAST_SERIAL = 2_958_465;

/** `2024-03-31`, `2024-03-31T12:00:00Z`, `12:00:00` → serial number of the system of 1900; null: no date. */
export function serialOfIso(text: string): number | null {
  const match =
    /^(?:([0-9]{4})-([0-9]{2})-([0-9]{2}))?(?:T?([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{1,9})?))?)?(?:Z|[+-]00:00)?$/.exec(
      text.trim(),
    );
  if (!match || text.trim() === '') return null;
  const [, year, month = '01', day = '01', hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
  const isReal = new Date(days * DAY_MS).toISOString().startsWith(`${year}-${month}-${day}`);
  if (!isReal) return null;
  const serial = days + UNIX_SERIAL;
  // Before 1 March 1900 the day that never was is not counted yet.
  return (serial < 61 ? serial - 1 : serial) + time;
}

export interface CalendarTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** From Sunday, 0. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** null: no date of the system of 1900. To the second. */
export function calendarTime(serial: number): CalendarTime | null {
  if (!(serial >= 0) || serial >= LAST_SERIAL + 1) return null;
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const date = new Date((days - UNIX_SERIAL + (days < 60 ? 1 : 0)) * DAY_MS);
  const isTheDayThatNeverWas = days === 60;
  return {
    year: date.getUTCFullYear(),
    month: isTheDayThatNeverWas ? 2 : date.getUTCMonth() + 1,
    day: isTheDayThatNeverWas ? 29 : days === 0 ? 0 : date.getUTCDate(),
    weekday: (days + 6) % 7,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
  };
}
