/** The pane's Web Worker: reads what it is sent and answers with what is wanted of it. A view that wants less adds its take. */
import { serveWebWorker } from '../../xlsx/read/serveWebWorker';
import { WHOLE_READING } from '../../xlsx/read/take';

serveWebWorker([WHOLE_READING]);
