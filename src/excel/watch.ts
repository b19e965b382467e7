/** Hears of edits in the book. Excel misses some events and repeats others, so a call only says: look anew. */

/** Milliseconds without a further edit before the caller is told. */
const QUIET = 400;

/**
 * @param isOwnSheet whether an id is that of a sheet of the book, as far as is known now
 * @returns how to stop
 */
export async function watchEdits(
  context: Excel.RequestContext,
  isOwnSheet: (id: string) => boolean,
  onEdited: () => void,
): Promise<() => Promise<void>> {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const registered = context.workbook.worksheets.onChanged.add(async (event) => {
    if (isOurOwnWrite(event) || !isOwnSheet(event.worksheetId)) return;
    clearTimeout(pending);
    pending = setTimeout(onEdited, QUIET);
  });
  await context.sync();
  return async () => {
    clearTimeout(pending);
    registered.remove();
    await registered.context.sync();
  };
}

/** ExcelApi 1.14 tells whose write it was; older builds tell nothing, and then every change counts. */
function isOurOwnWrite(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === 'ThisLocalAddin';
}
