import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { shownOf } from '../../book/cells';
import type { Finding } from '../../checks/finding';
import type { Comparison } from '../../round/compare';
import type { Returned } from '../../round/receive';
import { cellKey } from '../../round/round';
import { checkWords } from '../../words/taskpaneCheck';
import { paneWords } from '../../words/taskpane';
import { roundWords } from '../../words/taskpaneRound';
import { SEVERITY_LOOKS } from '../check/severityLook';
import { SeverityMark } from '../check/SeverityMark';
import { useText } from '../language';
import { cellText } from '../parts/cellText';
import { Facts } from './Facts';

const SHOWN_AT_FIRST = 30;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  finding: {
    display: 'flex',
    gap: '6px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 90px',
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground2 },
});

interface ReturnedFindingsProps {
  readonly file: Pick<Returned, 'digest' | 'findings'>;
  /** None where the file is not at hand. */
  readonly comparisons: readonly Comparison[];
}

/** Each finding of a file: where, what, what to do; and what the cell was issued with, what the book holds, what came back. */
export function ReturnedFindings({ file, comparisons }: ReturnedFindingsProps) {
  const styles = useStyles();
  const text = useText();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const { findings, digest } = file;
  const byCell = useMemo(
    () => new Map(comparisons.map((each) => [cellKey(each.kpi, each.column), each])),
    [comparisons],
  );
  if (findings.length === 0) return null;
  const threeWay = ({
    kpi,
    column,
    value,
  }: Finding): (readonly [typeof roundWords.valueIssued, string])[] => {
    const compared = byCell.get(cellKey(kpi, column));
    const offer = compared?.offers.find((each) => each.digest === digest);
    const filled = (shown: string): string => (shown === '' ? text(paneWords.blank) : shown);
    if (!compared || !offer) return [[roundWords.valueReturned, value]];
    return [
      [roundWords.valueIssued, filled(cellText(offer.issued))],
      [roundWords.valueAccepted, filled(shownOf(compared.accepted ?? undefined))],
      [roundWords.valueReturned, filled(offer.entry.shown)],
    ];
  };
  const rest = findings.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding, i) => {
          const { code, severity, place, kpi, name, column, message, expected, remedy } = finding;
          const at = place === null ? '' : `${place.sheet}!${place.address}`;
          return (
            <li key={`${code} ${at} ${i}`} className={styles.finding}>
              <SeverityMark severity={severity} />
              <span className={styles.words}>
                <span className={styles.where}>
                  {[text(SEVERITY_LOOKS[severity].name), code, kpi, name, column, at]
                    .filter(Boolean)
                    .join(' ')}
                </span>
                <span>{text(message)}</span>
                <Facts
                  facts={[
                    ...threeWay(finding),
                    [checkWords.expected, text(expected)],
                    [checkWords.remedy, text(remedy)],
                  ]}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <div>
          <Button appearance="transparent" size="small" onClick={() => setLimit(findings.length)}>
            {text(paneWords.showMore(rest))}
          </Button>
        </div>
      )}
    </>
  );
}
