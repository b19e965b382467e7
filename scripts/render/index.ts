/** `npx tsx scripts/render/index.ts [FOLDER]`: every rubric's book, empty and filled, and what a section gets, as page images to be looked at. */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composeBook } from '../../src/book/compose';
import { composeIssuedBook } from '../../src/book/issued/compose';
import { firstRequest, freshRequest } from '../../src/book/issued/testing/requests';
import { NOTHING_KEPT, type Kept, type KeptActual } from '../../src/book/kept';
import { STATE_WORDS } from '../../src/kpi/judgement';
import { RUBRICS } from '../../src/kpi/rubrics';
import { builtInPlan, type FiscalYear, planRows, planYears } from '../../src/plan';
import { convert, inFolder } from '../../src/xlsx/proof/testing/libreOffice';
import { pointOnTheWay } from '../../src/xlsx/proof/testing/randomFigures';
import { writeBook } from '../../src/xlsx/write';
import { requireTool } from '../setup/tools';

const run = promisify(execFile);
const plan = builtInPlan();
const YEAR = plan.lastYear - 1;
const DOTS_PER_INCH = 110;

/** Every KPI on its own share of the way, every ninth with a state word in the evaluation year. */
const FILLED: Kept = {
  ...NOTHING_KEPT,
  rows: new Map(
    planRows(plan).map(({ kpi }, i) => [
      kpi.id,
      {
        actuals: new Map(
          planYears(plan)
            .filter((year) => year <= YEAR)
            .map((year, place): [FiscalYear, KeptActual] => {
              const word =
                year === YEAR && i % 9 === 0 ? STATE_WORDS[(i / 9) % STATE_WORDS.length] : undefined;
              const share = ((place + 1) / 5) * ((i % 7) / 4 - 0.1);
              const value = Number(pointOnTheWay(kpi.baseline ?? 0, kpi.target, share).toFixed(kpi.decimals));
              return word
                ? [year, { cell: { text: word }, actual: { kind: 'state', word } }]
                : [year, { cell: { number: value }, actual: { kind: 'figure', value } }];
            }),
        ),
        section: { section: { text: i % 2 === 0 ? '企画政策課' : '観光商工課、文化財保護課' } },
        reason: null,
        efforts: {
          text: i % 3 === 0 ? '' : '関係機関と連携し、広報誌やSNSで周知した。次年度は出前講座を増やす。',
        },
        outlook: { text: i % 3 === 0 ? '' : '改善継続' },
        added: new Map(),
      },
    ]),
  ),
};

async function render(folder: string): Promise<void> {
  const wanted = RUBRICS.flatMap((rubric) => [
    ...[NOTHING_KEPT, FILLED].map((kept) => ({
      name: `${rubric.id}-${kept === FILLED ? 'filled' : 'empty'}`,
      book: composeBook({ plan, rubric, evaluationYear: YEAR, suffix: '', kept }),
    })),
    { name: `${rubric.id}-issued`, book: composeIssuedBook(firstRequest({ rubric })) },
    { name: `${rubric.id}-returned`, book: composeIssuedBook(freshRequest({ rubric })) },
  ]);
  const created = new Date(Date.UTC(YEAR + 1, 3, 1));
  const files = await Promise.all(wanted.map(({ book }) => writeBook(book, { protect: true, created })));
  await mkdir(folder, { recursive: true });
  await inFolder(async (work) => {
    const pages = await convert(work, files, 'pdf');
    for (const [i, { name }] of wanted.entries()) {
      const options = ['-r', String(DOTS_PER_INCH), '-png', pages[i] ?? '', join(folder, name)];
      await run(requireTool('pdftoppm'), options);
      process.stdout.write(`${join(folder, name)}-*.png\n`);
    }
  });
}

void render(process.argv[2] ?? '.cache/pages');
