/** What the 「収集」 view needs of the world: the open workbook, files, and the clock. */
import type { Book } from '../../book/book';
import type { Reading } from '../../book/reading';
import type { BookAccess } from '../../excel/bookAccess';
import type { Result } from '../../words/message';
import type { Moment } from '../check/moment';
import type { ReadableFile, ReadInPaneOptions } from '../files/readInPane';
import type { Saved } from '../files/saveFile';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface RoundTools {
  readonly access: Pick<BookAccess, 'readBook' | 'applyChanges' | 'openAsWorkbook'>;
  now(): Moment;
  /** One result per file, in their order. */
  readFiles(files: readonly ReadableFile[], options: ReadInPaneOptions): Promise<readonly Result<Reading>[]>;
  /** The files in a zip; each may still turn out to be damaged when it is read. */
  unzip(zip: NamedBytes): Promise<Result<readonly ReadableFile[]>>;
  /** SHA-256 in hex. */
  digest(bytes: ArrayBuffer): Promise<string>;
  /** A described book as the bytes of an .xlsx, protected. */
  writeBook(book: Book): Promise<Uint8Array<ArrayBuffer>>;
  zip(files: readonly NamedBytes[]): Promise<Uint8Array<ArrayBuffer>>;
  /** Whether this Excel lets the pane hand files over. */
  canSave(): boolean;
  save(file: NamedBytes): Saved;
  /** Lets the pane draw and listen before the work goes on. */
  breathe(): Promise<void>;
}
