import { isDateFormat } from './dateFormat';

test.each(['yyyy/m/d', '[$-411]ggge"年"m"月"d"日"', 'h:mm', '[h]:mm', '[mm]:ss'])(
  '%s shows a date or time',
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.each(['General', '@', '#,##0', '0.0%', '[Red]-0', '[Magenta]0', '0"年度"', '0_d', '0\\h', '0.00E+00'])(
  '%s shows a figure',
  (format) => {
    expect(isDateFormat(format)).toBe(false);
  },
);
