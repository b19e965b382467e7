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
  const [failure, setFailure] = useState<string>();

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
    setFailure(undefined);
    if (button.action.kind === 'showTaskpane') return setPanePath(button.action.paneUrl);
    if (workbook === undefined || manifest.functionFileUrl === undefined) return;
    setRunning(button);
    const { functionName } = button.action;
    const status = await workbook.frames.runFunction(manifest.functionFileUrl, button.id, functionName);
    setRunning(undefined);
    if (status !== 0) setFailure(say(words.commandFailed(button.label)));
  };

  return (
    <WordingContext value={say}>
      <TitleBar workbookName={workbook?.name ?? ''} theme={theme} onTheme={setTheme} />
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
            frames={workbook.frames}
            title={manifest.displayName}
            path={panePath}
            onClose={() => setPanePath(undefined)}
          />
        )}
      </main>
      <StatusLine
        traffic={traffic}
        notice={running ? say(words.running(running.label)) : failure}
        excelApi={options.excelApi}
      />
    </WordingContext>
  );
}
