/**
 * The rich API's requests inside `executeMethod`: office.js packs one `context.sync()` into an array of method,
 * path, headers and body; the host answers with status, headers and body. Both bodies are JSON text.
 */
import type { RequestBody, RequestExecutor, RequestMessage, ResponseMessage } from '../host/request';
import { isForAddinService, withAddinService } from './addinService';
import { isFields } from './envelope';

type Answer = Readonly<Record<string, unknown>>;

/** Error numbers of `OSF.DDA.ErrorCodeManager.errorCodes`, for the refusals that office.js knows by number. */
const errorNumbers: Readonly<Record<string, number>> = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const internalError = 5001;

/** Version of the method protocol; office.js sends back what it was told last. */
const protocolVersion = 1;

/**
 * Answers one `executeRichApiRequestAsync`; never rejects.
 *
 * @param data the argument of `executeMethod`
 * @param onRoundTrip hears how long the workbook took, in milliseconds
 */
export async function executeRichApi(
  executor: RequestExecutor,
  data: unknown,
  onRoundTrip: (milliseconds: number) => void,
): Promise<Answer> {
  const request = unpack(data);
  if (request === undefined) return failure(internalError);
  const started = performance.now();
  try {
    const response = await withAddinService(executor).executeAsync(
      request.customData,
      request.flags,
      request.message,
    );
    return pack(response);
  } catch (error) {
    console.error(error);
    return failure(internalError);
  } finally {
    if (!isForAddinService(request.message)) onRoundTrip(performance.now() - started);
  }
}

/** The answer of a method that succeeded; `result` is what office.js takes as its data. */
export function success(result?: unknown): Answer {
  return { Version: protocolVersion, Error: 0, ...(result === undefined ? {} : { Data: result }) };
}

/** The answer of a method that failed with an error number of Office. */
export function failure(error: number): Answer {
  return { Version: protocolVersion, Error: error };
}

function pack({ ErrorCode, ErrorMessage, HttpStatusCode, Body }: ResponseMessage): Answer {
  const refusal = errorNumbers[ErrorCode];
  if (refusal !== undefined) return failure(refusal);
  if (ErrorCode === '') return success([200, [], JSON.stringify(Body)]);
  // Refusals without a number of their own reach office.js as the error of the batch.
  const error = { Code: ErrorCode, Message: ErrorMessage, HttpStatusCode };
  return success([200, [], JSON.stringify({ Error: error, Results: [] })]);
}

interface PackedRequest {
  readonly customData: string;
  readonly flags: number;
  readonly message: RequestMessage;
}

function unpack(data: unknown): PackedRequest | undefined {
  const packed: unknown = isFields(data) ? data['ArrayData'] : undefined;
  if (!Array.isArray(packed)) return undefined;
  const [customData, , path, headers, body, , flags] = packed as unknown[];
  if (typeof path !== 'string' || typeof body !== 'string' || !Array.isArray(headers)) return undefined;
  return {
    customData: typeof customData === 'string' ? customData : '',
    flags: Number(flags),
    message: { Url: path, Headers: inPairs(headers.map(String)), Body: JSON.parse(body) as RequestBody },
  };
}

function inPairs(list: readonly string[]): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (let i = 0; i + 1 < list.length; i += 2) pairs[list[i] ?? ''] = list[i + 1] ?? '';
  return pairs;
}
