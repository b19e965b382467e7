/** A master with twelve sections and what they returned, as files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeBook } from '../../src/book/compose';
import { composeIssuedBook } from '../../src/book/issued/compose';
import { NOTHING_KEPT, type Kept } from '../../src/book/kept';
import { readingOf } from '../../src/book/testing/readingOf';
import { pace } from '../../src/kpi/rubrics/pace';
import { builtInPlan, planRows } from '../../src/plan';
import { planIssue } from '../../src/round/issue';
import { masterOf } from '../../src/round/master';
import { writeBook } from '../../src/xlsx/write';

const YEAR = 2024;
const SECTIONS = Array.from({ length: 12 }, (_, i) => `第${i + 1}課`);
const WRITING = { protect: true, created: new Date(0) };

/** Books of every section with different figures, so that no two files are the same. */
const TURNS = 4;

export async function makeReturns(folder: string): Promise<{ master: string; returns: string[] }> {
  const plan = builtInPlan();
  const request = { plan, rubric: pace, evaluationYear: YEAR, suffix: '' };
  const given = masterOf(readingOf(composeBook({ ...request, kept: shared() })), plan);
  if (!given.ok) throw new Error(given.errors[0]?.message.en);
  const terms = { today: { year: 2025, month: 5, day: 1 }, deadline: null, contact: '', note: '' };
  const planned = planIssue(given.value, SECTIONS, terms);
  if (!planned.ok) throw new Error(planned.errors[0]?.message.en);
  const master = join(folder, 'master.xlsx');
  const records = { ...NOTHING_KEPT.records, ...planned.value.records };
  writeFileSync(
    master,
    await writeBook(composeBook({ ...request, kept: { ...shared(), records } }), WRITING),
  );
  const returns: string[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { request: order } of planned.value.books) {
      const entered = new Map(
        order.ids.map((id, i) => [id, new Map([['R6実績', { number: 100 + turn + i }] as const])]),
      );
      const path = join(folder, `return${returns.length}.xlsx`);
      writeFileSync(path, await writeBook(composeIssuedBook({ ...order, entered }), WRITING));
      returns.push(path);
    }
  }
  return { master, returns };
}

function shared(): Kept {
  const rows = planRows(builtInPlan()).map(({ kpi }, i) => {
    const section = { text: SECTIONS[i % SECTIONS.length] ?? '' };
    const blank = { reason: null, efforts: null, outlook: null };
    return [kpi.id, { actuals: new Map(), section: { section }, ...blank, added: new Map() }] as const;
  });
  return { ...NOTHING_KEPT, rows: new Map(rows) };
}
