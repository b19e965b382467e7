/** What cells accept, as Excel's data validation; pasting wipes it, so it is set anew at every drawing. */
import type { InputRule, Sheet } from '../../book/book';
import { rangesOf } from './areas';

export function setInputRules(object: Excel.Worksheet, sheet: Pick<Sheet, 'inputRules'>): void {
  for (const rule of sheet.inputRules) {
    rangesOf(object, rule.ranges).forEach((range) => setRule(range.dataValidation, rule));
  }
}

function setRule(validation: Excel.DataValidation, rule: InputRule): void {
  validation.rule = excelRule(rule.allow);
  validation.ignoreBlanks = rule.allowBlank;
  validation.errorAlert = {
    showAlert: true,
    style: rule.error.style === 'stop' ? 'Stop' : 'Warning',
    title: rule.error.title,
    message: rule.error.message,
  };
  if (rule.prompt) validation.prompt = { showPrompt: true, ...rule.prompt };
}

function excelRule(allow: InputRule['allow']): Excel.DataValidationRule {
  switch (allow.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: allow.source } };
    case 'formula':
      return { custom: { formula: allow.formula } };
    case 'wholeNumber':
      return { wholeNumber: { operator: 'Between', formula1: allow.min, formula2: allow.max } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: allow.min, formula2: allow.max } };
  }
}
