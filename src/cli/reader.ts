/** A reading thread's whole program. Apart from the command line's, of which it needs an eighth: a thread starts the sooner. */
import { serveAsReader } from '../xlsx/node/threads';
import { takesFor } from './takes';

serveAsReader(takesFor);
