import fc from 'fast-check';
import { engineForm, excelForm, replaceReferences } from './structuredReference';

const toEngine = (formula: string, own: string | null = null) => replaceReferences(formula, own, engineForm);
const toExcel = (formula: string, own: string | null = null) =>
  replaceReferences(formula, own, (reference) => excelForm(reference, own));

test.each([
  ['=[@実績]/[@目標]', '=表[[#This Row],[実績]]/表[[#This Row],[目標]]'],
  ['=SUM(表[@[R2]:[R6]])', '=SUM(表[[#This Row],[R2]:[R6]])'],
  ['=SUM([実績])', '=SUM(表[実績])'],
  ['=[@[実績 (R2)]]', '=表[[#This Row],[実績 \ue028R2\ue029]]'],
  ['="[@実績]"&[@実績]', '="[@実績]"&表[[#This Row],[実績]]'],
])('%s in the table’s own row becomes the engine’s form and comes back', (excel, engine) => {
  expect(toEngine(excel, '表')).toBe(engine);
  expect(toExcel(engine, '表')).toBe(excel);
});

test('outside the table its name stays', () => {
  expect(toExcel('=COUNTIFS(表[判定],"◎達成")+ROWS(表[#All])')).toBe(
    '=COUNTIFS(表[判定],"◎達成")+ROWS(表[#All])',
  );
  expect(toExcel('=表[[#Headers],[判定]]', '表')).toBe('=表[[#Headers],[判定]]');
});

test('any heading survives the way to the engine and back', () => {
  const heading = fc
    .string({ minLength: 1, maxLength: 20 })
    .filter((name) => !/[\ue000-\ue0ff]/.test(name) && name.trim() === name && name !== '');
  fc.assert(
    fc.property(heading, (name) => {
      const reference = { table: '表', items: ['#This Row'], columns: [name] };
      const shown = excelForm(reference, '表');
      return (
        replaceReferences(`=${toEngine(`=${shown}`, '表').slice(1)}`, '表', (found) =>
          excelForm(found, '表'),
        ) === `=${shown}`
      );
    }),
  );
});
