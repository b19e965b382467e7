/** Tells the host what a person does in the grid, as Excel knows it of its own. */
import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { API_TRIGGER } from '../../host/engine';
import type { Host } from '../../host/host';
import type { TypingThroughHost } from './typing';

export function followPerson(injector: Injector, host: Host, typing: TypingThroughHost): void {
  const editor = injector.get(IEditorBridgeService);
  // While a cell is open in the editor, and until what was typed stands in it, the add-in's requests are refused or wait.
  editor.visible$.subscribe(({ visible }) => {
    if (visible) host.editing = true;
    else if (host.editing) setTimeout(() => void endEditing(), 0);
  });
  const endEditing = async (): Promise<void> => {
    await typing.settled();
    host.editing = editor.isVisible().visible;
  };

  // The host sends events after each request; what a person changes comes between requests.
  injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || id !== SetRangeValuesMutation.id) return;
    if ((params as ISetRangeValuesMutationParams).trigger !== API_TRIGGER) host.events.deliverSoon();
  });
}
