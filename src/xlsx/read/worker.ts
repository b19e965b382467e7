/** The Web Worker of the pane: reads what it is sent, one file after another. Loaded when the first file comes. */
import { answer, type ReadRequest } from './protocol';
import { FFLATE } from './zip/inflate';

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  postMessage(answer(data, FFLATE));
});
