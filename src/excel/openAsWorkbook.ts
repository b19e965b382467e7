/** A file's bytes as a new workbook beside this one. */
import { codeOf, inOurWords } from './run';

/** Excel on some platforms has the call and refuses it. */
const CANNOT: ReadonlySet<string> = new Set(['ApiNotFound', 'NotImplemented', 'UnsupportedOperation']);

/**
 * `Excel.createWorkbook` (ExcelApi 1.8): the file opens as a new, unsaved workbook, without its macros.
 * @returns false where this Excel cannot
 * @throws PersonError for any other failure
 */
export async function openAsWorkbook(bytes: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return false;
  return inOurWords(async () => {
    try {
      await Excel.createWorkbook(base64Of(bytes));
      return true;
    } catch (error) {
      if (CANNOT.has(codeOf(error) ?? '')) return false;
      throw error;
    }
  });
}

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000;
  const count = Math.ceil(bytes.length / piece);
  const texts = Array.from({ length: count }, (_, place) =>
    String.fromCharCode(...bytes.subarray(place * piece, (place + 1) * piece)),
  );
  return btoa(texts.join(''));
}
