/** Starts the workbench. The page is for development and tests; it is no part of the add-in. */
import { createRoot } from 'react-dom/client';
import { trustThisHost } from '../bridge/hostTrust';
import { readManifest } from './manifest/readManifest';
import type { OpenWorkbook } from './openWorkbook';
import { readOptions } from './options';
import { wordingFor } from './view/wording';
import { Workbench } from './Workbench';
import { words } from './words';
import './workbench.css';

declare global {
  interface Window {
    /** For end-to-end tests and for the developer's console. */
    workbench: OpenWorkbook;
  }
}

async function start(place: HTMLElement): Promise<void> {
  const options = readOptions(location.search);
  document.documentElement.lang = options.language;
  document.documentElement.dataset['theme'] = options.theme;
  trustThisHost(localStorage, location);
  try {
    const manifest = readManifest(await readText('/manifest.xml'), options.language);
    const onOpened = (workbook: OpenWorkbook): void => {
      window.workbench = workbook;
      document.title = `${workbook.name} — ${manifest.displayName}`;
    };
    createRoot(place).render(<Workbench manifest={manifest} options={options} onOpened={onOpened} />);
  } catch (error) {
    place.textContent = `${wordingFor(options.language)(words.cannotStart)} ${String(error)}`;
    throw error;
  }
}

async function readText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.text();
}

const place = document.getElementById('workbench');
if (place !== null) await start(place);
