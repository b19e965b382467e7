import { AriaLiveAnnouncer, FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import type { Language } from '../words/message';
import { LanguageProvider } from './language';
import { Pane, type PaneProps } from './Pane';
import { useTheme } from './theme';

/** The pane fills its frame and scrolls inside; the page itself never does. */
const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0, overflow: 'hidden' },
});

const useStyles = makeStyles({
  app: { height: '100%' },
});

export interface AppProps extends PaneProps {
  readonly language: Language;
  /** What Excel says of its theme; null where it says nothing. */
  readonly isDark: boolean | null;
}

/** The task pane: its language and theme around its frame. */
export function App({ language, isDark: hostIsDark, ...pane }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const { theme, isDark } = useTheme(hostIsDark);
  return (
    <FluentProvider
      theme={theme}
      className={styles.app}
      lang={language}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
    >
      <AriaLiveAnnouncer>
        <LanguageProvider language={language}>
          <Pane {...pane} />
        </LanguageProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
