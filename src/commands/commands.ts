/** The page behind the ribbon: registers its commands. Opened as a dialogue it only shows a notice. */
import { createOpenBook, registerCommands } from '../excel';
import { whenReady } from '../excel/environment';
import { ribbonCommands } from './ribbon';
import { showNotice, tell } from './tell';

showNotice(window.location.search, document.getElementById('notice'));
void start();

async function start(): Promise<void> {
  const { language } = await whenReady();
  await registerCommands(ribbonCommands(createOpenBook(), (message) => tell(message, language), clock));
}

function clock(): string {
  const now = new Date();
  return `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
}
