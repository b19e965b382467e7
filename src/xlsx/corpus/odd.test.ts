import type { ReadCell, Reading } from '../../book/reading';
import { readWorkbook } from '../read';
import { oddCells } from './oddCells';
import { oddNamespaces } from './oddNamespaces';
import { oddPackages } from './oddPackages';

function cellsOf(reading: Reading): Map<string, ReadCell> {
  const cells = [...reading.tables.values()].flatMap(({ rows }) => rows.flat());
  return new Map(cells.map((cell) => [cell.address, cell]));
}

test.each([...oddPackages(), ...oddNamespaces(), ...oddCells()])(
  '$name: odd, but right, and read as Excel reads it',
  ({ bytes, cells, headers }) => {
    const read = readWorkbook(bytes, 'odd.xlsx');
    if (!read.ok) throw new Error(read.errors[0]?.message.en);
    const found = cellsOf(read.value);
    for (const [address, expected] of Object.entries(cells)) {
      if (expected === null) expect(found.get(address)).toMatchObject({ kind: 'empty' });
      else expect(found.get(address)).toMatchObject(expected);
    }
    const [table] = read.value.tables.values();
    expect(table?.headers).toEqual(headers ?? ['番号', '値']);
  },
);
