import { Button } from '@fluentui/react-components';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import type { Reasons } from './followVerdicts';
import type { PageProps } from './pageProps';

/** So many cells are named. */
const MOST_NAMED = 3;

interface NewsProps extends Pick<PageProps, 'news'> {
  readonly canPutBack: boolean;
  readonly onPutBack: () => void;
  readonly onVerdicts: () => void;
}

/** What the last press has brought about, as the list of sections says it. */
export function News({ news, canPutBack, onPutBack, onVerdicts }: NewsProps) {
  const text = useText();
  if (news?.kind === 'cancelled') return <Notice>{text(roundWords.cancelled)}</Notice>;
  if (news?.kind !== 'accepted' && news?.kind !== 'putBack') return null;
  const { reasons } = news;
  const hasFollowed = reasons.problem === null && reasons.overwritten.length === 0;
  return (
    <>
      {news.kind === 'putBack' ? (
        <Notice intent="success">{text(roundWords.wasPutBack)}</Notice>
      ) : (
        <Notice
          intent="success"
          action={
            canPutBack && news.cells > 0 ? (
              <Button size="small" onClick={onPutBack}>
                {text(roundWords.putBack)}
              </Button>
            ) : undefined
          }
        >
          {text(roundWords.accepted(news.cells, news.open, hasFollowed))}
        </Notice>
      )}
      <ReasonsNotice reasons={reasons} onVerdicts={onVerdicts} />
    </>
  );
}

function ReasonsNotice({
  reasons: { overwritten, problem },
  onVerdicts,
}: {
  readonly reasons: Reasons;
  readonly onVerdicts: () => void;
}) {
  const text = useText();
  if (problem === null && overwritten.length === 0) return null;
  const places = overwritten.slice(0, MOST_NAMED).map(({ sheet, address }) => `${sheet}!${address}`);
  return (
    <Notice
      intent="warning"
      action={
        <Button size="small" onClick={onVerdicts}>
          {text(roundWords.toVerdicts)}
        </Button>
      }
    >
      {text(
        problem === null
          ? roundWords.overwritten(overwritten.length, places)
          : roundWords.notFollowed(problem.message),
      )}
    </Notice>
  );
}
