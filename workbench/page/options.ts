/** What the workbench's address asks for, e.g. `?lang=en-US&theme=dark&api=1.17`. */
export interface WorkbenchOptions {
  readonly language: 'ja-JP' | 'en-US';
  readonly theme: Theme;
  /** Highest ExcelApi requirement set that the host says it supports. */
  readonly excelApi: string;
}

export type Theme = 'light' | 'dark';

/** ExcelApi of Excel LTSC 2021, the floor that the add-in is made for. */
const floor = '1.14';

export function readOptions(search: string): WorkbenchOptions {
  const query = new URLSearchParams(search);
  const excelApi = query.get('api') ?? floor;
  return {
    language: query.get('lang') === 'en-US' ? 'en-US' : 'ja-JP',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    excelApi: /^1\.\d{1,2}$/.test(excelApi) ? excelApi : floor,
  };
}
