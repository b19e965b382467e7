/** Options of a protected sheet, with Excel's defaults (Excel.WorksheetProtectionOptions). */
export interface ProtectionState {
  readonly password: string;
  readonly options: Readonly<Record<string, boolean | string>>;
}

const DEFAULTS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const protectionWith = (
  options: Readonly<Record<string, unknown>>,
  password: string,
): ProtectionState => {
  const known: Record<string, boolean | string> = { ...DEFAULTS };
  for (const [name, value] of Object.entries(options)) {
    if (name in DEFAULTS && (typeof value === 'boolean' || typeof value === 'string')) known[name] = value;
  }
  return { password, options: known };
};
