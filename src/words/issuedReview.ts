/** Texts of 「確認事項」, Japanese like everything in a book's cells. */
export const reviewTexts = {
  title: '確認事項',
  /** Pieces around two counts: 4件　うち回答 1件. */
  counted: ['件　うち回答 ', '件'],
  note: '「セル」を押すと、直す欄へ移ります。直したときは、回答は要りません。そのままで正しいときは、黄色の回答欄に理由を書いてください。',
  replyPrompt: 'そのままで正しいときは、理由を書きます。直したときは、空欄でかまいません。',
  replyError: (most: number): string => `${most}文字以内で入力してください。`,
} as const;
