import { Pane, type PaneProps } from './Pane';
import { Themed, type ThemedProps } from './Themed';

export type AppProps = PaneProps & Omit<ThemedProps, 'children'>;

/** The task pane: its language and theme around its frame. */
export function App({ language, isDark, ...pane }: AppProps) {
  return (
    <Themed language={language} isDark={isDark}>
      <Pane {...pane} />
    </Themed>
  );
}
