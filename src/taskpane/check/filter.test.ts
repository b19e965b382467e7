import { plant } from '../testing/fakeChecker';
import type { StandingFinding } from './bookChecker';
import { applyFilter, firstOf, groupFindings, NO_FILTER } from './filter';

const standing = (...findings: Parameters<typeof plant>[0][]): StandingFinding[] =>
  findings.map((given, place) => ({ key: String(place), finding: plant(given), reason: null }));

const findings = standing(
  { code: 'V02', kpi: '1-1-1-10', section: '商工観光課' },
  { code: 'V01', kpi: '1-1-1-2', section: '商工観光課' },
  { code: 'V01', kpi: '2-1-1-1', section: '子育て課' },
  { code: 'T03', kpi: '2-1-1-1', section: '子育て課' },
  { code: 'S06', kpi: '', section: '' },
);

test('without a filter everything is shown and counted', () => {
  const { shown, bySeverity, sections, codes } = applyFilter(findings, NO_FILTER);
  expect(shown).toHaveLength(5);
  expect(bySeverity).toEqual({ F: 0, E: 2, W: 2, I: 1 });
  expect(sections).toEqual([
    { value: '', count: 1 },
    { value: '子育て課', count: 2 },
    { value: '商工観光課', count: 2 },
  ]);
  expect(codes.map(({ value, count }) => [value, count])).toEqual([
    ['S06', 1],
    ['T03', 1],
    ['V01', 2],
    ['V02', 1],
  ]);
});

test('each count is of what the other filters leave, not of its own', () => {
  const { shown, bySeverity, sections, codes } = applyFilter(findings, {
    section: '子育て課',
    code: null,
    severities: new Set(['E']),
  });
  expect(shown.map(({ key }) => key)).toEqual(['2']);
  expect(bySeverity).toEqual({ F: 0, E: 1, W: 1, I: 0 });
  expect(sections.map(({ count }) => count)).toEqual([0, 1, 1]);
  expect(codes.map(({ count }) => count)).toEqual([0, 0, 1, 0]);
});

test('what belongs to no section can be asked for', () => {
  expect(applyFilter(findings, { ...NO_FILTER, section: '' }).shown.map(({ key }) => key)).toEqual(['4']);
});

test('groups go from the worst severity on, and KPIs by number, 2 before 10', () => {
  const groups = groupFindings(
    standing(
      { code: 'V02', kpi: '1-1-1-10' },
      { code: 'T04', kpi: '1-1-1-2' },
      { code: 'S08', kpi: '' },
      { code: 'V01', kpi: '1-1-1-10' },
      { code: 'V02', kpi: '1-1-1-2' },
    ),
  );
  expect(groups.map(({ severity, count, kpis }) => [severity, count, kpis.map(({ kpi }) => kpi)])).toEqual([
    ['E', 1, ['1-1-1-10']],
    ['I', 4, ['', '1-1-1-2', '1-1-1-10']],
  ]);
  expect(groups[1]?.kpis[1]?.findings.map(({ finding }) => finding.code)).toEqual(['T04', 'V02']);
});

test('the first of a group end where the room ends, in the middle of a KPI too', () => {
  const [group] = groupFindings(
    standing(
      { code: 'V01', kpi: '1-1-1-1' },
      { code: 'V01', kpi: '1-1-1-2' },
      { code: 'V04', kpi: '1-1-1-2' },
      { code: 'V01', kpi: '1-1-1-3' },
    ),
  );
  const counts = (limit: number) => firstOf(group?.kpis ?? [], limit).map((kpi) => kpi.findings.length);
  expect(counts(2)).toEqual([1, 1]);
  expect(counts(3)).toEqual([1, 2]);
  expect(counts(50)).toEqual([1, 2, 1]);
});
