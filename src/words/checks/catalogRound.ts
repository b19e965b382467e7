/** What the checks across years (T), across books (C) and of what came back (P) mean. */
import { checkWords } from './checkWords';

export const ROUND_CHECK_WORDS = {
  T01: checkWords(
    ['累計の減少', 'Cumulative figure went down'],
    ['累計の指標が前の年より減っています。', 'A cumulative figure is lower than that of an earlier year.'],
    [
      '累計の値を確かめてください。集計区分が違う場合は企画課に申し出てください。',
      'Check the figure; if the KPI is not cumulative, tell the planning section.',
    ],
  ),
  T02: checkWords(
    ['累計と単年度の取り違え', 'Cumulative or one year?'],
    [
      '累計なのに1年分の値に見える、または単年度なのに累計に見えます。',
      'A cumulative figure looks like that of one year, or the reverse.',
    ],
    ['集計区分に合った値か確かめてください。', 'Check that the figure fits 集計区分.'],
  ),
  T03: checkWords(
    ['大きな増減', 'Large change'],
    [
      '前の値と比べて、1年あたりで大きく変わっています。',
      'The figure changed greatly a year against the one before.',
    ],
    [
      '値を確かめ、正しければ理由を添えて確認済にしてください。',
      'Check the figure; if it is right, give the reason.',
    ],
  ),
  T04: checkWords(
    ['前年と同じ値', 'Same as last year'],
    [
      '前の年と同じ値です。写したままのおそれがあります。',
      'The figure is that of the year before: it may have been copied.',
    ],
    ['今年度の値か確かめてください。', 'Check that it is this year’s figure.'],
  ),
  T05: checkWords(
    ['目標を大きく超過', 'Far beyond the target'],
    [
      '達成率が上限を超えている、または計画の初年度に目標に達しています。',
      'The level ratio exceeds the bound, or the target was met in the first year.',
    ],
    ['単位と目標値を確かめてください。', 'Check the unit and the target.'],
  ),
  T06: checkWords(
    ['終わっていない年度の値', 'Year not over'],
    ['まだ終わっていない年度に実績が入っています。', 'A figure stands in a year that is not over.'],
    ['列を確かめ、見込みの値は消してください。', 'Check the column; delete forecasts.'],
  ),
  C01: checkWords(
    ['ファイル間の不一致', 'Files disagree'],
    ['同じKPIに、ファイルによって違う値が入っています。', 'Two files give one KPI different figures.'],
    ['どちらの値を使うか選んでください。', 'Choose which figure counts.'],
  ),
  C03: checkWords(
    ['過年度の値の変更', 'Past figure changed'],
    ['以前に受け付けた過年度の値が変わっています。', 'A past figure that was accepted before has changed.'],
    [
      '訂正なら理由を添えてください。誤りなら元の値に戻してください。',
      'Give the reason for a correction, or restore the figure.',
    ],
  ),
  P01: checkWords(
    ['古い版の提出', 'Older issue'],
    ['新しい版を発行した後に、古い版が提出されました。', 'An older issue was sent after a newer one.'],
    ['差分を確かめ、新しい版で提出してもらってください。', 'Look at the difference; ask for the newer book.'],
  ),
  P02: checkWords(
    ['同じ課から二つ', 'Two files from one section'],
    ['同じ担当課から二つのファイルが提出されました。', 'One section sent two files.'],
    ['KPIごとにどちらを使うか選んでください。', 'Choose by KPI.'],
  ),
  P03: checkWords(
    ['他課の行の変更', 'Another section’s row changed'],
    [
      '発行先でない課のKPIの行が変わっています。取り込みません。',
      'The row of another section’s KPI was changed. It is not taken in.',
    ],
    ['必要なら、その課から提出してもらってください。', 'If it is needed, let that section send it.'],
  ),
  P04: checkWords(
    ['遅れの要因が未記入', 'Behind without a cause'],
    ['遅れているのに「取組・要因」が空欄です。', 'The KPI is behind, and 取組・要因 is blank.'],
    ['「取組・要因」に要因と対応を書いてください。', 'Write the cause and the measures into 取組・要因.'],
  ),
} as const;
