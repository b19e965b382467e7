/** The ribbon's side of Office: which function a button calls, and a dialogue for what can't be said in the book. */

/** Given to a command; Office keeps the button grey until it is completed. */
export interface RibbonEvent {
  completed(): void;
}

const DIALOGUE: Office.DialogOptions = { height: 25, width: 35, displayInIframe: true };

/** @param commands by the FunctionName of the manifest */
export async function registerCommands(
  commands: Readonly<Record<string, (event: RibbonEvent) => Promise<void>>>,
): Promise<void> {
  await Office.onReady();
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
  }
}

/** @param page on this add-in's own origin */
export function showDialogue(page: URL): void {
  Office.context.ui.displayDialogAsync(page.href, DIALOGUE);
}
