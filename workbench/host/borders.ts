/** Borders. Excel has six sides of a range (edges and insides); Univer has four sides of a cell. */
import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import type { Area } from './area';
import { colourArgument, oneOf, textArgument } from './arguments';
import { invalidArgument } from './errors';
import type { Host } from './host';
import { HostCollection, type Identity, HostObject } from './hostObject';
import type { Sheet } from './sheet';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type LineStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(host);
  }

  all(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.host, this.sheet, this.areas, side));
  }

  get count(): number {
    return SIDES.length;
  }

  getItem(side: unknown): RangeBorder {
    return new RangeBorder(
      this.host,
      this.sheet,
      this.areas,
      oneOf(textArgument(side, 'index'), SIDES, 'index'),
    );
  }
}

export class RangeBorder extends HostObject {
  override readonly identity: Identity;

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
    private readonly side: Side,
  ) {
    super(host);
    this.identity = { Id: side };
  }

  get id(): string {
    return this.side;
  }
  get sideIndex(): string {
    return this.side;
  }

  get style(): string {
    return lineOf(this.#line()?.s);
  }
  set style(given: unknown) {
    this.#draw({ style: oneOf(given, STYLES, 'style') });
  }

  get weight(): string {
    return weightOf(this.#line()?.s);
  }
  set weight(given: unknown) {
    this.#draw({ weight: oneOf(given, WEIGHTS, 'weight') });
  }

  get color(): string {
    return (this.#line()?.cl.rgb ?? '#000000').toUpperCase();
  }
  set color(given: unknown) {
    this.#draw({ color: colourArgument(given, 'color') });
  }

  #line(): IBorderStyleData | null {
    const [area] = this.areas;
    if (!area) return null;
    const key = keyAt(
      this.side,
      area,
      this.side === 'EdgeBottom' ? area.bottom : area.top,
      this.side === 'EdgeRight' ? area.right : area.left,
    );
    const row = this.side === 'EdgeBottom' ? area.bottom : area.top;
    const column = this.side === 'EdgeRight' ? area.right : area.left;
    return key ? (this.sheet.style(row, column).bd?.[key] ?? null) : null;
  }

  /** Setting a colour or a weight where there is no line draws one, as in Excel. */
  #draw(change: { readonly style?: LineStyle; readonly weight?: Weight; readonly color?: string }): void {
    this.sheet.assertAllowed('allowFormatCells');
    if (this.side.startsWith('Diagonal')) throw invalidArgument('diagonal borders');
    const now = this.#line();
    const style = change.style ?? (now ? (lineOf(now.s) as LineStyle) : 'Continuous');
    const weight = change.weight ?? (now ? (weightOf(now.s) as Weight) : 'Thin');
    const line: IBorderStyleData = {
      s: univerLine(style, weight),
      cl: { rgb: change.color ?? now?.cl.rgb ?? '#000000' },
    };
    this.sheet.writeStyle(this.areas, (row, column, within) =>
      bordered(this.side, within, row, column, style === 'None' ? null : line),
    );
  }
}

type CellSide = 't' | 'b' | 'l' | 'r';

/** The cell sides that a range's side touches at a cell. An inside line belongs to both neighbours; the first one draws it. */
function keysAt(side: Side, within: Area, row: number, column: number): CellSide[] {
  const keys: CellSide[] = [];
  if (side === 'EdgeTop' && row === within.top) keys.push('t');
  if (side === 'EdgeBottom' && row === within.bottom) keys.push('b');
  if (side === 'EdgeLeft' && column === within.left) keys.push('l');
  if (side === 'EdgeRight' && column === within.right) keys.push('r');
  if (side === 'InsideHorizontal' && row < within.bottom) keys.push('b');
  if (side === 'InsideVertical' && column < within.right) keys.push('r');
  return keys;
}

const keyAt = (side: Side, within: Area, row: number, column: number): CellSide | undefined =>
  keysAt(side, within, row, column)[0];

function bordered(
  side: Side,
  within: Area,
  row: number,
  column: number,
  line: IBorderStyleData | null,
): IStyleData {
  const keys = keysAt(side, within, row, column);
  if (keys.length === 0) return {};
  const bd: IBorderData = {};
  for (const key of keys) bd[key] = line;
  return { bd };
}

const LINES: readonly (readonly [BorderStyleTypes, LineStyle, Weight])[] = [
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

const univerLine = (style: LineStyle, weight: Weight): BorderStyleTypes =>
  (LINES.find(([, s, w]) => s === style && w === weight) ?? LINES.find(([, s]) => s === style))?.[0] ??
  BorderStyleTypes.THIN;

const lineOf = (line: BorderStyleTypes | undefined): string =>
  LINES.find(([type]) => type === line)?.[1] ?? 'None';
const weightOf = (line: BorderStyleTypes | undefined): string =>
  LINES.find(([type]) => type === line)?.[2] ?? 'Thin';
