import { officeFiles } from '@ketnap/readers/node';
import type { PackageFile } from '@ketnap/sheets';
import { unzipSync } from 'fflate';
import { Analyst } from '../../apps/dashboard/src/worker/analyst.ts';
import type { ChosenFile } from '../../apps/dashboard/src/worker/opened.ts';
import { answerOf } from './answer.ts';
import type { Came } from './through-command.ts';

const ROUNDS = 200;

/** Reads files as a person on the page does: one answer after the other, the last question first. */
export async function throughPage(paths: readonly string[], into?: string): Promise<Came> {
  const asked: string[] = [];
  const analyst = new Analyst(() => undefined);
  const base = into === undefined ? null : await lentBy(into);
  try {
    const files = await chosenFiles(paths);
    const mode = into === undefined ? 'new' : 'add';
    const came = await analyst.openFiles(files, [], base, mode, () => undefined);
    if ('draft' in came) {
      let { draft } = came;
      for (let round = 0; round < ROUNDS && draft.questions.length > 0; round++) {
        const question = draft.questions.at(-1)!;
        asked.push(question.kind);
        const value = answerOf(question, draft);
        draft = analyst.answer([{ pointer: question.place, value }]);
      }
      analyst.take();
    }
    return { files: textsIn(unzipSync(await analyst.packed())), asked, failed: false };
  } catch {
    return { files: {}, asked, failed: true };
  } finally {
    base?.close();
  }
}

/** The dataset in a folder as another worker has it open. */
async function lentBy(folder: string): Promise<MessagePort> {
  const other = new Analyst(() => undefined);
  await other.openFiles(await chosenFiles([folder]), [], null, 'new', () => undefined);
  const { port1, port2 } = new MessageChannel();
  other.lendTo(port1);
  return port2;
}

async function chosenFiles(paths: readonly string[]): Promise<ChosenFile[]> {
  const found = await officeFiles(paths);
  return Promise.all(
    found.map(async (one) => ({ path: one.path, file: new File([await bytesOf(one)], one.path) })),
  );
}

async function bytesOf({ stream }: PackageFile): Promise<Blob> {
  const pieces: ArrayBuffer[] = [];
  for await (const piece of stream() as AsyncIterable<Uint8Array>)
    pieces.push(new Uint8Array(piece).buffer);
  return new Blob(pieces);
}

function textsIn(files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(files)
      .map(([path, bytes]): [string, string] => [path, decoder.decode(bytes)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
