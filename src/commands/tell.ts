/** How a command without a page tells the person what came of it: in the book; in a dialogue where there is no book to write in. */
import { leaveNotice } from '../excel';
import { PersonError, type Message } from '../words/message';

/** The parameter of this page's address under which a dialogue gets its text. */
export const NOTICE_PARAMETER = 'notice';

const DIALOGUE = { height: 25, width: 35, displayInIframe: true };

/** A cell of 「KPI一覧」 (F4) gets the Japanese text, as everything in the book; a dialogue speaks Office's language. */
export async function tell(message: Message): Promise<void> {
  try {
    await leaveNotice(message.ja);
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    showDialogue(Office.context.displayLanguage.startsWith('en') ? message.en : message.ja);
  }
}

function showDialogue(text: string): void {
  const page = new URL(window.location.href);
  page.search = new URLSearchParams({ [NOTICE_PARAMETER]: text }).toString();
  Office.context.ui.displayDialogAsync(page.href, DIALOGUE);
}

/** In the dialogue: shows the text; '' and nothing else where this page is no dialogue. */
export function showNotice(search: string, element: HTMLElement | null): void {
  if (element) element.textContent = new URLSearchParams(search).get(NOTICE_PARAMETER) ?? '';
}
