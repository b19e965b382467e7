import type { RequestExecutor } from '../host/request';
import { Conversation, type ConversationHost } from './conversation';

const conversationId = 'c1';

/** A message as office.js posts it. */
function request(action: string, kind: number, data: unknown, conversation = conversationId): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: action,
    _actionType: kind,
    _conversationId: conversation,
    _correlationId: 7,
    _data: data,
  });
}

const batch = (body: unknown) => ({
  DdaMethod: { DispatchId: 93 },
  ArrayData: ['', 'POST', 'ProcessQuery', ['SdkVersion', 'officejs'], JSON.stringify(body), 0, 0],
});

function openConversation(executeAsync: RequestExecutor['executeAsync']) {
  const posted: Record<string, unknown>[] = [];
  const trips: number[] = [];
  const completed: [string, number][] = [];
  const host: ConversationHost = {
    facts: {
      addinId: 'a1',
      addinName: 'KPI',
      language: 'ja-JP',
      workbookName: 'Book1.xlsx',
      requirementSets: { ExcelApi: '1.14' },
    },
    executor: { executeAsync },
    onRoundTrip: (trip) => trips.push(trip),
    onFocusLeft: () => undefined,
    onCommandCompleted: (id, status) => completed.push([id, status]),
    onCommandsReady: () => undefined,
  };
  const conversation = new Conversation(conversationId, host, (message) =>
    posted.push(JSON.parse(message) as Record<string, unknown>),
  );
  return { conversation, posted, trips, completed };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const empty = { ErrorCode: '', ErrorMessage: '', Headers: {} };
const answered: RequestExecutor['executeAsync'] = async (_data, _flags, { Body }) => ({
  ...empty,
  Body: { Results: Body.Actions.map(({ Id }) => ({ ActionId: Id, Value: '施策' })) },
});

describe('a conversation with office.js', () => {
  it('leaves messages of other conversations and other scripts alone', () => {
    const { conversation, posted } = openConversation(answered);
    expect(conversation.receive(request('executeMethod', 0, {}, 'c2'))).toBe(false);
    expect(conversation.receive('{"type":"webpackOk"}')).toBe(false);
    expect(conversation.receive({ type: 'object' })).toBe(false);
    expect(posted).toEqual([]);
  });

  it('says that it is Excel on the web, and what it supports', async () => {
    const { conversation, posted } = openConversation(answered);
    conversation.receive(request('ContextActivationManager_getAppContextAsync', 0, 'a1'));
    await settled();
    expect(posted[0]).toMatchObject({
      _correlationId: 7,
      _errorCode: 0,
      _data: { _appName: 16, _appUILocale: 'ja-JP', _requirementMatrix: '{"ExcelApi":"1.14"}' },
    });
  });

  it('carries a batch to the workbook and its answer back, and times it', async () => {
    const { conversation, posted, trips } = openConversation(answered);
    conversation.receive(request('executeMethod', 0, batch({ Actions: [{ Id: 4 }], ObjectPaths: {} })));
    await settled();
    const results = '{"Results":[{"ActionId":4,"Value":"施策"}]}';
    expect(posted[0]).toMatchObject({ _data: { Error: 0, Data: [200, [], results] } });
    expect(trips).toHaveLength(1);
  });

  it('passes on a refusal that office.js knows by number', async () => {
    const tooLarge = async () => ({ ...empty, ErrorCode: 'RequestPayloadSizeLimitExceeded', Body: null });
    const { conversation, posted } = openConversation(tooLarge);
    conversation.receive(request('executeMethod', 0, batch({})));
    await settled();
    expect(posted[0]).toMatchObject({ _data: { Error: 5103 } });
  });

  it('passes on any other refusal as the error of the batch', async () => {
    const unavailable = async () => ({ ...empty, ErrorCode: 'ServiceNotAvailable', Body: null });
    const { conversation, posted } = openConversation(unavailable);
    conversation.receive(request('executeMethod', 0, batch({})));
    await settled();
    const error = '{"Error":{"Code":"ServiceNotAvailable","Message":""},"Results":[]}';
    expect(posted[0]).toMatchObject({ _data: { Error: 0, Data: [200, [], error] } });
  });

  it('answers the readiness notice of office.js itself and counts no sync for it', async () => {
    const executeAsync = jest.fn(answered);
    const { conversation, posted, trips } = openConversation(executeAsync);
    const service = { ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' };
    conversation.receive(
      request('executeMethod', 0, batch({ Actions: [{ Id: 3 }], ObjectPaths: { 1: service } })),
    );
    await settled();
    expect(posted[0]).toMatchObject({
      _data: { Error: 0, Data: [200, [], '{"Results":[{"ActionId":3,"Value":null}]}'] },
    });
    expect([executeAsync.mock.calls, trips]).toEqual([[], []]);
  });

  it('sends events only while someone listens', () => {
    const { conversation, posted } = openConversation(answered);
    const changed = { messageCategory: 65536, messageType: 10, targetId: 's1', message: '{}' };
    conversation.notify([changed]);
    conversation.receive(request('richApiMessage', 1, {}));
    conversation.notify([changed]);
    conversation.receive(request('richApiMessage', 2, {}));
    conversation.notify([changed]);
    const events = posted.filter((message) => message['_responseType'] === 1);
    expect(events).toMatchObject([{ _data: { ArrayData: [[65536, 10, 's1', '{}', '', false]] } }]);
  });

  it('calls a ribbon function by name and hears that it has completed', async () => {
    const { conversation, posted, completed } = openConversation(answered);
    conversation.receive(request('appCommandInvoked', 1, {}));
    conversation.callCommand('button1', 'refreshVerdicts');
    expect(posted[1]).toMatchObject({ _data: { 0: 'button1', 1: 'refreshVerdicts' } });
    conversation.receive(request('executeMethod', 0, { DdaMethod: { DispatchId: 94 }, 0: 'button1', 1: 0 }));
    await settled();
    expect(completed).toEqual([['button1', 0]]);
  });

  it('refuses loudly what it does not know', async () => {
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { conversation, posted } = openConversation(answered);
    conversation.receive(request('executeMethod', 0, { DdaMethod: { DispatchId: 66 } }));
    await settled();
    expect(posted[0]).toMatchObject({ _data: { Error: 5000 } });
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
  });
});
