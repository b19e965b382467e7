/** One cell that a command would change, or where two sources say different things. */
export interface CellChange {
  readonly sheet: string;
  readonly address: string;
  /** KPI id or a setting's name. */
  readonly subject: string;
  /** Its column's heading. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}
