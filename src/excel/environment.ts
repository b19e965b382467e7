/** What the page learns from Office once, before anything else: the language, the theme, and whether Excel is there. */
import { PersonError, type Language } from '../words/message';
import { paneProblems } from '../words/taskpane';

export interface Environment {
  /** English where Office is shown in English, else Japanese. */
  readonly language: Language;
  /** null: the host says nothing about its theme. */
  readonly isDark: boolean | null;
  readonly supports: {
    /** Excel's objects are there to talk to. */
    readonly excel: boolean;
    /** Excel has what the book needs: ExcelApi 1.14 (Excel 2021). */
    readonly floor: boolean;
  };
}

/** What a host may leave unsaid; the types of office.js promise more than every host keeps. */
interface Appearance {
  readonly displayLanguage?: string;
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | null;
}

/** @throws PersonError where office.js was not loaded. */
export async function whenReady(): Promise<Environment> {
  if (typeof Office === 'undefined') throw new PersonError(paneProblems.officeMissing);
  const { host } = await Office.onReady();
  return {
    ...appearance(Office.context),
    supports: {
      excel: typeof Excel !== 'undefined',
      // Without a host behind office.js nobody answers this question; then the first call decides.
      floor: host !== Office.HostType.Excel || Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    },
  };
}

function appearance(context: Appearance | undefined): Pick<Environment, 'language' | 'isDark'> {
  const isEnglish = context?.displayLanguage?.toLowerCase().startsWith('en') === true;
  return { language: isEnglish ? 'en' : 'ja', isDark: darkness(context?.officeTheme) };
}

/** Newer hosts say it; older ones give the background from which it can be seen. */
function darkness(theme: Appearance['officeTheme']): boolean | null {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (background === null) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((channel) => Number.parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
