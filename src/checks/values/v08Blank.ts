/** V08: nothing in the year being collected. Earlier years may be blank: they are not asked for again. */
import { formatFiscalYear } from '../../plan/fiscalYear';
import { valueWords } from '../../words/checks/values';
import { wordRepair, type ValueRule } from './rule';

export const v08Blank: ValueRule = {
  code: 'V08',
  recognise: (cell) => {
    const { subject, year, entry, read, kpi, decimals, row } = cell;
    if (year !== subject.evaluationYear || entry.kind !== 'blank' || read.kind === 'notCalculated')
      return null;
    const before = row.actuals.get(year - 1);
    const isDiscontinued = before?.kind === 'state' && before.word === '廃止';
    return {
      message: valueWords.V08.message(formatFiscalYear(year)),
      expected: valueWords.expectedEntry(kpi.unit, decimals),
      remedy: valueWords.V08.remedy,
      // What was discontinued the year before stays so.
      repair: isDiscontinued ? wordRepair(cell, '廃止') : null,
      figure: null,
    };
  },
};
