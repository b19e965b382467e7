import type { ReactNode } from 'react';
import type { Theme } from '../options';
import { words } from '../words';
import { useWording } from './wording';

interface TitleBarProps {
  readonly workbookName: string;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function TitleBar({ workbookName, theme, onTheme }: TitleBarProps): ReactNode {
  const say = useWording();
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="title-bar">
      <h1>{workbookName}</h1>
      <span className="not-excel">{say(words.notExcel)}</span>
      <button type="button" className="theme-switch" onClick={() => onTheme(other)}>
        {say(words[other])}
      </button>
    </header>
  );
}
