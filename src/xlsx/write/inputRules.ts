/** What the input cells accept. */
import type { DataValidation, Worksheet } from 'exceljs';
import { quoteText } from '../../book/a1';
import type { InputRule, Sheet } from '../../book/book';

/**
 * exceljs keeps rules by single range; a rule over several is kept under its first, and the part is
 * given all of them afterwards (finish/sheet.ts), because its formula is relative to the first range's corner.
 */
export function addInputRules(worksheet: Worksheet, sheet: Sheet): void {
  const rules = worksheet as unknown as { dataValidations: { model: Record<string, DataValidation> } };
  for (const rule of sheet.inputRules) {
    const first = rule.ranges[0];
    if (first !== undefined) rules.dataValidations.model[first] = validation(rule);
  }
}

function validation(rule: InputRule): DataValidation {
  return {
    ...condition(rule.allow),
    allowBlank: rule.allowBlank,
    showErrorMessage: true,
    errorStyle: rule.error.style,
    errorTitle: rule.error.title,
    error: rule.error.message,
    ...(rule.prompt === null
      ? {}
      : { showInputMessage: true, promptTitle: rule.prompt.title, prompt: rule.prompt.message }),
  } as DataValidation;
}

function condition(allow: InputRule['allow']): Partial<DataValidation> {
  switch (allow.kind) {
    case 'list':
      return { type: 'list', formulae: [choices(allow.source)] };
    case 'formula':
      return { type: 'custom', formulae: [withoutEquals(allow.formula)] };
    case 'wholeNumber':
      return { type: 'whole', operator: 'between', formulae: [allow.min, allow.max] };
    case 'decimal':
      return { type: 'decimal', operator: 'between', formulae: [allow.min, allow.max] };
  }
}

/** A name as it is; the choices themselves as a text of a formula. */
function choices(source: string): string {
  return source.startsWith('=') ? withoutEquals(source) : quoteText(source);
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, '');
}
