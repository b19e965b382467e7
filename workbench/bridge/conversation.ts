/**
 * The host's end of the conversation with one frame: answers what office.js asks, and sends it events.
 * What the host does not know is refused with Office's error number and said loudly on the console.
 */
import type { EventEntry } from '../host/events';
import type { RequestExecutor } from '../host/request';
import { appContext, type HostFacts } from './appContext';
import { answer, event, InvokeResult, isFields, readRequest, type AgaveRequest } from './envelope';
import { executeRichApi, failure, success } from './richApi';

/** What the page around the frame wants to know and provides. */
export interface ConversationHost {
  readonly facts: HostFacts;
  readonly executor: RequestExecutor;
  /** A batch has been answered; it took so many milliseconds. */
  onRoundTrip(milliseconds: number): void;
  /** The keyboard leaves the frame (F6, Esc, Tab past the last control). */
  onFocusLeft(): void;
  /** A ribbon function has called `event.completed()`, or could not be found (`status` ≠ 0). */
  onCommandCompleted(commandId: string, status: number): void;
  /** office.js listens for ribbon commands: functions can be called now. */
  onCommandsReady(): void;
}

const DispatchId = { executeRichApi: 93, commandCompleted: 94 } as const;
const operationNotSupported = 5000;
const leavingActions: readonly unknown[] = [5, 6, 13, 14, 15, 16, 17, 18];

export class Conversation {
  private readonly listeners = new Map<string, AgaveRequest>();

  /** `post` sends to the frame; `conversationId` is the one in the frame's name. */
  constructor(
    readonly conversationId: string,
    private readonly host: ConversationHost,
    private readonly post: (message: string) => void,
  ) {}

  /** Takes one posted message; says whether it belonged to this conversation. */
  receive(posted: unknown): boolean {
    const request = readRequest(posted);
    if (request?.conversationId !== this.conversationId) return false;
    if (request.kind === 'invoke') void this.invoke(request);
    else this.listen(request);
    return true;
  }

  /** Tells office.js of the frame about something that happened in the workbook. */
  notify(events: readonly EventEntry[]): void {
    const entries = events.map((e) => [e.messageCategory, e.messageType, e.targetId, e.message, '', false]);
    this.send('richApiMessage', { ArrayData: entries });
  }

  /** Runs a function of the add-in's function file, as a ribbon button does. */
  callCommand(commandId: string, functionName: string): void {
    const eventObject = JSON.stringify({ source: { id: commandId } });
    this.send('appCommandInvoked', { 0: commandId, 1: functionName, 2: eventObject });
  }

  private send(name: string, data: unknown): void {
    const registration = this.listeners.get(name);
    if (registration !== undefined) this.post(event(registration, data));
  }

  private listen(request: AgaveRequest): void {
    if (request.kind === 'registerEvent') this.listeners.set(request.action, request);
    else this.listeners.delete(request.action);
    this.post(answer(request, success()));
    if (request.kind === 'registerEvent' && request.action === 'appCommandInvoked')
      this.host.onCommandsReady();
  }

  private async invoke(request: AgaveRequest): Promise<void> {
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        this.post(answer(request, appContext(this.host.facts)));
        return;
      case 'ContextActivationManager_notifyHost':
        this.takeNotice(request);
        return;
      case 'executeMethod':
        this.post(answer(request, await this.execute(request)));
        return;
      default:
        console.error(`The workbench does not answer ${request.action}.`);
        this.post(answer(request, null, InvokeResult.errorHandlingRequest));
    }
  }

  private takeNotice(request: AgaveRequest): void {
    const action: unknown = Array.isArray(request.data) ? request.data[1] : undefined;
    if (leavingActions.includes(action)) this.host.onFocusLeft();
    this.post(answer(request, null));
  }

  private async execute(request: AgaveRequest): Promise<Readonly<Record<string, unknown>>> {
    const call = isFields(request.data) ? request.data : {};
    const method = isFields(call['DdaMethod']) ? call['DdaMethod']['DispatchId'] : undefined;
    if (method === DispatchId.executeRichApi) {
      return executeRichApi(this.host.executor, call, (milliseconds) => this.host.onRoundTrip(milliseconds));
    }
    if (method === DispatchId.commandCompleted) {
      this.host.onCommandCompleted(String(call['0']), Number(call['1']));
      return success();
    }
    console.error(`The workbench does not know method ${String(method)} of Office's common API.`);
    return failure(operationNotSupported);
  }
}
