/**
 * The messages that office.js of Excel on the web and the page around it post to each other: JSON text whose
 * fields are named below. Read off `Microsoft.Office.Common.Message`, `Request` and `Response` in
 * `@microsoft/office-js/dist/excel-web-16.00.debug.js` (1.1.110).
 */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** `Microsoft.Office.Common.InvokeResultCode`, as far as the page answers with it. */
export const InvokeResult = { noError: 0, errorHandlingRequest: -3 } as const;

/** What office.js asks: call a method, or start or stop listening to an event. */
export interface AgaveRequest {
  /** Method name (`executeMethod`, …) or event name (`richApiMessage`, …). */
  readonly action: string;
  readonly kind: 'invoke' | 'registerEvent' | 'unregisterEvent';
  readonly conversationId: string;
  /** Comes back in the answer, so that office.js finds its callback. */
  readonly correlationId: number;
  readonly data: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const kinds = ['invoke', 'registerEvent', 'unregisterEvent'] as const;

/** Narrows parsed JSON to an object with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a posted message; `undefined` for whatever is not a request of office.js (other scripts post too). */
export function readRequest(posted: unknown): AgaveRequest | undefined {
  const fields = parse(posted);
  if (!isFields(fields) || fields['_messageType'] !== MessageType.request) return undefined;
  const { _actionName: action, _conversationId: conversationId, _correlationId: correlationId } = fields;
  const kind = kinds[Number(fields['_actionType'])];
  if (typeof action !== 'string' || typeof conversationId !== 'string') return undefined;
  if (typeof correlationId !== 'number' || kind === undefined) return undefined;
  return { action, kind, conversationId, correlationId, data: fields['_data'] };
}

/** The answer to a request: its result, or what went wrong. */
export function answer(request: AgaveRequest, data: unknown, result: number = InvokeResult.noError): string {
  return response(request, ResponseType.forCalling, data, result);
}

/** One event for the handler that `registration` put up. */
export function event(registration: AgaveRequest, data: unknown): string {
  return response(registration, ResponseType.forEventing, data, InvokeResult.noError);
}

function response(to: AgaveRequest, type: number, data: unknown, result: number): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: to.action,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _origin: '',
    _errorCode: result,
    _responseType: type,
    _data: data,
    _serializerVersion: 1,
  });
}

function parse(posted: unknown): unknown {
  if (typeof posted !== 'string' || !posted.startsWith('{')) return undefined;
  try {
    return JSON.parse(posted);
  } catch {
    return undefined;
  }
}
