import { builtInPlan } from '../../plan';
import { bookNames } from '../names';
import { recognise } from '../recognise';
import { readingOf, typed } from '../testing/readingOf';
import { composeIssuedBook } from './compose';
import { ISSUED_TABLES } from './names';
import { firstRequest, SECTION } from './testing/requests';

const NAMES = bookNames('');
const FIRST = composeIssuedBook(firstRequest());
/** Of 発行票表, from 0. */
const FORM_ROW = 6;

describe('which book it is', () => {
  const reading = readingOf(FIRST);
  const without = (...tables: string[]) => ({
    ...reading,
    identity: null,
    tables: new Map([...reading.tables].filter(([name]) => !tables.includes(name))),
  });

  test('is told with the whole plan’s id, section, round, issue and fingerprint', () => {
    expect(recognise(reading)).toMatchObject({ kind: 'book', outdated: false });
    expect(FIRST.identity).toMatchObject({
      planId: builtInPlan().id,
      planVersion: builtInPlan().version,
      issue: 'R6-0012',
      section: SECTION,
      round: 'R6',
      fingerprint: '3F9A-17C2-88D0',
    });
  });

  test('is told by visible cells after a gateway dropped the hidden sheets', () => {
    const found = recognise(without(NAMES.tables.identity, NAMES.tables.snapshots));
    expect(found).toMatchObject({ kind: 'book', outdated: false, identity: FIRST.identity });
  });

  test('is told by the cover where 「設定」 is gone too', () => {
    const found = recognise(without(NAMES.tables.identity, NAMES.tables.settings));
    expect(found).toMatchObject({ kind: 'book', outdated: true, identity: FIRST.identity });
  });

  test('is not told by a cover whose 様式 someone wrote over', () => {
    const coverOnly = (written: string | null) => {
      const { tables } = readingOf(FIRST, ({ row }, cell) => {
        return written !== null && row === FORM_ROW ? typed(written, cell) : cell;
      });
      return [...tables].filter(([name]) => name === ISSUED_TABLES.cover);
    };
    const told = (written: string | null) =>
      recognise({ ...reading, identity: null, tables: new Map(coverOnly(written)) }).kind;
    expect([told(null), told('mine-2020')]).toEqual(['book', 'foreign']);
  });
});
