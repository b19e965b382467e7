/** The page behind the ribbon: registers its commands. Opened as a dialogue it only shows a notice. */
import { createOpenBook } from '../excel';
import { ribbonCommands } from './ribbon';
import { showNotice, tell } from './tell';

showNotice(window.location.search, document.getElementById('notice'));

void Office.onReady(() => {
  const commands = ribbonCommands(createOpenBook(), tell, clock);
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
  }
});

function clock(): string {
  const now = new Date();
  return `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
}
