/** What Excel knows of a sheet and Univer does not, or not in Excel's words. */
import type { Area } from './area';
import type { ChartState } from './chartState';
import type { ConditionalFormatState } from './conditionalFormatState';
import type { InputRuleState } from './inputRuleState';
import { newPageLayout, type PageLayoutState } from './pageLayoutState';
import type { ProtectionState } from './protectionState';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Cells locked or unlocked; later entries win. All cells are locked to begin with. */
export interface Lock {
  readonly area: Area;
  readonly locked: boolean;
}

export interface SheetState {
  visibility: Visibility;
  protection: ProtectionState | null;
  locks: Lock[];
  /** Highest priority first. */
  conditionalFormats: ConditionalFormatState[];
  inputRules: InputRuleState[];
  charts: ChartState[];
  pageLayout: PageLayoutState;
}

export const newSheetState = (): SheetState => ({
  visibility: 'Visible',
  protection: null,
  locks: [],
  conditionalFormats: [],
  inputRules: [],
  charts: [],
  pageLayout: newPageLayout(),
});
