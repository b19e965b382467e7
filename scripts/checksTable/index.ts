/** `npm run docs`: writes the tables of checks into docs/checks.ja.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from './table';

const document = join(__dirname, '..', '..', 'docs', 'checks.ja.md');

writeFileSync(document, withTables(readFileSync(document, 'utf8')));
