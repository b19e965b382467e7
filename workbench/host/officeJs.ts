/** Puts the embedded Excel behind Microsoft's unmodified office.js, where the real Excel would be. */
import type { EventSink } from './events';
import type { Host } from './host';
import type { RequestExecutor } from './request';
import { createExecutor } from './wire';

/** The parts of `OfficeExtension` that office.js offers for standing in for its host. */
export interface OfficeExtensionLike {
  readonly SessionBase: { readonly prototype: object; _overrideSession?: object };
  readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
  _testSetRichApiMessageReadyImpl(ready: () => PromiseLike<void>): void;
  readonly _testTriggerRichApiMessageEvent: EventSink;
}

/** `json`: of the realm that office.js runs in, where that is another one. */
export function connectOfficeJs(
  extension: OfficeExtensionLike,
  host: Host,
  json: Pick<JSON, 'parse'> = JSON,
): RequestExecutor {
  const executor = createExecutor(host, json);
  const session = Object.assign(Object.create(extension.SessionBase.prototype) as object, {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'workbench://excel/', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: (controlId: string) =>
      extension.GenericEventRegistration.getGenericEventRegistration(controlId),
  });
  extension.SessionBase._overrideSession = session;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.events.connect((message) => extension._testTriggerRichApiMessageEvent(message));
  return executor;
}
