/** Texts about files. They live in the workbench because it is never shipped with the add-in. */
import type { Message } from '../../src/words/message';

export const words = {
  unreadable: (fileName: string): Message => ({
    ja: `「${fileName}」の中身を読み取れませんでした。Excel や LibreOffice で開いて保存し直してから、もう一度お試しください。`,
    en: `The contents of “${fileName}” could not be read. Open and save it in Excel or LibreOffice, then try again.`,
  }),
  halfOpened: (fileName: string): Message => ({
    ja: `「${fileName}」を開いている途中で止まりました。元のファイルは変わっていません。画面を再読み込みしてください。`,
    en: `Opening “${fileName}” stopped half-way. The file itself is unchanged. Reload the page.`,
  }),
} as const;
