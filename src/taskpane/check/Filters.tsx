import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { catalogEntry } from '../../checks/catalog';
import type { CheckCode } from '../../checks/codes';
import type { Severity } from '../../checks/finding';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { Choice } from '../parts/Choice';
import { PRESSABLE } from '../parts/pressable';
import { SEVERITY_ORDER, type Filtered, type FindingFilter } from './filter';
import { SEVERITY_LOOKS } from './severityLook';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  severities: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXS },
  chip: {
    ...PRESSABLE,
    minHeight: '32px',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3 },
  },
  pressed: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  name: { flexGrow: 1, minWidth: 0 },
  count: { fontVariantNumeric: 'tabular-nums' },
  choices: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  choice: { minWidth: 0 },
});

interface FiltersProps {
  readonly filter: FindingFilter;
  readonly filtered: Filtered;
  readonly onChange: (filter: FindingFilter) => void;
}

const ALL = 'all';
/** A section's name may be any text, so choices are told apart by a letter before it. */
const ONE = '=';

/** The counts by severity, which filter when pressed, and the choices of section and check. */
export function Filters({ filter, filtered, onChange }: FiltersProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <div role="group" aria-label={text(checkWords.severities)} className={styles.severities}>
        {SEVERITY_ORDER.map((severity) => (
          <SeverityChip
            key={severity}
            severity={severity}
            count={filtered.bySeverity[severity]}
            isPressed={filter.severities.has(severity)}
            onPress={() => onChange({ ...filter, severities: toggled(filter.severities, severity) })}
          />
        ))}
      </div>
      <div className={styles.choices}>
        <div className={styles.choice}>
          <Choice
            label={text(checkWords.section)}
            value={filter.section === null ? ALL : ONE + filter.section}
            options={[
              { value: ALL, text: text(checkWords.allSections) },
              ...filtered.sections.map(({ value, count }) => ({
                value: ONE + value,
                text: text(checkWords.choice(value === '' ? text(checkWords.noSection) : value, count)),
              })),
            ]}
            onChange={(value) => onChange({ ...filter, section: value === ALL ? null : value.slice(1) })}
          />
        </div>
        <div className={styles.choice}>
          <Choice
            label={text(checkWords.code)}
            value={filter.code ?? ALL}
            options={[
              { value: ALL, text: text(checkWords.allCodes) },
              ...filtered.codes.map(({ value, count }) => ({
                value,
                text: text(
                  checkWords.choice(text(checkWords.codeTitle(value, catalogEntry(value).title)), count),
                ),
              })),
            ]}
            onChange={(value) => onChange({ ...filter, code: codeOf(value, filtered) })}
          />
        </div>
      </div>
    </>
  );
}

interface SeverityChipProps {
  readonly severity: Severity;
  readonly count: number;
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

function SeverityChip({ severity, count, isPressed, onPress }: SeverityChipProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, isPressed && styles.pressed)}
      aria-pressed={isPressed}
      disabled={count === 0 && !isPressed}
      onClick={onPress}
    >
      <SeverityMark severity={severity} />
      <span className={styles.name}>{text(SEVERITY_LOOKS[severity].name)}</span>
      <span className={styles.count}>{text(checkWords.severityCount(count))}</span>
    </button>
  );
}

function toggled(chosen: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(chosen);
  if (!next.delete(severity)) next.add(severity);
  return next;
}

function codeOf(value: string, filtered: Filtered): CheckCode | null {
  return filtered.codes.find((choice) => choice.value === value)?.value ?? null;
}
