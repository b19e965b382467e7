import { makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: 'anywhere' },
});

interface NoticeProps {
  readonly intent?: 'info' | 'warning' | 'success';
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A sentence that a person should see before going on. */
export function Notice({ intent = 'info', action, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {action !== undefined && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
