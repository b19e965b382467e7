/** What is said wherever changes are put back, whichever they were. */
import type { Message } from './message';

const count = (figure: number): string => figure.toLocaleString('en-US');

export const putBackWords = {
  back: { ja: '一覧に戻る', en: 'Back to the list' },
  putBack: { ja: '元に戻す', en: 'Put back' },
  putBackRows: { ja: '元に戻すセル', en: 'Cells to put back' },
  refused: (cells: number): Message => ({
    ja: `そのまま残すもの ${count(cells)} 件`,
    en: `${count(cells)} to stay as ${cells === 1 ? 'it is' : 'they are'}`,
  }),
  startPutBack: (cells: number): Message => ({
    ja: `${count(cells)} か所を元に戻す`,
    en: `Put ${count(cells)} back`,
  }),
  puttingBack: { ja: '元に戻しています', en: 'Putting back' },
};
