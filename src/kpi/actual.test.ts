import { readActual } from './actual';
import { STATE_WORDS } from './judgement';

test('a number is a figure, without the noise of binary arithmetic', () => {
  expect(readActual(520)).toEqual({ kind: 'figure', value: 520 });
  expect(readActual(0.1 + 0.2)).toEqual({ kind: 'figure', value: 0.3 });
  expect(readActual(-0)).toEqual({ kind: 'figure', value: 0 });
});

test.each([null, '', ' ', '　\n\t'])('%j is blank', (raw) => {
  expect(readActual(raw)).toBeNull();
});

test.each(STATE_WORDS)('%s is a state word, padded or not', (word) => {
  expect(readActual(word)).toEqual({ kind: 'state', word });
  expect(readActual(`　${word} `)).toEqual({ kind: 'state', word });
});

test.each(['520', '５２０', '約30', '検討中', '調査 なし', '#N/A', '未入力'])(
  '%s is neither and is kept as it was typed',
  (text) => {
    expect(readActual(text)).toEqual({ kind: 'unreadable', text });
  },
);

test('a compatibility character in a state word (U+F967 for 不) is the same word', () => {
  expect(readActual('把握\uF967能')).toEqual({ kind: 'state', word: '把握不能' });
});

test('booleans and numbers that are none are unreadable', () => {
  expect(readActual(true)).toEqual({ kind: 'unreadable', text: 'TRUE' });
  expect(readActual(false)).toEqual({ kind: 'unreadable', text: 'FALSE' });
  expect(readActual(Number.NaN)).toEqual({ kind: 'unreadable', text: 'NaN' });
  expect(readActual(Number.POSITIVE_INFINITY)).toEqual({ kind: 'unreadable', text: 'Infinity' });
});
