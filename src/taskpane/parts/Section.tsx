import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useTakeFocus } from './useTakeFocus';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: '8px',
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface SectionProps {
  readonly title: string;
  /** A figure or word at the end of the heading's line. */
  readonly aside?: ReactNode;
  /** For a result that has just come: the focus moves to its heading. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, aside, takesFocus = false, children }: SectionProps) {
  const styles = useStyles();
  const heading = useTakeFocus<HTMLHeadingElement>(takesFocus);
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} ref={heading} className={styles.heading} {...(takesFocus ? { tabIndex: -1 } : {})}>
          {title}
        </h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
