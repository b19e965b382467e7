/** How a command without a page tells the person what came of it: in the book; in a dialogue where there is no book to write in. */
import { leaveNotice, showDialogue } from '../excel';
import { PersonError, type Language, type Message } from '../words/message';

/** The parameter of this page's address under which a dialogue gets its text. */
const NOTICE = 'notice';

/** A cell of 「KPI一覧」 (F2) gets the Japanese text, as everything in the book; a dialogue speaks Office's language. */
export async function tell(message: Message, language: Language): Promise<void> {
  try {
    await leaveNotice(message.ja);
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    const page = new URL(window.location.href);
    page.search = new URLSearchParams({ [NOTICE]: message[language] }).toString();
    showDialogue(page);
  }
}

/** In the dialogue: shows the text; empties the element where this page is no dialogue. */
export function showNotice(search: string, element: HTMLElement | null): void {
  if (element) element.textContent = new URLSearchParams(search).get(NOTICE) ?? '';
}
