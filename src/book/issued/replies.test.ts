import { readingOf, typed } from '../testing/readingOf';
import { composeIssuedBook } from './compose';
import { ISSUED_TABLES } from './names';
import { readReplies } from './replies';
import { firstRequest, freshRequest, IDS } from './testing/requests';

test('what a section answers is told with the finding that it answers; blanks are no answers', () => {
  const reading = readingOf(composeIssuedBook(freshRequest()), ({ table, heading, row }, cell) => {
    if (table !== ISSUED_TABLES.review || heading !== '回答欄') return cell;
    return typed(row === 1 ? ' 集計の誤りを直しました ' : '　', cell);
  });
  expect(readReplies(reading)).toEqual([
    { code: 'C03', kpi: IDS[1], column: 'R4実績', reply: '集計の誤りを直しました' },
  ]);
});

test('a first book has nothing to answer', () => {
  expect(readReplies(readingOf(composeIssuedBook(firstRequest())))).toEqual([]);
});
