import { AriaLiveAnnouncer, FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../words/message';
import { LanguageProvider } from './language';
import { useTheme } from './theme';

/** The pane fills its frame and scrolls inside; the page itself never does. */
const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0, overflow: 'hidden' },
});

const useStyles = makeStyles({
  app: { height: '100%' },
});

export interface ThemedProps {
  readonly language: Language;
  /** What Excel says of its theme; null where it says nothing. */
  readonly isDark: boolean | null;
  readonly children: ReactNode;
}

/** Language and theme around whatever the page shows, the problem of a failed start included. */
export function Themed({ language, isDark: hostIsDark, children }: ThemedProps) {
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
        <LanguageProvider language={language}>{children}</LanguageProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
