import { Button, Caption1 } from '@fluentui/react-components';
import type { GenerateRequest, OpenBook } from '../../excel/openBook';
import { saveWords } from '../../words/files';
import { canSave, fileName, saveFile, type Saved } from '../files/saveFile';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useTask } from '../state/useTask';

interface SaveAsFileProps {
  readonly request: GenerateRequest;
  readonly openBook: OpenBook;
}

/** The book as it stands now, figures typed meanwhile included, as an .xlsx for those without the add-in. */
export function SaveAsFile({ request, openBook }: SaveAsFileProps) {
  const text = useText();
  const task = useTask<Saved>();
  const name = `${fileName(request.plan.title)}.xlsx`;
  if (!canSave()) return <Caption1>{text(saveWords.unsupported)}</Caption1>;
  const save = () => task.run(() => saveBook(request, openBook, name));
  return (
    <div>
      <Button disabledFocusable={task.state.phase === 'running'} onClick={save}>
        {text(saveWords.save)}
      </Button>
      <TaskStatus state={task.state} doing={saveWords.saving} onRetry={task.retry} />
      {task.state.phase === 'done' && task.state.value === 'handedOver' && (
        <Notice intent="success">
          {text(saveWords.handedOver(name))} {text(saveWords.leftOut)}
        </Notice>
      )}
    </div>
  );
}

/** The printer of files is heavy, and most people never ask for it: it is loaded now. */
async function saveBook(request: GenerateRequest, openBook: OpenBook, name: string): Promise<Saved> {
  const [book, { writeBook, XLSX_TYPE }] = await Promise.all([
    openBook.compose(request),
    import('../../xlsx/write'),
  ]);
  const bytes = await writeBook(book, { protect: true, created: new Date() });
  return saveFile(new Uint8Array(bytes), name, XLSX_TYPE);
}
