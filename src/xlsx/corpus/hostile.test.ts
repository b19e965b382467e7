import { readWorkbook } from '../read';
import { hostileFiles } from './hostile';

test.each(hostileFiles())('$name ends with $ends', ({ bytes, ends }) => {
  const result = readWorkbook(bytes(), '提出.xlsx');
  expect(result.ok ? 'reads' : result.errors[0]?.code).toBe(ends);
  if (result.ok) return;
  const [problem] = result.errors;
  expect(problem?.message.ja).toMatch(/^提出\.xlsx: .+。$/);
  expect(problem?.message.en).toMatch(/^提出\.xlsx: .+\.$/);
  expect(problem?.remedy.ja).toMatch(/。$/);
});
