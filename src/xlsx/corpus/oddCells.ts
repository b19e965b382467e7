/** Odd cells: what programs other than Excel write into a sheet, and what Excel itself writes seldom. */
import { number, odd, text, type OddFile } from './oddFile';
import { body, HEADINGS, sheetData } from './workbook';

function formats(...codes: readonly string[]): string {
  const custom = codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('');
  const xfs = codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('');
  return `<numFmts>${custom}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs}<xf numFmtId="14"/></cellXfs>`;
}

export function oddCells(): OddFile[] {
  return [
    odd(
      'no-references',
      { A2: text('a'), B2: number(5), B3: number(6) },
      {
        tableRef: 'A1:B3',
        sheet:
          '<sheetData><row><c t="inlineStr"><is><t>番号</t></is></c><c t="inlineStr"><is><t>値</t></is></c></row><row><c t="inlineStr"><is><t>a</t></is></c><c><v>5</v></c></row><row><c/><c><v>6</v></c></row></sheetData>',
      },
    ),
    odd(
      'escapes',
      { A2: text('a\r\nb_x000D_&<'), B2: text('日本😀') },
      {
        sheet: body(
          '<c r="A2" t="inlineStr"><is><t>a_x000D_\nb_x005F_x000D_&amp;&lt;</t></is></c><c r="B2" t="inlineStr"><is><t>&#26085;&#x672C;&#x1F600;</t></is></c>',
        ),
      },
    ),
    odd(
      'cdata-and-comments',
      { A2: text('a<&b'), B2: number(12) },
      {
        sheet: body(
          '<c r="A2" t="inlineStr"><is><t>a<![CDATA[<&]]><!-- x -->b</t></is></c><c r="B2"><v>1<!-- y -->2</v></c>',
        ),
      },
    ),
    odd(
      'line-break-in-column',
      {},
      {
        columns: ['番号', '取組_x000a_要因'],
        sheet: sheetData(['<c r="A1" t="inlineStr"><is><t>番号</t></is></c>', '<c r="B2"><v>1</v></c>']),
      },
      ['番号', '取組\n要因'],
    ),
    odd(
      'line-break-as-entity',
      {},
      {
        columns: ['番号', '取組&#10;要因'],
        sheet: sheetData(['<c r="A1" t="inlineStr"><is><t>番号</t></is></c>']),
      },
      ['番号', '取組\n要因'],
    ),
    odd(
      'no-heading-row',
      { A1: text('x') },
      {
        tableAttributes: ' headerRowCount="0"',
        sheet: sheetData(['<c r="A1" t="str"><v>x</v></c>']),
      },
      ['番号', '値'],
    ),
    odd(
      'totals-row',
      { B2: number(1) },
      {
        tableAttributes: ' totalsRowCount="1"',
        tableRef: 'A1:B3',
        sheet: body('<c r="B2"><v>1</v></c>', ['<c r="B3"><f>SUBTOTAL(109,T[値])</f><v>1</v></c>']),
      },
    ),
    odd(
      'dates',
      {
        A2: { kind: 'date', value: 45382, text: '2024/3/31' },
        B2: { kind: 'number', value: -5, text: '-5', numberFormat: '0;[Red]-0' },
        A3: { kind: 'date', value: 45382, text: '令和6年3月31日' },
        B3: { kind: 'date', value: 45382.5 },
      },
      {
        tableRef: 'A1:B3',
        styles: formats('0;[Red]-0', '[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'),
        sheet: body('<c r="A2" s="3"><v>45382</v></c><c r="B2" s="1"><v>-5</v></c>', [
          '<c r="A3" s="2"><v>45382</v></c><c r="B3" t="d"><v>2024-03-31T12:00:00</v></c>',
        ]),
      },
    ),
    odd(
      'dates-1904',
      { A2: { kind: 'date', value: 45382, text: '2024/3/31' }, B2: number(43920) },
      {
        workbookPr: '<workbookPr date1904="1"/>',
        styles: formats('0'),
        sheet: body('<c r="A2" s="2"><v>43920</v></c><c r="B2"><v>43920</v></c>'),
      },
    ),
    odd(
      'shared-formulas',
      {
        A2: { formula: '=$B2+B$1*T[値]&"B2"+LOG10(B2)+\'B2\'!B2', value: 3 },
        A3: { formula: '=$B3+B$1*T[値]&"B2"+LOG10(B3)+\'B2\'!B3', value: 4 },
        B3: { formula: '=$B3+C$1*T[値]&"B2"+LOG10(C3)+\'B2\'!C3', kind: 'notCalculated' },
      },
      {
        tableRef: 'A1:B3',
        sheet: body(
          '<c r="A2"><f t="shared" ref="A2:B3" si="0">$B2+B$1*T[値]&amp;"B2"+LOG10(B2)+\'B2\'!B2</f><v>3</v></c>',
          ['<c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="B3"><f t="shared" si="0"/></c>'],
        ),
      },
    ),
    odd(
      'not-calculated',
      {
        A2: { kind: 'notCalculated', value: null, formula: '=1+1' },
        B2: { kind: 'notCalculated', formula: '=B1' },
        A3: { kind: 'empty', value: null, formula: '=""' },
      },
      {
        tableRef: 'A1:B3',
        sheet: body('<c r="A2"><f>1+1</f></c><c r="B2"><f>B1</f><v></v></c>', [
          '<c r="A3" t="str"><f>""</f><v></v></c>',
        ]),
      },
    ),
    odd(
      'booleans-and-errors',
      {
        A2: { kind: 'boolean', value: true },
        B2: { kind: 'boolean', value: false },
        A3: { kind: 'error', value: '#REF!' },
        B3: { kind: 'number', value: 1.5e-7 },
      },
      {
        tableRef: 'A1:B3',
        sheet: body('<c r="A2" t="b"><v>true</v></c><c r="B2" t="b"><v>0</v></c>', [
          '<c r="A3" t="e"><f>B99</f><v>#REF!</v></c><c r="B3"><v>1.5E-7</v></c>',
        ]),
      },
    ),
    odd(
      'beyond-any-figure',
      {
        A2: { kind: 'error', value: '#NUM!' },
        B2: { kind: 'error', value: '#NUM!' },
        A3: number(0),
        B3: { kind: 'error', value: '#NUM!' },
      },
      {
        tableRef: 'A1:B3',
        sheet: body('<c r="A2"><v>1e400</v></c><c r="B2"><v>1e99999</v></c>', [
          `<c r="A3"><v>1e-99999</v></c><c r="B3"><v>${'9'.repeat(400)}</v></c>`,
        ]),
      },
    ),
    odd(
      'proto',
      { A2: text('__proto__'), B2: text('constructor') },
      {
        sheetName: '__proto__',
        tableName: '__proto__',
        columns: ['__proto__', 'constructor'],
        names: '<definedNames><definedName name="__proto__">\'__proto__\'!$A$2</definedName></definedNames>',
        sheet: sheetData([
          '',
          '<c r="A2" t="str"><v>__proto__</v></c><c r="B2" t="str"><v>constructor</v></c>',
        ]),
      },
      ['__proto__', 'constructor'],
    ),
    odd(
      'spaces-in-tags',
      { A2: number(7) },
      {
        sheet: `<sheetData >\r\n <row\n r = '1' >${HEADINGS}</row >\r\n<row r="2"><c\tr='A2' ><v >7</v ></c ></row></sheetData >`,
      },
    ),
  ];
}
