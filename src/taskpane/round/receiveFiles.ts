/** Files that people gave, taken back a few at a time: the pane stays alive, and Readings do not pile up. */
import type { OnProgress } from '../../excel/openBook';
import { receive, type Returned } from '../../round/receive';
import type { Round } from '../../round/round';
import { valueOrThrow, type Result } from '../../words/message';
import { roundWords } from '../../words/taskpaneRound';
import type { ReadableFile } from '../files/readInPane';
import type { RoundTools } from './tools';

/** So many are read together, by two threads. */
const AT_ONCE = 12;

/**
 * In the order in which they were given, those of a zip in its place. A file without bytes has its name for a digest: it is
 * told, and never taken in.
 * @returns null: cancelled
 */
export async function receiveFiles(
  given: readonly ReadableFile[],
  round: Round,
  tools: RoundTools,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<readonly Returned[] | null> {
  onProgress(0, 1, roundWords.reading);
  const files = await unzipped(given, tools);
  const received: Returned[] = [];
  const tell = (done: number): void =>
    onProgress(
      received.length + done,
      files.length,
      roundWords.readingOf(received.length + done, files.length),
    );
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    const digests = new Map<number, string>();
    const readable = some.map((file, i) => digesting(file, (digest) => digests.set(i, digest), tools));
    tell(0);
    const results = await tools.readFiles(readable, { signal, onProgress: (done) => tell(done) });
    for (const [i, result] of results.entries()) {
      if (signal.aborted) return null;
      const fileName = some[i]?.name ?? '';
      received.push(receive({ fileName, digest: digests.get(i) ?? `?${fileName}`, result }, round));
      await tools.breathe();
    }
  }
  return signal.aborted ? null : received;
}

/** What is read is what the digest is of. */
function digesting(
  file: ReadableFile,
  onDigest: (digest: string) => void,
  { digest }: RoundTools,
): ReadableFile {
  return {
    name: file.name,
    arrayBuffer: async () => {
      const bytes = await file.arrayBuffer();
      onDigest(await digest(bytes));
      return bytes;
    },
  };
}

async function unzipped(given: readonly ReadableFile[], tools: RoundTools): Promise<ReadableFile[]> {
  const files: ReadableFile[] = [];
  for (const file of given) {
    if (/\.zip$/i.test(file.name)) files.push(...(await inside(file, tools)));
    else files.push(file);
  }
  return files;
}

/** A zip that cannot be opened stands in the list as one file, with its reason. */
async function inside(zip: ReadableFile, { unzip }: RoundTools): Promise<readonly ReadableFile[]> {
  const found: Result<readonly ReadableFile[]> | null = await zip.arrayBuffer().then(
    (bytes) => unzip({ name: zip.name, bytes: new Uint8Array(bytes) }),
    () => null,
  );
  if (found === null) return [zip];
  if (found.ok) return found.value;
  return [{ name: zip.name, arrayBuffer: async () => valueOrThrow<ArrayBuffer>(found) }];
}
