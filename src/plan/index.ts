export { builtInPlan } from './builtInPlan';
export { formatFiscalYear, isOver, parseFiscalYear } from './fiscalYear';
export * from './plan';
export { readPlan, readPlanText } from './readPlan';
