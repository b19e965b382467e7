import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { AddinFrames } from '../frame/addinFrames';
import { words } from '../words';
import { useWording } from './wording';

interface PaneColumnProps {
  readonly frames: AddinFrames;
  readonly title: string;
  /** Path of the add-in page; another path opens another page in the same pane. */
  readonly path: string;
  readonly onClose: () => void;
}

/** Widths in px, as Excel gives them to a task pane. */
const width = { initial: 320, least: 280, most: 800, step: 20 } as const;

/** The task pane at the right edge. */
export function PaneColumn({ frames, title, path, onClose }: PaneColumnProps): ReactNode {
  const say = useWording();
  const [chosenWidth, setWidth] = useState<number>(width.initial);
  return (
    <>
      <Splitter label={say(words.resizePane)} value={chosenWidth} onChange={setWidth} />
      <aside className="pane" style={{ width: chosenWidth }} aria-label={title}>
        <div className="pane-title">
          <h2>{title}</h2>
          <button
            type="button"
            aria-label={say(words.closePane)}
            title={say(words.closePane)}
            onClick={onClose}
          >
            ×
          </button>
        </div>
        <PanePage key={path} frames={frames} path={path} />
      </aside>
    </>
  );
}

function PanePage({ frames, path }: Pick<PaneColumnProps, 'frames' | 'path'>): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = frames.openPane(path);
    place.current?.append(frame.element);
    return () => frame.close();
  }, [frames, path]);
  return <div className="pane-page" ref={place} />;
}

interface SplitterProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Splitter({ label, value, onChange }: SplitterProps): ReactNode {
  const set = (wanted: number): void => onChange(Math.min(width.most, Math.max(width.least, wanted)));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') set(value + width.step);
    if (key === 'ArrowRight') set(value - width.step);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={width.least}
      aria-valuemax={width.most}
      aria-valuenow={value}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
