/** What becomes of values that are written. */
import { check, DOCS, codeOf, onScratchSheet, type Behaviour } from './behaviour';

/** Writes one value and reads back value, type, format and text. */
const written = (value: string | number | boolean, format?: string) =>
  onScratchSheet(async (context, sheet) => {
    const cell = sheet.getRange('B2');
    if (format) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values, valueTypes, numberFormat, text, formulas');
    await context.sync();
    return [
      check('value', null, cell.values[0]?.[0]),
      check('type', null, cell.valueTypes[0]?.[0]),
      check('format', null, cell.numberFormat[0]?.[0]),
      check('text', null, cell.text[0]?.[0]),
      check('formula', null, cell.formulas[0]?.[0]),
    ];
  });

interface Expected {
  readonly value?: unknown;
  readonly type?: string;
  readonly format?: string;
  readonly text?: string;
  readonly formula?: string;
}

const becomes = (
  id: string,
  says: string,
  value: string | number | boolean,
  expected: Expected,
  format?: string,
): Behaviour => ({
  id: `write.${id}`,
  says,
  source: 'office-facts.md trap 1; ' + DOCS + 'excel.range#excel-excel-range-values-member',
  run: async () => {
    const actual = await written(value, format);
    return actual
      .filter(({ what }) => what in expected)
      .map(({ what, actual: found }) => check(what, expected[what as keyof Expected], found));
  },
});

export const writing: readonly Behaviour[] = [
  becomes('date-like-text', 'A text like 1-1-1 becomes a date', '1-1-1', { value: 36892, type: 'Double' }),
  becomes('percent-text', '50% becomes 0.5 with a percent format', '50%', {
    value: 0.5,
    type: 'Double',
    format: '0%',
    text: '50%',
  }),
  becomes('leading-zero', '012 loses its zero', '012', { value: 12, type: 'Double' }),
  becomes('grouped-number', '1,234 becomes a number', '1,234', {
    value: 1234,
    type: 'Double',
    format: '#,##0',
  }),
  becomes('boolean-text', 'TRUE becomes a boolean', 'TRUE', { value: true, type: 'Boolean' }),
  becomes('boolean', 'true stays a boolean', true, { value: true, type: 'Boolean' }),
  becomes('apostrophe', 'A leading apostrophe makes a text and is not part of it', "'012", {
    value: '012',
    type: 'String',
  }),
  {
    ...becomes('formula-like-text', 'A text that looks like a formula is told without its mark', "'=A1", {
      value: '=A1',
      type: 'String',
      formula: '=A1',
    }),
    source: 'OfficeDev/office-js#6687',
  },
  becomes(
    'text-format',
    'A cell of format @ keeps texts as they are',
    '1-1-1',
    { value: '1-1-1', type: 'String', text: '1-1-1' },
    '@',
  ),
  becomes(
    'text-format-formula',
    'A cell of format @ keeps formulas as texts',
    '=1+1',
    { value: '=1+1', type: 'String' },
    '@',
  ),
  becomes('japanese-text', 'A text stays a text', '検討中', {
    value: '検討中',
    type: 'String',
    format: 'General',
  }),
  becomes('triangle', '△5 stays a text', '△5', { value: '△5', type: 'String' }),
  becomes('formula', 'A text that begins with = is a formula', '=1+2', { value: 3, type: 'Double' }),
  becomes('error-value', 'A formula that fails has an error value', '=1/0', {
    value: '#DIV/0!',
    type: 'Error',
    text: '#DIV/0!',
  }),
  becomes('unknown-function', 'An unknown function gives #NAME?', '=NOSUCHFUNCTION(1)', {
    value: '#NAME?',
    type: 'Error',
  }),
  becomes('empty-text-formula', 'A formula that gives "" is a text, not empty', '=""', {
    value: '',
    type: 'String',
  }),
  becomes(
    'shown-by-format',
    'The text follows the number format',
    0.853,
    { value: 0.853, text: '85.3%' },
    '0.0%',
  ),
  {
    id: 'write.empty-text',
    says: 'An empty text empties the cell',
    source: 'office-facts.md trap 3',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const cell = sheet.getRange('A1');
        cell.values = [['x']];
        cell.values = [['']];
        cell.load('values, valueTypes');
        await context.sync();
        return [check('value', '', cell.values[0]?.[0]), check('type', 'Empty', cell.valueTypes[0]?.[0])];
      }),
  },
  {
    id: 'write.null',
    says: 'null in an array leaves the cell as it is',
    source: 'office-facts.md trap 3',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const range = sheet.getRange('A1:B1');
        range.values = [['a', 'b']];
        range.values = [[null, 'c']];
        range.load('values');
        await context.sync();
        return [check('values', [['a', 'c']], range.values)];
      }),
  },
  {
    id: 'write.single-value',
    says: 'A single value fills the whole range',
    source: DOCS + 'excel.range#excel-excel-range-values-member',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const range = sheet.getRange('A1:B2');
        Object.assign(range, { values: 7 });
        range.load('values');
        await context.sync();
        return [
          check(
            'values',
            [
              [7, 7],
              [7, 7],
            ],
            range.values,
          ),
        ];
      }),
  },
  {
    id: 'write.wrong-shape',
    says: 'An array of another shape is refused',
    source: DOCS + 'excel.range#excel-excel-range-values-member',
    run: async () => [
      check(
        'code',
        'InvalidArgument',
        await codeOf((context) => {
          context.workbook.worksheets.getFirst().getRange('A50:B51').values = [[1]];
        }),
      ),
    ],
  },
  {
    id: 'write.bad-formula',
    says: 'A formula that cannot be read is refused',
    source: DOCS + 'excel.range#excel-excel-range-formulas-member',
    run: async () => [
      check(
        'code',
        'InvalidArgument',
        await codeOf((context) => {
          context.workbook.worksheets.getFirst().getRange('A50').formulas = [['=SUM(1,']];
        }),
      ),
    ],
  },
];
