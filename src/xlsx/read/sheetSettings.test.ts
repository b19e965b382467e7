import type { Reading, ReadSheet } from '../../book/reading';
import { isXlsxFaultCode } from '../../words/xlsx';
import { body, HEADINGS, sheetData, workbook, type Ingredients } from '../corpus/workbook';
import { readWorkbook } from './index';

function reading(given: Ingredients): Reading {
  const read = readWorkbook(workbook(given), '提出.xlsx');
  if (!read.ok) throw new Error(read.errors[0]?.message.en);
  return read.value;
}

function sheetOf(given: Ingredients): ReadSheet {
  return reading(given).sheets[0] as ReadSheet;
}

const DATA = sheetData([HEADINGS, '<c r="B2"><v>1</v></c>']);

/** The file's only table with something more in it. */
function withTableFilter(filter: string): Ingredients {
  return {
    change: (part) =>
      part.name === 'xl/tables/table1.xml'
        ? { ...part, content: String(part.content).replace('<tableColumns', `${filter}<tableColumns`) }
        : part,
  };
}

describe('the name of a sheet', () => {
  const escaped = '_x8A2D__x5B9A_';

  test('may be written in escapes, where it is listed and where a name points to it', () => {
    const names = `<definedNames><definedName name="_x540D_">${escaped}!$B$2</definedName></definedNames>`;
    const { sheets, names: cells } = reading({ sheetName: escaped, names });
    expect(sheets.map(({ name }) => name)).toEqual(['設定']);
    expect(cells.get('名')).toMatchObject({ value: 1 });
  });

  test('is told where the sheet has no part', () => {
    const bytes = workbook({ sheetName: escaped, target: () => '' });
    const read = readWorkbook(bytes, '提出.xlsx');
    expect(read.ok ? '' : read.errors[0]?.message.ja).toBe(
      '提出.xlsx: 必要な部分（xl/workbook.xml: 設定）がありません。',
    );
  });
});

describe('a filter that hides rows', () => {
  test.each([
    ['buttons only', '<autoFilter ref="A1:B2"/>', false],
    [
      'hidden buttons',
      '<autoFilter ref="A1:B2"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
      false,
    ],
    [
      'chosen values',
      '<autoFilter ref="A1:B2"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
      true,
    ],
    [
      'a condition',
      '<autoFilter ref="A1:B2"><filterColumn colId="0"/><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="3"/></customFilters></filterColumn></autoFilter>',
      true,
    ],
  ])('%s of a sheet and of a table on it', (_, filter, expected) => {
    expect(sheetOf({ sheet: `${DATA}${filter}` }).filtered).toBe(expected);
    expect(sheetOf(withTableFilter(filter)).filtered).toBe(expected);
  });

  test('an advanced filter leaves a mark on the sheet only', () => {
    expect(sheetOf({ sheet: `<sheetPr filterMode="1"/>${DATA}` }).filtered).toBe(true);
    expect(sheetOf({ sheet: `<sheetPr filterMode="false"/>${DATA}` }).filtered).toBe(false);
  });

  test('its rows are told as hidden, and are read all the same', () => {
    const { sheets, tables } = reading({
      sheet: `<sheetData><row r="1">${HEADINGS}</row><row r="2" hidden="1"><c r="B2"><v>7</v></c></row></sheetData>`,
    });
    expect(sheets[0]?.hiddenRows).toEqual([2]);
    expect(tables.get('T')?.rows[0]?.[1]).toMatchObject({ kind: 'number', value: 7 });
  });
});

describe('areas with an input rule', () => {
  const EXTENDED = (rules: string): string =>
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rules}</ext></extLst>`;

  test('as they are written, several to a rule, never expanded', () => {
    const sheet = `${DATA}<dataValidations count="2"><dataValidation type="decimal" sqref="S6:S79 U6:U79"><formula1>0</formula1></dataValidation><dataValidation type="list" sqref="$B$2:$B$1048576"/></dataValidations>`;
    expect(sheetOf({ sheet }).ruledAreas).toEqual(['S6:S79', 'U6:U79', 'B2:B1048576']);
  });

  test('of the extension list too, which Excel uses for lists on another sheet', () => {
    const sheet = `${DATA}<dataValidations><dataValidation type="whole" sqref="A2"/></dataValidations>${EXTENDED(
      '<x14:conditionalFormattings><x14:conditionalFormatting><xm:sqref>Z1:Z9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>他!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>C2:C5 E7</xm:sqref></x14:dataValidation></x14:dataValidations>',
    )}`;
    expect(sheetOf({ sheet }).ruledAreas).toEqual(['A2', 'C2:C5', 'E7']);
  });

  test('a hint without a rule is none, and what is no area on a sheet is left out', () => {
    const sheet = `${DATA}<dataValidations><dataValidation sqref="A1"/><dataValidation type="none" sqref="A2"/><dataValidation type="whole" sqref="ZZZ1 A0 B2:A1 x"/></dataValidations>`;
    expect(sheetOf({ sheet }).ruledAreas).toEqual([]);
  });

  test('more than people can set are not known rather than half known', () => {
    const rule = '<dataValidation type="whole" sqref="A1"/>';
    const rules = (count: number): string =>
      `${DATA}<dataValidations>${rule.repeat(count)}</dataValidations>`;
    expect(sheetOf({ sheet: rules(10_000) }).ruledAreas).toHaveLength(10_000);
    expect(sheetOf({ sheet: rules(10_001) }).ruledAreas).toBeNull();
    const pieces = `${DATA}${EXTENDED(
      `<x14:dataValidations><x14:dataValidation type="list"><xm:sqref>${'A1 <!---->'.repeat(100_000)}</xm:sqref></x14:dataValidation></x14:dataValidations>`,
    )}`;
    expect(sheetOf({ sheet: pieces }).ruledAreas).toBeNull();
  });
});

test('merged areas, hidden columns and protection stand beside them', () => {
  const sheet = `<cols><col min="2" max="3" hidden="1"/></cols>${DATA}<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A2:B2"/></mergeCells>`;
  expect(sheetOf({ sheet })).toMatchObject({
    mergedAreas: ['A2:B2'],
    hiddenColumns: [2, 3],
    protected: true,
  });
});

test('macros and links to other books are remarked, and neither run nor followed', () => {
  const { remarks } = reading({
    sheet: body('<c r="B2"><f>[1]Sheet1!A1</f><v>5</v></c>'),
    moreRelationships: [
      ['vbaProject', 'vbaProject.bin'],
      ['externalLink', 'externalLinks/externalLink1.xml'],
    ],
    more: [{ name: 'xl/vbaProject.bin', content: 'x' }],
  });
  expect(remarks).toEqual(['macros', 'externalLinks']);
});

test('what keeps a file from being read can be told from other problems', () => {
  const read = readWorkbook(new Uint8Array(0), '空.xlsx');
  expect(read.ok ? [] : read.errors.map(({ code }) => isXlsxFaultCode(code))).toEqual([true]);
  expect(isXlsxFaultCode('file-missing')).toBe(false);
  expect(isXlsxFaultCode('toString')).toBe(false);
});
