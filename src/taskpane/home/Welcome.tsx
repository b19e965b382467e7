import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import type { WorkbookState } from '../../excel/openBook';
import type { Plan } from '../../plan/plan';
import { FrameworkPicture } from '../generate/FrameworkPicture';
import { countsOf } from '../generate/frameworkBands';
import { homeWords } from '../../words/taskpane';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useTakeFocus } from '../parts/useTakeFocus';

const useStyles = makeStyles({
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
  },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  hint: { color: tokens.colorNeutralForeground2, textAlign: 'center' },
});

interface WelcomeProps {
  readonly seen: Exclude<WorkbookState, { kind: 'book' }>;
  readonly plan: Plan;
  /** The person has come back here, rather than opened the pane. */
  readonly takesFocus: boolean;
  readonly onGenerate: () => void;
  readonly onLookAgain: () => void;
}

/** A workbook without our book: what will be made of it, or why its names are in the way; and the one next step. */
export function Welcome({ seen, plan, takesFocus, onGenerate, onLookAgain }: WelcomeProps) {
  const styles = useStyles();
  const text = useText();
  const title = useTakeFocus<HTMLHeadingElement>(takesFocus);
  const counts = countsOf(plan);
  const isForeign = seen.kind === 'foreign';
  return (
    <Page
      footer={
        <>
          <Button appearance="primary" onClick={onGenerate}>
            {text(isForeign ? homeWords.generateOtherName : homeWords.generate)}
          </Button>
          {isForeign && <Button onClick={onLookAgain}>{text(homeWords.lookAgain)}</Button>}
          <Caption1 className={styles.hint}>{text(homeWords.generateHint)}</Caption1>
        </>
      }
    >
      <div className={styles.welcome}>
        <TableSimpleRegular className={styles.icon} aria-hidden />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {text(isForeign ? homeWords.foreignTitle : homeWords.noneTitle)}
        </h1>
        {isForeign ? (
          <Notice intent="warning">
            {text(homeWords.foreignText(seen.holders))}
            {text(homeWords.foreignRemedy)}
          </Notice>
        ) : (
          <>
            <Body1>{text(homeWords.noneText(plan.municipality, counts.kpis))}</Body1>
            <FrameworkPicture plan={plan} counts={counts} />
          </>
        )}
      </div>
    </Page>
  );
}
