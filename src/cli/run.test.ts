import { runCli } from './testing/runCli';

test.each([
  [[], 'コマンドを指定してください。'],
  [['plans'], '「plans」というコマンドはありません。'],
  [['toString'], '「toString」というコマンドはありません。'],
  [['--json'], '「--json」というコマンドはありません。'],
  [['plan', '--jsn'], '--jsn という指定はありません。使えるのは --json、--plan です。'],
  [['plan', '-j'], '-j という指定はありません。'],
  [['plan', '--toString'], '--toString という指定はありません。'],
  [['plan', '--no-json'], '--no-json という指定はありません。'],
  [['plan', '--json=yes'], '--json に値は付けられません。'],
  [['plan', '--plan'], '--plan の後に値を書いてください。'],
  [['plan', '--plan='], '--plan の後に値を書いてください。'],
  [['plan', 'mine.json'], '「mine.json」は余分です。'],
  [['judge', '--json', 'a.json'], '「a.json」は .xlsx ではありません。'],
  [['judge', 'a.xlsx', 'b.xlsx'], '「b.xlsx」は余分です。'],
])('bad usage: kpi %j', async (words, message) => {
  const ran = await runCli(words);
  expect(ran.exitCode).toBe(2);
  expect(ran.out).toBe('');
  expect(ran.error).toContain(message);
  expect(ran.error).toContain('Usage');
});

test.each([[['help']], [['--help']], [['-h']], [['judge', '--help']], [['plan', '-h', '--nonsense']]])(
  'kpi %j explains the usage on standard output',
  async (words) => {
    const ran = await runCli(words);
    expect([ran.exitCode, ran.error]).toEqual([0, '']);
    expect(ran.out).toContain('npm run -s kpi -- ');
    expect(ran.out).toContain('終了コード');
  },
);

test('the help of a command is about that command only', async () => {
  expect((await runCli(['judge', '--help'])).out).not.toContain('kpi -- plan');
  expect((await runCli(['help'])).out).toMatch(/kpi -- plan[^]*kpi -- judge/);
});

test('a plan file that is missing, in another encoding, or broken is bad input, in both languages', async () => {
  const shiftJis = new Uint8Array([0x7b, 0x22, 0x96, 0xb1, 0x22, 0x7d]);
  const files = { 'sjis.json': shiftJis, 'broken.json': '{"id": 5}' };
  const missing = await runCli(['plan', '--plan', 'none.json'], { files });
  const encoded = await runCli(['plan', '--plan', 'sjis.json'], { files });
  const broken = await runCli(['judge', '--plan=broken.json'], { files });
  expect([missing, encoded, broken].map(({ exitCode, out }) => [exitCode, out])).toEqual([
    [1, ''],
    [1, ''],
    [1, ''],
  ]);
  expect(missing.error).toContain('none.json: ファイルがありません。');
  expect(missing.error).toContain('none.json: there is no such file.');
  expect(encoded.error).toContain('sjis.json: 文字コードがUTF-8ではありません。');
  expect(broken.error).toContain('broken.json: id（計画ID）に 5 とあります。');
  expect(broken.error).toContain('broken.json: strategies is missing.');
});
