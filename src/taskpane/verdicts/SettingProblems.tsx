import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace, Problem } from '../../words/message';
import { paneWords } from '../../words/taskpane';
import { useText } from '../language';
import { ProblemBar } from '../parts/ProblemBar';

/** More are shown on request: each is a bar of its own. */
const SHOWN_AT_FIRST = 3;

interface SettingProblemsProps {
  readonly problems: readonly Problem[];
  readonly onShowCell: (cell: CellPlace) => void;
}

/** Why nothing is judged: every problem with what to do, and the way to its cell. */
export function SettingProblems({ problems, onShowCell }: SettingProblemsProps) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? problems : problems.slice(0, SHOWN_AT_FIRST);
  const rest = problems.length - shown.length;
  return (
    <>
      {shown.map((problem) => (
        <ProblemBar key={problem.message.en} intent="warning" problem={problem} onShowCell={onShowCell} />
      ))}
      {rest > 0 && (
        <div>
          <Button appearance="transparent" size="small" onClick={() => setShowsAll(true)}>
            {text(paneWords.showMore(rest))}
          </Button>
        </div>
      )}
    </>
  );
}
