/** What the command line's reading threads can be asked for. A command that reads many files adds its take here. */
import type { Take } from '../xlsx/read/take';
import { READ_JSON, READ_ROW } from './reading/takes';

export const TAKES: readonly Take<unknown>[] = [READ_JSON, READ_ROW];
