import { csvText } from './csv';

test('quotes, commas and line breaks are quoted, rows end in CRLF', () => {
  expect(csvText([['a', 'b,c', 'd"e', 'f\ng'], ['']])).toBe('a,"b,c","d""e","f\ng"\r\n\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', '＝1', "'=cmd|' /C calc'!A0"])(
  'no spreadsheet runs %j',
  (text) => {
    const [line = ''] = csvText([[text]]).split('\r\n');
    const shown = line.startsWith('"') ? line.slice(1) : line;
    expect(shown.startsWith("'")).toBe(true);
    expect(csvText([[text]])).toContain(text.includes('"') ? '"' : text);
  },
);

test('a figure and a plain text stay as they are', () => {
  expect(csvText([['1,234', 'S6', '△5', '約30']])).toBe('"1,234",S6,△5,約30\r\n');
});
