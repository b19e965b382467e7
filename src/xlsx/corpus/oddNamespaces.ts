/** Odd namespaces: elements of others between ours, choices between old and new markup, and ours under any name. */
import { number, odd, text, type OddFile } from './oddFile';
import { body, MAIN, type Ingredients } from './workbook';

const DECLARED =
  'xmlns:foo="urn:foo" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac foo"';

/** Declarations in every root: a part may hold foreign elements whatever it is. */
const declaring: NonNullable<Ingredients['change']> = (part) => ({
  ...part,
  content: String(part.content).replace(/<([A-Za-z]+) xmlns=/, `<$1 ${DECLARED} xmlns=`),
});

function sheetOf(cells: string): Ingredients {
  return { sheet: body(cells), change: declaring };
}

export function oddNamespaces(): OddFile[] {
  return [
    odd(
      'foreign-values',
      { A2: number(520), B2: text('赤い') },
      sheetOf(
        '<foo:c r="B2"><v>9</v></foo:c><c r="A2"><foo:v>536</foo:v><v>5<foo:x>8</foo:x>20</v><foo:v>537</foo:v></c><c r="B2" t="inlineStr"><foo:is><t>青</t></foo:is><is><t>赤</t><foo:t>黒</foo:t><foo:r><t>白</t></foo:r><r><t>い</t></r></is></c>',
      ),
    ),
    odd(
      'foreign-by-declaration',
      { A2: number(520), B2: null },
      sheetOf(
        `<c r="A2"><v xmlns="urn:foo">536</v><v>520</v><v xmlns="urn:foo"><v xmlns="${MAIN}">537</v></v></c><c r="B2"><x:f xmlns:x="urn:foo">1+1</x:f></c>`,
      ),
    ),
    odd(
      'prefix-declared-within',
      { A2: number(1), B2: number(2) },
      sheetOf(
        `<x:c xmlns:x="${MAIN}" r="A2"><x:v>1</x:v><x:v xmlns:x="urn:foo">9</x:v></x:c><foo:c xmlns:foo="${MAIN}" r="B2"><v>2</v></foo:c>`,
      ),
    ),
    odd(
      'foreign-rows',
      { A2: number(1), B2: null },
      {
        change: declaring,
        sheet: `<foo:sheetData><row r="2"><c r="B2"><v>3</v></c></row></foo:sheetData>${body('<c r="A2"><v>1</v></c>')}<foo:mergeCells><mergeCell ref="?"/></foo:mergeCells>`,
      },
    ),
    odd(
      'foreign-strings',
      { A2: text('一つ目'), B2: text('二つ目') },
      {
        change: declaring,
        sheet: body('<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>'),
        strings:
          '<foo:si><t>零</t></foo:si><si><t>一つ目</t><foo:t>?</foo:t></si><foo:si/><si><foo:r><t>?</t></foo:r><t>二つ目</t></si>',
      },
    ),
    odd(
      'choice-understood',
      { A2: number(520), B2: number(2) },
      sheetOf(
        '<c r="A2"><mc:AlternateContent><mc:Choice Requires="foo"><v>1</v></mc:Choice><mc:Choice Requires="x14ac"><v>520</v></mc:Choice><mc:Fallback><v>3</v></mc:Fallback></mc:AlternateContent></c><mc:AlternateContent><mc:Choice Requires="x14ac"><c r="B2"><v>2</v></c></mc:Choice></mc:AlternateContent>',
      ),
    ),
    odd(
      'choice-fallen-back',
      { A2: number(520), B2: null },
      sheetOf(
        '<c r="A2"><mc:AlternateContent>\n<v>7</v><mc:Choice Requires="x14ac foo"><v>1</v></mc:Choice>\n<mc:Fallback><mc:AlternateContent><mc:Choice Requires="bar"><v>4</v></mc:Choice><mc:Fallback><v>5<foo:v>9</foo:v>20</v></mc:Fallback></mc:AlternateContent></mc:Fallback><mc:Fallback><v>6</v></mc:Fallback></mc:AlternateContent></c><c r="B2"><mc:Fallback><v>8</v></mc:Fallback><mc:AlternateContent><mc:Choice><v>8</v></mc:Choice></mc:AlternateContent></c>',
      ),
    ),
    odd(
      'relation-of-another',
      { B2: number(1) },
      {
        change: (part) => ({
          ...part,
          content: String(part.content).replace(
            'r:id="rId1"',
            'xmlns:o="urn:o" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" o:id="rId2" q:id="rId1"',
          ),
        }),
      },
    ),
  ];
}
