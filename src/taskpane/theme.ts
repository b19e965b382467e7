import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Excel's green, so that the pane looks like one of Excel's own. */
const excelGreen: BrandVariants = {
  10: '#031a0b',
  20: '#052912',
  30: '#07361c',
  40: '#094624',
  50: '#0a512b',
  60: '#0c5f32',
  70: '#0f703b',
  80: '#107c41',
  90: '#218d51',
  100: '#37a066',
  110: '#55b17e',
  120: '#73c193',
  130: '#8bcca5',
  140: '#a0d8b9',
  150: '#caead8',
  160: '#e6f5ec',
};

const fontFamilyBase =
  "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo, 'Helvetica Neue', sans-serif";

const light: Theme = { ...createLightTheme(excelGreen), fontFamilyBase };

const darkBase = createDarkTheme(excelGreen);
const dark: Theme = {
  ...darkBase,
  fontFamilyBase,
  // The generated dark foregrounds are too dim on the pane's background (below 4.5 : 1).
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[120],
  colorBrandForegroundLinkHover: excelGreen[140],
  colorCompoundBrandForeground1: excelGreen[120],
  colorCompoundBrandStroke: excelGreen[110],
};

/** @param hostIsDark what Excel says; null: it says nothing and the system's preference counts. */
export function useTheme(hostIsDark: boolean | null): { theme: Theme; isDark: boolean } {
  const systemIsDark = useSyncExternalStore(followSystem, readSystem);
  const isDark = hostIsDark ?? systemIsDark;
  return { theme: isDark ? dark : light, isDark };
}

const systemQuery = '(prefers-color-scheme: dark)';

function readSystem(): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(systemQuery).matches;
}

function followSystem(onChange: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const query = window.matchMedia(systemQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
