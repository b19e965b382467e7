import { RUBRICS } from '../../kpi/rubrics';
import { looksOf, lookOfLabel } from './gradeLook';

test.each(RUBRICS)(
  'within the rubric $id no two grades share a mark, so none is told by its colour alone',
  (rubric) => {
    const marks = looksOf(rubric)
      .map((look) => look.mark)
      .filter((mark) => mark !== '');
    expect(new Set(marks).size).toBe(marks.length);
    marks.forEach((mark) => expect(mark.length).toBeLessThanOrEqual(2));
  },
);

test('a label that is no grade of the rubric is shown as a state, in both languages', () => {
  const [pace] = RUBRICS;
  if (pace === undefined) throw new Error('No rubric');
  expect(lookOfLabel('調査なし', pace)).toMatchObject({
    mark: '',
    label: { ja: '調査なし', en: 'No survey' },
  });
  expect(lookOfLabel('外的要因', pace).label).toEqual({ ja: '外的要因', en: '外的要因' });
});
