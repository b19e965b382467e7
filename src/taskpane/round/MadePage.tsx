import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { isoDay } from '../../plan/day';
import type { Message } from '../../words/message';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Section } from '../parts/Section';
import { TaskStatus } from '../parts/TaskStatus';
import { useTask } from '../state/useTask';
import type { MadeBook } from './makeBooks';
import type { PageProps } from './pageProps';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `6px 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: '2px' },
});

/** The books that were made, handed over by the way that works on this platform. */
export function MadePage({ now, rounds, status, onBack }: PageProps) {
  const styles = useStyles();
  const text = useText();
  const { tools, made } = rounds;
  const task = useTask<Message>();
  const canSave = tools.canSave();
  const zipName = roundWords.zipName(now.master.round, isoDay(tools.now().day));
  const saveZip = () =>
    task.run(async (onProgress) => {
      onProgress(0, 1, roundWords.saving);
      const handed = tools.save({ name: zipName, bytes: await tools.zip(made) });
      return handed === 'handedOver' ? roundWords.saved(zipName) : roundWords.cannotSave;
    });
  const saveOne = (book: MadeBook) =>
    task.run(async () =>
      tools.save(book) === 'handedOver' ? roundWords.saved(book.name) : roundWords.cannotSave,
    );
  const open = ({ name, bytes }: MadeBook) =>
    task.run(async (onProgress) => {
      onProgress(0, 1, roundWords.opening);
      return (await tools.access.openAsWorkbook(bytes)) ? roundWords.opened(name) : roundWords.cannotOpen;
    });
  const finish = () => {
    rounds.forget('made');
    onBack();
  };
  return (
    <Page
      footer={
        <>
          {status}
          <TaskStatus state={task.state} doing={roundWords.saving} onRetry={task.retry} />
          {canSave && (
            <Button appearance="primary" onClick={saveZip}>
              {text(roundWords.saveZip)}
            </Button>
          )}
          <Button onClick={finish}>{text(roundWords.done)}</Button>
        </>
      }
    >
      <Section title={text(roundWords.made(made.length))} takesFocus>
        <Body1>{text(roundWords.madeText)}</Body1>
        {!canSave && <Notice intent="warning">{text(roundWords.cannotSave)}</Notice>}
        {task.state.phase === 'done' && <Notice intent="success">{text(task.state.value)}</Notice>}
        <ul className={styles.list} aria-label={text(roundWords.made(made.length))}>
          {made.map((book) => (
            <li key={book.name} className={styles.item}>
              {book.name}
              <span className={styles.actions}>
                {canSave && (
                  <Button
                    size="small"
                    aria-label={text(roundWords.saveOne(book.name))}
                    onClick={() => saveOne(book)}
                  >
                    {text(roundWords.save)}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={text(roundWords.openOne(book.name))}
                  onClick={() => open(book)}
                >
                  {text(roundWords.open)}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
