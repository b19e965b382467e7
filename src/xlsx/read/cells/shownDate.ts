/** A serial number as a date format shows it, Japanese eras included. */
import { calendarTime, type CalendarTime } from './dates';
import type { FormatToken } from './formatTokens';

/** First days of the eras; both sides of a change are told by day. */
const ERAS = [
  { from: 20190501, letter: 'R', short: '令', long: '令和', before: 2018 },
  { from: 19890108, letter: 'H', short: '平', long: '平成', before: 1988 },
  { from: 19261225, letter: 'S', short: '昭', long: '昭和', before: 1925 },
  { from: 19120730, letter: 'T', short: '大', long: '大正', before: 1911 },
  { from: 0, letter: 'M', short: '明', long: '明治', before: 1867 },
] as const;
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ENGLISH_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** null: no date of the system of 1900. */
export function shownDate(serial: number, tokens: readonly FormatToken[]): string | null {
  const time = calendarTime(serial);
  if (!time) return null;
  const isHalfDay = tokens.some(({ text, kind }) => kind === 'date' && text === 'AM/PM');
  return tokens
    .map(({ kind, text }, i) => {
      if (kind === 'text') return text;
      if (kind !== 'date') return '';
      return text.startsWith('m') && isMinute(tokens, i)
        ? padded(time.minute, text.length)
        : dateMark(text, time, serial, isHalfDay);
    })
    .join('');
}

/** `m` is minutes behind hours and before seconds. */
function isMinute(tokens: readonly FormatToken[], i: number): boolean {
  const marks = tokens
    .map(({ kind, text }, at) => ({ at, text: kind === 'date' ? text : '' }))
    .filter(({ text }) => text !== '');
  const place = marks.findIndex(({ at }) => at === i);
  return /^(?:h|\[h)/.test(marks[place - 1]?.text ?? '') || /^(?:s|\[s)/.test(marks[place + 1]?.text ?? '');
}

function dateMark(mark: string, time: CalendarTime, serial: number, isHalfDay: boolean): string {
  const era = ERAS.find(({ from }) => time.year * 10_000 + time.month * 100 + time.day >= from) ?? ERAS[4];
  switch (mark[0]) {
    case 'y':
      return mark.length <= 2 ? padded(time.year % 100, 2) : String(time.year);
    case 'g':
      return [era.letter, era.short, era.long][mark.length - 1] ?? era.long;
    case 'e':
      return padded(time.year - era.before, mark.length);
    case 'm':
      return mark.length <= 2
        ? padded(time.month, mark.length)
        : nameOf(ENGLISH_MONTHS, time.month - 1, mark.length);
    case 'd':
      return mark.length <= 2
        ? padded(time.day, mark.length)
        : nameOf(ENGLISH_DAYS, time.weekday, mark.length);
    case 'a':
      return `${WEEKDAYS[time.weekday] ?? ''}${mark.length === 4 ? '曜日' : ''}`;
    case 'h':
      return padded(isHalfDay ? ((time.hour + 11) % 12) + 1 : time.hour, mark.length);
    case 's':
      return padded(time.second, mark.split('.')[0]?.length ?? 1);
    case '[':
      return String(
        Math.floor(Math.round(serial * 86_400) / (mark[1] === 'h' ? 3600 : mark[1] === 'm' ? 60 : 1)),
      );
    default:
      return time.hour < 12 ? 'AM' : 'PM';
  }
}

/** `mmm` and `ddd` are short, `mmmmm` is one letter. */
function nameOf(names: readonly string[], at: number, length: number): string {
  const name = names[at] ?? '';
  return length === 4 ? name : name.slice(0, length === 5 ? 1 : 3);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
