/** Serial numbers of days: 1 is 1 January 1900, and 60 is the 29 February 1900 that Excel has and the calendar has not. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const AFTER_LEAP_BUG = 60;

export function serialOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  return serial > AFTER_LEAP_BUG ? serial : serial - 1;
}

export function fromSerial(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const days = serial > AFTER_LEAP_BUG ? serial : serial + 1;
  const date = new Date(EPOCH + Math.floor(days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
