/** Who has which KPI in the round that the tests go through, and what each fills in. */
import type { Edit } from '../src/cli/testing/fillBook';
import { planRows, type Kpi, type Plan } from '../src/plan/plan';
import { onTheWay } from './plantedErrors';

export const SECTIONS = [
  '地域振興課',
  '商工観光課',
  '農林課',
  '建設課',
  '福祉課',
  '健康増進課',
  '子育て支援課',
  '学校教育課',
  '生涯学習課',
  '市民課',
  '防災危機管理課',
  'デジタル推進課',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export const ACTUAL = 'R6実績';
export const EFFORTS = '取組・要因';
const WORDS = '計画どおりに進めた';

/** Each KPI in turn; 健康増進課 and 子育て支援課 have one together. */
export class Sharing {
  readonly kpis: readonly Kpi[];
  readonly shared: Kpi;

  constructor(plan: Plan) {
    this.kpis = planRows(plan).map(({ kpi }) => kpi);
    this.shared = this.firstOf('健康増進課');
  }

  /** What stands in 担当課. */
  ownersOf(kpi: Kpi): string {
    return kpi === this.shared ? '健康増進課、子育て支援課' : this.ownerOf(kpi);
  }

  /** In the plan's order. */
  kpisOf(section: SectionName): readonly Kpi[] {
    const own = this.kpis.filter((kpi) => this.ownerOf(kpi) === section);
    return section === '子育て支援課' ? [this.shared, ...own] : own;
  }

  firstOf(section: SectionName): Kpi {
    const kpi = this.kpis.find((each) => this.ownerOf(each) === section);
    if (!kpi) throw new Error(`${section} has no KPI.`);
    return kpi;
  }

  /** What a 課 fills in that does everything right. */
  rightEdits(section: SectionName): Edit[] {
    return this.kpisOf(section).flatMap(({ id, ...kpi }): Edit[] => [
      { kpi: id, column: ACTUAL, value: onTheWay({ id, ...kpi }, 0.9) },
      { kpi: id, column: EFFORTS, value: WORDS },
    ]);
  }

  private ownerOf(kpi: Kpi): SectionName {
    return SECTIONS[this.kpis.indexOf(kpi) % SECTIONS.length] ?? SECTIONS[0];
  }
}

/** The same edits, but for one cell. */
export function butFor(edits: readonly Edit[], other: Extract<Edit, { column: string }>): Edit[] {
  const isThis = (edit: Edit): boolean =>
    edit.kpi === other.kpi && 'column' in edit && edit.column === other.column;
  return [...edits.filter((edit) => !isThis(edit)), other];
}

/** The same edits, but this KPI's row is deleted. */
export function without(edits: readonly Edit[], { id }: Kpi): Edit[] {
  return [...edits.filter(({ kpi }) => kpi !== id), { kpi: id, delete: true }];
}
