import fc from 'fast-check';
import { MAIN, workbook, type Ingredients } from '../corpus/workbook';
import { readWorkbook } from './index';

const CONTENT: Ingredients = {
  strings: '<si><t>集計 </t></si><si><r><t>未</t></r><r><rPr><b/></rPr><t>集計</t></r></si>',
  styles:
    '<numFmts><numFmt numFmtId="200" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>',
  names: '<definedNames><definedName name="n">S!$A$2</definedName></definedNames>',
  sheet:
    '<sheetProtection sheet="1"/><cols><col min="1" max="1" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>値</t></is></c></row><row r="2" hidden="1"><c r="A2" s="0"><f t="shared" ref="A2:B2" si="0">A1+$B$1</f><v>45000</v></c><c r="B2"><f t="shared" si="0"/></c></row></sheetData><autoFilter><filterColumn><filters/></filterColumn></autoFilter><mergeCells><mergeCell ref="A4:B4"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A2"/></dataValidations><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations><x14:dataValidation type="list"><xm:sqref>B2:B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
};

/** Parts with elements of one namespace: what relates them has its own. */
const SPREADSHEET = /workbook\.xml$|worksheets\/sheet|sharedStrings|tables\/|styles/;
const TAG = /<(\/?)((?:x14:|xm:)?[A-Za-z]\w*)([^>]*?)(\/?)>/g;

function changing(change: (xml: string) => string): Uint8Array {
  return workbook({
    ...CONTENT,
    change: (part) =>
      SPREADSHEET.test(part.name) ? { ...part, content: change(String(part.content)) } : part,
  });
}

const ORIGINAL = readWorkbook(workbook(CONTENT), 'x.xlsx');
const FOREIGN = [
  '<foo:v xmlns:foo="urn:foo">9</foo:v>',
  '<c xmlns="urn:foo" r="B2"><v>9</v></c>',
  '<foo:row xmlns:foo="urn:foo" r="2"><c r="A2"><v>9</v><f>1</f></c></foo:row>',
  `<foo:x xmlns:foo="urn:foo"><t>字</t><sheetData xmlns="${MAIN}"/><mergeCell ref="A8:B9"/></foo:x>`,
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:foo="urn:foo" Requires="foo"><v>9</v><t>字</t><row/></mc:Choice> 字 <mc:Fallback/></mc:AlternateContent>',
  '<x14:dataValidations xmlns:x14="urn:foo"/>',
  '<v xmlns="urn:foo"/>',
];

test('the file that is varied has all that a variation could lose', () => {
  if (!ORIGINAL.ok) throw new Error(ORIGINAL.errors[0]?.message.en);
  const [sheet] = ORIGINAL.value.sheets;
  expect(sheet).toMatchObject({
    protected: true,
    mergedAreas: ['A4:B4'],
    hiddenRows: [2],
    hiddenColumns: [1],
  });
  expect(sheet).toMatchObject({ filtered: true, ruledAreas: ['A2', 'B2:B5'] });
  expect(ORIGINAL.value.names.get('n')).toMatchObject({ value: 45000, formula: '=A1+$B$1' });
});

test('foreign elements sprinkled anywhere change nothing', () => {
  const sprinkled = fc.array(fc.option(fc.constantFrom(...FOREIGN), { freq: 3 }), {
    minLength: 60,
    maxLength: 60,
  });
  fc.assert(
    fc.property(sprinkled, (pieces) => {
      let next = 0;
      const bytes = changing((xml) => {
        const end = xml.lastIndexOf('</');
        return xml.replace(TAG, (tag: string, ...rest) => {
          const at = rest.at(-2) as number;
          next += 1;
          return at < end ? `${tag}${pieces[next % 60] ?? ''}` : tag;
        });
      });
      expect(readWorkbook(bytes, 'x.xlsx')).toEqual(ORIGINAL);
    }),
    { numRuns: 200 },
  );
});

test('under any prefix, declared anywhere, a part reads the same', () => {
  const names = fc.array(fc.constantFrom('', 'x', 'foo', 'é', 'a.b-c', 'mc', 'r2'), {
    minLength: 40,
    maxLength: 40,
  });
  fc.assert(
    fc.property(names, fc.boolean(), (prefixes, isDeclaredByEach) => {
      let next = 0;
      const bytes = changing((xml) => {
        const open: string[] = [];
        return xml.replace(TAG, (_, slash: string, name: string, rest: string, empty: string) => {
          const isOurs = !name.includes(':');
          const prefix = slash ? (open.pop() ?? '') : isOurs ? (prefixes[(next += 1) % 40] ?? '') : '';
          const isRoot = !slash && open.length === 0;
          if (!slash && !empty) open.push(prefix);
          const spelled = prefix === '' ? name : `${prefix}:${name}`;
          if (slash) return `</${spelled}>`;
          const all = isDeclaredByEach ? [prefix] : isRoot ? [...new Set(prefixes)] : [];
          const declared = isOurs
            ? all.map((one) => ` xmlns${one === '' ? '' : `:${one}`}="${MAIN}"`).join('')
            : '';
          return `<${spelled}${isRoot ? rest.replace(/ xmlns="[^"]*"/, '') : rest}${declared}${empty}>`;
        });
      });
      expect(readWorkbook(bytes, 'x.xlsx')).toEqual(ORIGINAL);
    }),
    { numRuns: 200 },
  );
});
