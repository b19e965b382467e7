/** Texts of the record sheets: 検証結果, 受付履歴, 発行一覧, 受付検証結果, 手動判定. They stand in cells, so they are Japanese. */
export const recordTexts = {
  findings: '検証結果',
  findingsNote:
    '直さなくてよいものは、理由を書いて状態を「確認済」にします。値が変わると、もう一度確かめます。セルの欄を押すと、その場所へ移ります。',
  log: '受付履歴',
  logNote:
    '「検証」の修正と、担当課から受け付けた値を、元の値とともに残します。アドインから元に戻せます。行は消さないでください。',
  issues: '発行一覧',
  issuesNote: '担当課に発行したブックと、戻ってきたファイルの最新の状態です。行は消さないでください。',
  receipts: '受付',
  returnedFindings: '受付検証結果',
  returnedFindingsNote:
    '担当課から戻ったファイルの、直すところと確かめるところです。受け付けるたびに書き直し、直ったファイルのものは消えます。セルは、戻ったファイルの中の場所です。',
  manualVerdicts: '手動判定',
  manualVerdictsNote:
    '計算の判定に代えて、人が決めた判定です。「手動判定」を空にすると計算の判定に戻ります。実績や目標が変わると「要再確認」になりますが、判定は残ります。',
  stateTitle: '状態',
  count: '件',
  none: '指摘はありません。',
} as const;
