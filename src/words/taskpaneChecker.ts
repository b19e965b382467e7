/** What is being done while the open book is checked and repaired. */
import type { Message } from './message';

export const checkerWords = {
  reading: { ja: 'ブックを読んで検証しています', en: 'Reading and checking the workbook' },
  writing: { ja: '書き込んでいます', en: 'Writing' },
  recording: { ja: '「検証結果」を書いています', en: 'Writing 検証結果' },
  verifying: { ja: 'もう一度検証しています', en: 'Checking once more' },
} satisfies Record<string, Message>;
