/**
 * The rich API's requests inside `executeMethod`: office.js packs one `context.sync()` into an array of method,
 * path, headers and body; the host answers with status, headers and body. Both bodies are JSON text, and their
 * sizes are what Excel on the web limits to 5 MB each way.
 */
import { isForAddinService, withAddinService } from './addinService';
import { isFields } from './envelope';

/** As `OfficeExtension.IRequestExecutor` of office.js. */
export interface RequestMessage {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

export interface ResponseMessage {
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>> | null;
  readonly Body: unknown;
}

/** Runs one batch against the open workbook. */
export interface RequestExecutor {
  executeAsync(customData: string, requestFlags: number, message: RequestMessage): Promise<ResponseMessage>;
}

/** One round trip, as the status line counts it. Bytes are UTF-8. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** Error numbers of `OSF.DDA.ErrorCodeManager.errorCodes`. */
const OfficeError = {
  internalError: 5001,
  invalidOrTimedOutSession: 5012,
  activityLimitReached: 5102,
  requestPayloadTooLarge: 5103,
  responsePayloadTooLarge: 5104,
  noCapability: 7000,
} as const;

const errorNumbers: Readonly<Record<string, number>> = {
  AccessDenied: OfficeError.noCapability,
  ActivityLimitReached: OfficeError.activityLimitReached,
  InvalidOrTimedOutSession: OfficeError.invalidOrTimedOutSession,
  RequestPayloadSizeLimitExceeded: OfficeError.requestPayloadTooLarge,
  ResponsePayloadSizeLimitExceeded: OfficeError.responsePayloadTooLarge,
};

/** Excel on the web refuses bigger requests and answers (Office documentation, resource limits). */
export const payloadLimitBytes = 5 * 1024 * 1024;

/** Version of the method protocol; office.js sends back what it was told last. */
const protocolVersion = 1;

/** Answers one `executeRichApiRequestAsync`; never rejects. `data` is the argument of `executeMethod`. */
export async function executeRichApi(
  executor: RequestExecutor,
  data: unknown,
  onRoundTrip: (trip: RoundTrip) => void,
): Promise<Readonly<Record<string, unknown>>> {
  const request = unpack(data);
  if (request === undefined) return failure(OfficeError.internalError);
  const started = performance.now();
  const requestBytes = byteLength(request.body);
  if (requestBytes > payloadLimitBytes) return failure(OfficeError.requestPayloadTooLarge);

  const response = await run(withAddinService(executor), request);
  const body = JSON.stringify(response.Body);
  const responseBytes = byteLength(body);
  if (!isForAddinService(request.message)) {
    onRoundTrip({ requestBytes, responseBytes, milliseconds: performance.now() - started });
  }

  if (responseBytes > payloadLimitBytes) return failure(OfficeError.responsePayloadTooLarge);
  if (response.ErrorCode) return failure(errorNumbers[response.ErrorCode] ?? OfficeError.internalError);
  return success([200, [], body]);
}

/** The answer of a method that succeeded; `result` is what office.js takes as its data. */
export function success(result?: unknown): Readonly<Record<string, unknown>> {
  return { Version: protocolVersion, Error: 0, ...(result === undefined ? {} : { Data: result }) };
}

/** The answer of a method that failed with an error number of Office. */
export function failure(error: number): Readonly<Record<string, unknown>> {
  return { Version: protocolVersion, Error: error };
}

interface PackedRequest {
  readonly customData: string;
  readonly flags: number;
  readonly body: string;
  readonly message: RequestMessage;
}

function unpack(data: unknown): PackedRequest | undefined {
  const packed: unknown = isFields(data) ? data['ArrayData'] : undefined;
  if (!Array.isArray(packed)) return undefined;
  const [customData, , path, headers, body, , flags]: unknown[] = packed;
  if (typeof path !== 'string' || typeof body !== 'string' || !Array.isArray(headers)) return undefined;
  return {
    customData: typeof customData === 'string' ? customData : '',
    flags: Number(flags),
    body,
    message: { Url: path, Headers: inPairs(headers.map(String)), Body: JSON.parse(body) },
  };
}

async function run(executor: RequestExecutor, request: PackedRequest): Promise<ResponseMessage> {
  try {
    return await executor.executeAsync(request.customData, request.flags, request.message);
  } catch (error) {
    console.error(error);
    return { ErrorCode: 'GeneralException', ErrorMessage: String(error), Headers: null, Body: null };
  }
}

function inPairs(list: readonly string[]): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (let i = 0; i + 1 < list.length; i += 2) pairs[list[i] ?? ''] = list[i + 1] ?? '';
  return pairs;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
