import type { ReactNode } from 'react';
import type { Traffic } from '../traffic';
import { words } from '../words';
import { useWording } from './wording';

interface StatusLineProps {
  readonly traffic: Traffic;
  /** What the ribbon is doing, or has just failed to do. */
  readonly notice: string | undefined;
  readonly excelApi: string;
}

/** What the add-in costs the workbook, for the eyes of whoever works on it. */
export function StatusLine({ traffic, notice, excelApi }: StatusLineProps): ReactNode {
  const say = useWording();
  const { syncs, requestBytes, responseBytes, lastMilliseconds } = traffic;
  return (
    <footer className="status-line">
      <span role="status">{notice}</span>
      {lastMilliseconds !== undefined && <span>{say(words.lastSync(Math.round(lastMilliseconds)))}</span>}
      <span data-testid="traffic">{say(words.traffic(syncs, inKb(requestBytes), inKb(responseBytes)))}</span>
      <span>ExcelApi {excelApi}</span>
    </footer>
  );
}

const inKb = (bytes: number): string => (bytes / 1024).toFixed(1);
