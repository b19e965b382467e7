import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { AddinManifest, RibbonButton } from './manifest/addinManifest';
import type { OpenWorkbook } from './openWorkbook';
import type { WorkbenchOptions } from './options';
import { noTraffic, trafficNow } from './traffic';
import { PaneColumn } from './view/PaneColumn';
import { homeTab, Ribbon } from './view/Ribbon';
import { StatusLine } from './view/StatusLine';
import { TitleBar } from './view/TitleBar';
import { wordingFor, WordingContext } from './view/wording';
import { words } from './words';

interface WorkbenchProps {
  readonly manifest: AddinManifest;
  readonly options: WorkbenchOptions;
  readonly onOpened: (workbook: OpenWorkbook) => void;
}

/** The page: title, ribbon, grid with the pane beside it, status line. */
export function Workbench({ manifest, options, onOpened }: WorkbenchProps): ReactNode {
  const say = useMemo(() => wordingFor(options.language), [options.language]);
  const grid = useRef<HTMLDivElement>(null);
  const [workbook, setWorkbook] = useState<OpenWorkbook>();
  const [theme, setTheme] = useState(options.theme);
  const [tab, setTab] = useState(manifest.tabs[0]?.id ?? homeTab);
  const [panePath, setPanePath] = useState<string | undefined>(manifest.paneUrl);
  const [traffic, setTraffic] = useState(noTraffic);
  const [running, setRunning] = useState<RibbonButton>();
  const [notice, setNotice] = useState<string>();
  const [bookName, setBookName] = useState<string>();
  const [filesBusy, setFilesBusy] = useState(false);
  /** Counts the workbooks that were opened: each gets a fresh pane, as in Excel. */
  const [bookNumber, setBookNumber] = useState(0);

  useEffect(() => {
    const place = grid.current;
    if (place === null) return;
    // The spreadsheet is most of the page's code: the frame around it is shown before it is loaded.
    void import('./openWorkbook').then(({ openWorkbook }) => {
      const opened = openWorkbook(place, manifest, options, ({ counters }, milliseconds) =>
        setTraffic((before) =>
          before.syncs === counters.syncs ? before : trafficNow(counters, milliseconds),
        ),
      );
      setWorkbook(opened);
      onOpened(opened);
    });
  }, [manifest, options, onOpened]);

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    workbook?.useTheme(theme);
  }, [theme, workbook]);

  const press = async (button: RibbonButton): Promise<void> => {
    setNotice(undefined);
    if (button.action.kind === 'showTaskpane') {
      setPanePath(button.action.paneUrl);
      return;
    }
    if (workbook === undefined || manifest.functionFileUrl === undefined) return;
    setRunning(button);
    const { functionName } = button.action;
    const status = await workbook.frames.runFunction(manifest.functionFileUrl, button.id, functionName);
    setRunning(undefined);
    if (status !== 0) setNotice(say(words.commandFailed(button.label)));
  };

  const fileName = bookName ?? workbook?.name ?? '';

  const withFiles = async (work: (opened: OpenWorkbook) => Promise<void>): Promise<void> => {
    if (workbook === undefined || filesBusy) return;
    setFilesBusy(true);
    await work(workbook).finally(() => setFilesBusy(false));
  };

  const open = (file: File): Promise<void> =>
    withFiles(async (opened) => {
      setNotice(say(words.opening(file.name)));
      const { openInto } = await import('./bookFiles');
      const leftOut = await openInto(opened, file, say);
      setNotice(leftOut === null ? undefined : say(words.opened(file.name, leftOut)));
      if (leftOut === null) return;
      setBookName(file.name);
      setBookNumber((number) => number + 1);
    });

  const save = (): Promise<void> =>
    withFiles(async (opened) => {
      setNotice(say(words.saving));
      const { download } = await import('./bookFiles');
      const charts = await download(opened, fileName);
      setNotice(say(charts === null ? words.cannotSave : words.saved(fileName, charts)));
    });

  return (
    <WordingContext value={say}>
      <TitleBar
        workbookName={fileName}
        theme={theme}
        onTheme={setTheme}
        canUseFiles={workbook !== undefined && !filesBusy && running === undefined}
        onOpen={(file) => void open(file)}
        onSave={() => void save()}
      />
      <Ribbon
        manifest={manifest}
        tab={tab}
        onTab={setTab}
        running={running?.id}
        onButton={(button) => void press(button)}
      />
      <main className="desk">
        <div className="sheet-area">
          <div className={tab === homeTab ? 'grid' : 'grid without-tools'} ref={grid} />
          {workbook && <workbook.Charts host={workbook.host} injector={workbook.injector} />}
        </div>
        {workbook && panePath && (
          <PaneColumn
            key={bookNumber}
            frames={workbook.frames}
            title={manifest.displayName}
            path={panePath}
            onClose={() => setPanePath(undefined)}
          />
        )}
      </main>
      <StatusLine
        traffic={traffic}
        notice={running ? say(words.running(running.label)) : notice}
        excelApi={options.excelApi}
      />
    </WordingContext>
  );
}
