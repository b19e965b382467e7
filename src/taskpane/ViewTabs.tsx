import { Button, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { generateWords } from '../words/taskpaneGenerate';
import { paneWords } from '../words/taskpane';
import { useText } from './language';
import { VIEWS, type View } from './view';

const TAB_WORDS = {
  verdicts: paneWords.verdictsTab,
  rubric: paneWords.rubricTab,
  generate: paneWords.generateTab,
};

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
  },
  // The tabs say it to the eye; this is for those who move by headings.
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ViewTabsProps {
  readonly view: View;
  /** Without a book there is only the generating, and the way back. */
  readonly isBook: boolean;
  readonly disabled: boolean;
  readonly onChange: (view: View | null) => void;
}

const PANEL_ID = 'view';
const tabId = (view: View): string => `tab-${view}`;

/** What makes an element the panel of a view's tab. */
export function panelAttributes(view: View) {
  return { id: PANEL_ID, role: 'tabpanel', 'aria-labelledby': tabId(view) } as const;
}

export function ViewTabs({ view, isBook, disabled, onChange }: ViewTabsProps) {
  const styles = useStyles();
  const text = useText();
  if (!isBook) {
    return (
      <header className={mergeClasses(styles.bar, styles.title)}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={text(paneWords.back)}
          disabledFocusable={disabled}
          onClick={() => onChange(null)}
        />
        <h1 className={styles.heading}>{text(generateWords.title)}</h1>
      </header>
    );
  }
  return (
    <header className={styles.bar}>
      <h1 className={styles.spoken}>{text(paneWords.appName)}</h1>
      <TabList
        aria-label={text(paneWords.tabs)}
        selectedValue={view}
        disabled={disabled}
        onTabSelect={(_, data) => onChange(VIEWS.find((each) => each === data.value) ?? null)}
      >
        {VIEWS.map((each) => (
          <Tab key={each} value={each} id={tabId(each)} aria-controls={PANEL_ID}>
            {text(TAB_WORDS[each])}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
