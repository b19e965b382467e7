/** How the reader's rooms give up: thrown inside, a {@link Problem} outside. */
import type { Problem } from '../../words/message';
import { XLSX_FAULTS, xlsxProblem, type XlsxFaultCode } from '../../words/xlsx';

/** Never leaves src/xlsx: `readWorkbook` turns it into a Problem. */
export class ReadFault extends Error {
  constructor(
    readonly code: XlsxFaultCode,
    readonly said: Omit<Problem, 'code'>,
  ) {
    super(`${code}: ${said.message.en}`);
    this.name = 'ReadFault';
  }
}

/** Throws the fault with its words. */
export function fail<Code extends XlsxFaultCode>(
  code: Code,
  ...details: Parameters<(typeof XLSX_FAULTS)[Code]>
): never {
  const say = XLSX_FAULTS[code] as (...given: typeof details) => Omit<Problem, 'code'>;
  throw new ReadFault(code, say(...details));
}

/** Any failure as a Problem of this file. What is no fault of the file's is told as unexpected, with its name. */
export function problemOf(error: unknown, fileName: string): Problem {
  if (error instanceof ReadFault) return xlsxProblem(error.code, fileName, error.said);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return xlsxProblem('xlsx-unexpected', fileName, XLSX_FAULTS['xlsx-unexpected'](detail));
}
