import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { roundWords } from '../../words/taskpaneRound';
import type { ReadableFile } from '../files/readInPane';
import { useText } from '../language';
import { droppedFiles, ofFolder } from './submittedFiles';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  over: {
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorSubtleBackgroundHover,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

interface FileDropProps {
  readonly disabled: boolean;
  /** Choosing is the next step. */
  readonly isNext: boolean;
  readonly onFiles: (files: readonly ReadableFile[]) => void;
}

/** Takes files and folders by dropping or choosing: dropping fails in some desktop builds of Excel (OfficeDev/office-js #6868). */
export function FileDrop({ disabled, isNext, onFiles }: FileDropProps) {
  const styles = useStyles();
  const text = useText();
  const filesInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  // React knows no such attribute.
  useEffect(() => folderInput.current?.setAttribute('webkitdirectory', ''), []);
  const give = (files: readonly ReadableFile[]) => {
    setIsEmpty(files.length === 0);
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (disabled) return;
    droppedFiles(event.dataTransfer).then(give, () => setIsEmpty(true));
  };
  const choose = (event: ChangeEvent<HTMLInputElement>, isFolder: boolean) => {
    const files = [...(event.target.files ?? [])];
    // The same files can be chosen again.
    event.target.value = '';
    if (files.length > 0) give(isFolder ? ofFolder(files) : files);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(!disabled);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Caption1>{text(roundWords.dropHere)}</Caption1>
      <div className={styles.buttons}>
        <Button
          appearance={isNext ? 'primary' : 'secondary'}
          disabledFocusable={disabled}
          onClick={() => filesInput.current?.click()}
        >
          {text(roundWords.chooseFiles)}
        </Button>
        <Button disabledFocusable={disabled} onClick={() => folderInput.current?.click()}>
          {text(roundWords.chooseFolder)}
        </Button>
      </div>
      <input
        ref={filesInput}
        type="file"
        multiple
        className={styles.hidden}
        tabIndex={-1}
        aria-label={text(roundWords.chooseFiles)}
        onChange={(event) => choose(event, false)}
      />
      <input
        ref={folderInput}
        type="file"
        multiple
        className={styles.hidden}
        tabIndex={-1}
        aria-label={text(roundWords.chooseFolder)}
        onChange={(event) => choose(event, true)}
      />
      <Caption1 role="status">{isEmpty ? text(roundWords.nothingChosen) : ''}</Caption1>
    </div>
  );
}
