import { makeStyles, tokens } from '@fluentui/react-components';
import type { GeneratePreview } from '../../excel/openBook';
import type { Plan } from '../../plan/plan';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';
import { frameworkBands } from './frameworkBands';

const BAND = 16;
const BETWEEN = 3;

const useStyles = makeStyles({
  picture: {
    display: 'grid',
    gridTemplateColumns: 'auto auto 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: `${BAND + BETWEEN}px`, whiteSpace: 'nowrap' },
  count: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
  bands: {
    gridColumn: '3',
    gridRow: '1 / span 4',
    width: '100%',
    display: 'block',
    forcedColorAdjust: 'none',
  },
  part: { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralBackground1 },
});

/** Deeper is lighter: the share of the full colour per band. */
const STRENGTHS = [1, 0.78, 0.58, 0.42] as const;

interface FrameworkPictureProps {
  readonly plan: Plan;
  readonly counts: GeneratePreview['counts'];
}

/** The plan from strategies down to KPIs, each part as wide as the KPIs under it. */
export function FrameworkPicture({ plan, counts }: FrameworkPictureProps) {
  const styles = useStyles();
  const text = useText();
  const rows = [
    { label: generateWords.strategies, count: counts.strategies },
    { label: generateWords.policies, count: counts.policies },
    { label: generateWords.measures, count: counts.measures },
    { label: generateWords.kpis, count: counts.kpis },
  ];
  const height = rows.length * (BAND + BETWEEN);
  return (
    <div role="img" aria-label={text(generateWords.framework(counts))} className={styles.picture}>
      {rows.map((row, index) => (
        <Row key={row.label.en} label={text(row.label)} count={row.count} line={index + 1} />
      ))}
      <svg className={styles.bands} height={height} aria-hidden>
        {frameworkBands(plan).map((band, level) =>
          band.map((part) => (
            <rect
              key={`${level} ${part.start}`}
              className={styles.part}
              x={`${part.start}%`}
              y={level * (BAND + BETWEEN) + BETWEEN / 2}
              width={`${part.width}%`}
              height={BAND}
              fillOpacity={STRENGTHS[level]}
              // Gaps between slivers would eat them up.
              strokeWidth={part.width > 1 ? 1 : 0}
            />
          )),
        )}
      </svg>
    </div>
  );
}

function Row({ label, count, line }: { label: string; count: number; line: number }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.label} style={{ gridRow: line, gridColumn: 1 }}>
        {label}
      </span>
      <span className={styles.count} style={{ gridRow: line, gridColumn: 2 }}>
        {count.toLocaleString('en-US')}
      </span>
    </>
  );
}
