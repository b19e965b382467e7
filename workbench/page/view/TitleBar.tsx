import { useRef, type ChangeEvent, type ReactNode } from 'react';
import type { Theme } from '../options';
import { words } from '../words';
import { useWording } from './wording';

interface TitleBarProps {
  readonly workbookName: string;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  /** False while there is no workbook, or one is being opened or saved. */
  readonly canUseFiles: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function TitleBar(props: TitleBarProps): ReactNode {
  const { workbookName, theme, onTheme, canUseFiles, onOpen, onSave } = props;
  const say = useWording();
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="title-bar">
      <h1>{workbookName}</h1>
      <span className="not-excel">{say(words.notExcel)}</span>
      <OpenButton disabled={!canUseFiles} onOpen={onOpen} />
      <button type="button" className="title-button" disabled={!canUseFiles} onClick={onSave}>
        {say(words.save)}
      </button>
      <button type="button" className="title-button" onClick={() => onTheme(other)}>
        {say(words[other])}
      </button>
    </header>
  );
}

interface OpenButtonProps {
  readonly disabled: boolean;
  readonly onOpen: (file: File) => void;
}

function OpenButton({ disabled, onOpen }: OpenButtonProps): ReactNode {
  const say = useWording();
  const chooser = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) onOpen(file);
    // The same file may be chosen once more.
    target.value = '';
  };
  return (
    <>
      <button
        type="button"
        className="title-button"
        disabled={disabled}
        onClick={() => chooser.current?.click()}
      >
        {say(words.open)}
      </button>
      <input ref={chooser} type="file" accept=".xlsx" hidden aria-label={say(words.open)} onChange={take} />
    </>
  );
}
