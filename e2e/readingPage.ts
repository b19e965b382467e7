/** The page of readInPane.spec.ts: the pane's own reading of files, without a view around it. */
import { readInPane } from '../src/taskpane/files/readInPane';

Object.assign(window, { readInPane });
