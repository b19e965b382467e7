/** All pages of the add-in that are open: the task pane and, once a ribbon function has run, the page behind it. */
import type { ConversationHost } from '../../bridge/conversation';
import type { EventEntry } from '../../host/events';
import { openAddinFrame, type AddinFrame } from './addinFrame';

/** What every frame shares. */
export type FrameSurroundings = Pick<ConversationHost, 'facts' | 'executor' | 'onRoundTrip' | 'onFocusLeft'>;

interface FunctionFrame extends AddinFrame {
  readonly ready: Promise<void>;
}

export class AddinFrames {
  private readonly open = new Set<AddinFrame>();
  private readonly waiting = new Map<string, (status: number) => void>();
  private functions: FunctionFrame | undefined;

  constructor(private readonly surroundings: FrameSurroundings) {}

  /** Tells every open page what happened in the workbook; office.js finds who listens. */
  notify(events: readonly EventEntry[]): void {
    for (const frame of this.open) frame.conversation.notify(events);
  }

  /** Opens the pane at `path`. The caller puts its element on the page and closes it. */
  openPane(path: string): AddinFrame {
    return this.openFrame(path, () => undefined);
  }

  /**
   * Runs a function of the function file in its hidden frame, which stays open as it does in Excel.
   * Ends when the function calls `event.completed()`; the status is 0, or Office's error number.
   */
  async runFunction(functionFile: string, commandId: string, functionName: string): Promise<number> {
    this.functions ??= this.openFunctions(functionFile);
    await this.functions.ready;
    const completed = new Promise<number>((resolve) => this.waiting.set(commandId, resolve));
    this.functions.conversation.callCommand(commandId, functionName);
    return completed;
  }

  private openFunctions(path: string): FunctionFrame {
    let announce: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => (announce = resolve));
    const frame = this.openFrame(path, () => announce());
    frame.element.hidden = true;
    document.body.append(frame.element);
    return { ...frame, ready };
  }

  private openFrame(path: string, onCommandsReady: () => void): AddinFrame {
    const frame = openAddinFrame(path, {
      ...this.surroundings,
      onCommandsReady,
      onCommandCompleted: (commandId, status) => {
        this.waiting.get(commandId)?.(status);
        this.waiting.delete(commandId);
      },
    });
    const tracked: AddinFrame = {
      ...frame,
      close: () => {
        this.open.delete(tracked);
        frame.close();
      },
    };
    this.open.add(tracked);
    return tracked;
  }
}
