/** The far end of `context.sync()`: takes office.js's request, lets the host act, and answers. Counts and limits stand here. */
import { Batch, changesIn, KeptReferences } from './batch';
import type { Host } from './host';
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  type ActionInfo,
  type RequestBody,
  type RequestExecutor,
  type ResponseMessage,
} from './request';

/** Excel on the web takes 5 MB a request and gives 5 MB a response (resource limits, learn.microsoft.com). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** `json` belongs to the realm (page, frame, test) that office.js runs in, so that it is given arrays of its own. */
export function createExecutor(host: Host, json: Pick<JSON, 'parse'> = JSON): RequestExecutor {
  const kept = new KeptReferences();
  return {
    async executeAsync(_customData, flags, message) {
      if (isCleanup(message.Body)) return answer(await new Batch(host, kept, message.Body).run());
      const request = JSON.stringify(message.Body);
      host.counters.sent(byteLength(request), changesIn(message.Body));
      if (byteLength(request) > PAYLOAD_LIMIT) return refused('RequestPayloadSizeLimitExceeded');
      if (host.editing && (flags & DELAY_FOR_CELL_EDIT) === 0)
        return refused('InvalidOperationInCellEditMode');
      await host.editingEnded();
      const failure = host.failures.next();
      if (failure?.after === 0) return refused(failure.code);
      // Through JSON and back: what reaches the host has crossed a wire, as in Excel.
      const body = JSON.parse(request) as RequestBody;
      const response = await new Batch(host, kept, body).run(failure?.after, failure?.code);
      host.draw();
      const text = JSON.stringify(response);
      host.counters.received(byteLength(text));
      if (byteLength(text) > PAYLOAD_LIMIT) return refused('ResponsePayloadSizeLimitExceeded');
      host.events.deliverSoon();
      return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: json.parse(text) as typeof response };
    },
  };
}

const answer = (body: ResponseMessage['Body']): ResponseMessage => ({
  ErrorCode: '',
  ErrorMessage: '',
  Headers: {},
  Body: body,
});

const refused = (code: string): ResponseMessage => ({
  ErrorCode: code,
  ErrorMessage: `The request was refused: ${code}.`,
  HttpStatusCode: 400,
  Headers: {},
  Body: null,
});

/** After every Excel.run office.js lets go of its ranges in a request of its own; nobody waits for it in Excel. */
const isCleanup = (body: RequestBody): boolean =>
  body.Actions.some(isRelease) &&
  body.Actions.every((action) => isRelease(action) || action.ActionType === ActionType.instantiate);

const isRelease = (action: ActionInfo): boolean => action.Name === '_RemoveReference';

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
