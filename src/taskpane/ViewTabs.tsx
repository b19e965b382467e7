import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { KeyboardEvent } from 'react';
import { paneWords } from '../words/taskpane';
import { generateWords } from '../words/taskpaneGenerate';
import { useText } from './language';
import { useTakeFocus } from './parts/useTakeFocus';
import { VIEWS, type View } from './view';

const TAB_WORDS = {
  verdicts: paneWords.verdictsTab,
  check: paneWords.checkTab,
  round: paneWords.roundTab,
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
  heading: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
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
  // Five tabs fit 320 px in English too, and the first one's word stands over the edge of what is below.
  tabs: { display: 'flex', paddingInline: tokens.spacingHorizontalXS },
  tab: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalS,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

interface ViewTabsProps {
  readonly view: View;
  /** Without a book there is only the generating, and the way back. */
  readonly isBook: boolean;
  readonly disabled: boolean;
  /** A press has led here, rather than the opening of the pane. */
  readonly takesFocus: boolean;
  readonly onChange: (view: View | null) => void;
}

/** The head of the pane: the tabs of the views. */
export function ViewTabs({ view, isBook, disabled, takesFocus, onChange }: ViewTabsProps) {
  const styles = useStyles();
  const text = useText();
  const title = useTakeFocus<HTMLHeadingElement>(takesFocus);
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
        <h1 ref={title} tabIndex={-1} className={styles.heading}>
          {text(generateWords.title)}
        </h1>
      </header>
    );
  }
  return (
    <header className={styles.bar}>
      <h1 className={styles.spoken}>{text(paneWords.appName)}</h1>
      <Tabs view={view} disabled={disabled} takesFocus={takesFocus} onChange={onChange} />
    </header>
  );
}

const PANEL_ID = 'view';
const tabId = (view: View): string => `tab-${view}`;

/** What makes an element the panel of a view's tab. */
export function panelAttributes(view: View) {
  return { id: PANEL_ID, role: 'tabpanel', 'aria-labelledby': tabId(view) } as const;
}

/** Fluent's own tab list brings a focus manager of 80 kB along; three tabs need the arrow keys only. */
function Tabs({ view, disabled, takesFocus, onChange }: Omit<ViewTabsProps, 'isBook'>) {
  const styles = useStyles();
  const text = useText();
  const shownTab = useTakeFocus<HTMLButtonElement>(takesFocus, view);
  const moveByKey = (event: KeyboardEvent) => {
    const next = viewByKey(event.key, view);
    if (next === null || disabled) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div role="tablist" aria-label={text(paneWords.tabs)} className={styles.tabs} onKeyDown={moveByKey}>
      {VIEWS.map((each) => (
        <button
          key={each}
          ref={each === view ? shownTab : null}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === view}
          aria-controls={PANEL_ID}
          tabIndex={each === view ? 0 : -1}
          disabled={disabled}
          className={mergeClasses(styles.tab, each === view && styles.shown)}
          onClick={() => onChange(each)}
        >
          {text(TAB_WORDS[each])}
        </button>
      ))}
    </div>
  );
}

/** The view that an arrow key, Home or End leads to, going round at the ends; null for other keys. */
function viewByKey(key: string, view: View): View | null {
  const place = VIEWS.indexOf(view);
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: place + 1,
    ArrowLeft: place - 1 + VIEWS.length,
    Home: 0,
    End: VIEWS.length - 1,
  };
  const move = moves[key];
  return move === undefined ? null : (VIEWS[move % VIEWS.length] ?? null);
}
