import { plant, repairing } from '../testing/fakeChecker';
import type { StandingFinding } from './bookChecker';
import { batchOf, offeredTogether } from './repairs';

const standing = (
  key: string,
  finding: ReturnType<typeof plant>,
  reason: string | null = null,
): StandingFinding => ({ key, finding, reason });

const keys = (findings: readonly StandingFinding[]): string[] => findings.map(({ key }) => key);

test('what is safe and open is offered together; what needs a look, has a reason or no repair is not', () => {
  const offered = offeredTogether([
    standing('safe', plant({ code: 'V02', ...repairing(1234) })),
    standing('to be looked at', plant({ code: 'U01', ...repairing(12, { address: 'Q7', safe: false }) })),
    standing('confirmed', plant({ code: 'V02', ...repairing(5, { address: 'Q8' }) }), '確認した'),
    standing('without repair', plant({ code: 'V01' })),
  ]);
  expect(keys(offered)).toEqual(['safe']);
});

test('of two repairs of one cell only the first goes into a batch', () => {
  const batch = batchOf([
    standing('first', plant({ code: 'V02', ...repairing(1234) })),
    standing('second', plant({ code: 'V10', ...repairing(1200) })),
    standing('elsewhere', plant({ code: 'V10', ...repairing(3, { address: 'Q9' }) })),
  ]);
  expect(keys(batch)).toEqual(['first', 'elsewhere']);
});

test('the input rules are put back once', () => {
  const rules = plant({
    code: 'S08',
    repair: { before: '', after: '', safe: true, action: { kind: 'inputRules' } },
  });
  expect(keys(batchOf([standing('Q', rules), standing('R', rules)]))).toEqual(['Q']);
});
