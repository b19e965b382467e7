/**
 * One page of the add-in in a frame, in conversation with the workbook: the task pane, or the hidden page behind the
 * ribbon's functions. The page in it knows no workbench; it talks to Microsoft's office.js only.
 */
import { Conversation, type ConversationHost } from '../../bridge/conversation';
import { frameName, frameUrl } from '../../bridge/frameAddress';

export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly conversation: Conversation;
  /** Takes the frame out of the page and ends its conversation. */
  close(): void;
}

let opened = 0;

/** Opens the add-in page at `path` in a frame that the caller puts into the document. */
export function openAddinFrame(path: string, host: ConversationHost): AddinFrame {
  opened += 1;
  const identity = {
    conversationId: `workbench-${opened}`,
    addinId: host.facts.addinId,
    language: host.facts.language,
    hostOrigin: location.origin,
  };
  const element = document.createElement('iframe');
  element.name = frameName(identity);
  element.src = frameUrl(path, identity);
  element.title = host.facts.addinName;

  const conversation = new Conversation(identity.conversationId, host, (message) =>
    element.contentWindow?.postMessage(message, location.origin),
  );
  const listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (origin === location.origin && source === element.contentWindow) conversation.receive(data);
  };
  window.addEventListener('message', listen);
  return {
    element,
    conversation,
    close() {
      window.removeEventListener('message', listen);
      element.remove();
    },
  };
}
