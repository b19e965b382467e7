import type { ReactNode } from 'react';
import type { ChartPicture } from './chartPicture';

interface ChartCardProps {
  readonly picture: ChartPicture;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
}

interface Bar {
  readonly colour: string;
  /** Shares of the longest bar's length and of the band's breadth, 0 to 1. */
  readonly from: number;
  readonly length: number;
  readonly beside: number;
  readonly breadth: number;
  readonly value: number;
}

const shareOfBand = 0.6;

/** A bar chart in the manner of Excel's: title, bars by category, legend below. */
export function ChartCard({ picture, width, height }: ChartCardProps): ReactNode {
  const lying = picture.direction === 'bar';
  const plot = {
    left: lying ? Math.min(200, width * 0.35) : 16,
    top: 40,
    right: width - 16,
    bottom: height - (lying ? 36 : 60),
  };
  const along = lying ? plot.right - plot.left : plot.bottom - plot.top;
  const band =
    (lying ? plot.bottom - plot.top : plot.right - plot.left) / Math.max(1, picture.categories.length);
  const place = (bar: Bar, category: number) => {
    const across = band * (category + (1 - shareOfBand) / 2 + bar.beside * shareOfBand);
    const breadth = band * shareOfBand * bar.breadth;
    return lying
      ? { x: plot.left + bar.from * along, y: plot.top + across, width: bar.length * along, height: breadth }
      : {
          x: plot.left + across,
          y: plot.bottom - (bar.from + bar.length) * along,
          width: breadth,
          height: bar.length * along,
        };
  };
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={picture.title}>
      <text className="chart-title" x={width / 2} y={24} textAnchor="middle">
        {picture.title}
      </text>
      {barsOf(picture).map((bars, category) => (
        <g key={picture.categories[category]}>
          <CategoryName
            name={picture.categories[category] ?? ''}
            x={lying ? plot.left - 8 : plot.left + band * (category + 0.5)}
            y={lying ? plot.top + band * (category + 0.5) + 4 : plot.bottom + 16}
            anchor={lying ? 'end' : 'middle'}
            letters={Math.floor((lying ? plot.left - 16 : band) / 12)}
          />
          {bars.map((bar, at) => (
            <rect key={at} fill={bar.colour} data-value={bar.value} {...place(bar, category)} />
          ))}
        </g>
      ))}
      <Legend picture={picture} width={width} y={height - 14} />
    </svg>
  );
}

interface CategoryNameProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'end' | 'middle';
  readonly letters: number;
}

function CategoryName({ name, x, y, anchor, letters }: CategoryNameProps): ReactNode {
  const shown = name.length > letters ? `${name.slice(0, Math.max(1, letters - 1))}…` : name;
  return (
    <text x={x} y={y} textAnchor={anchor}>
      <title>{name}</title>
      {shown}
    </text>
  );
}

function Legend({ picture, width, y }: { picture: ChartPicture; width: number; y: number }): ReactNode {
  const step = Math.min(96, (width - 32) / Math.max(1, picture.series.length));
  const start = (width - step * picture.series.length) / 2;
  return picture.series.map(({ name, colour }, at) => (
    <g key={name}>
      <rect x={start + at * step} y={y - 9} width={10} height={10} fill={colour} />
      <text x={start + at * step + 14} y={y}>
        {name}
      </text>
    </g>
  ));
}

/** The bars of each category, in shares of what the chart's longest bar means. */
function barsOf({ categories, series, stacking }: ChartPicture): readonly (readonly Bar[])[] {
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const longest = Math.max(
    1,
    ...(stacking === 'clustered' ? series.flatMap(({ values }) => values) : totals),
  );
  return categories.map((_, at) => {
    const whole = stacking === 'stacked100' ? Math.max(totals[at] ?? 0, Number.MIN_VALUE) : longest;
    let reached = 0;
    return series.map(({ colour, values }, place) => {
      const value = values[at] ?? 0;
      const length = Math.max(0, value) / whole;
      const stacked = { from: reached, beside: 0, breadth: 1 };
      const clustered = { from: 0, beside: place / series.length, breadth: 1 / series.length };
      reached += length;
      return { colour, value, length, ...(stacking === 'clustered' ? clustered : stacked) };
    });
  });
}
