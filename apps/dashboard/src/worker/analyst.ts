import { explain, KetnapError, type Issue, type Language, type TableName } from '@ketnap/core';
import {
  runNotebook,
  termReview,
  type NotebookResult,
  type Scope,
  type View,
} from '@ketnap/notebook';
import { isDataPackage, readDataset, toDataPackage, type Profile } from '@ketnap/readers';
import type { PackageFile } from '@ketnap/sheets';
import { expose, transfer, wrap } from 'comlink';
import { importWords } from '../messages/import.ts';
import { describeDataset } from './describe-dataset.ts';
import type {
  Comparison,
  DraftView,
  ResultPage,
  Review,
  SheetPage,
  TakeMode,
} from './importing.ts';
import { baseOf, lentOf, type Base, type Lender } from './lent-data.ts';
import { openDataOf, placeOfIssue, saidCovers, type OpenData } from './open-data.ts';
import { OfficeImport, type KeptProfile } from './office-import.ts';
import { meantFiles, officeFiles } from './office-files.ts';
import { placedRow } from './placed-row.ts';
import { servedFiles } from './served.ts';
import type {
  ChosenFile,
  IssuePage,
  Opened,
  OpenedFiles,
  PlacedExplanation,
  Progress,
} from './opened.ts';

type Report = (progress: Progress) => void;

/** Owns one dataset in a worker, and answers the page's questions about it. */
export class Analyst {
  readonly #beat: () => void;
  #open: OpenData | null = null;
  #import: OfficeImport | null = null;

  /** @param beat tells the page, in the middle of long work, that it goes on */
  constructor(beat: () => void) {
    this.#beat = beat;
  }

  /**
   * Reads files that were chosen or dropped. A data package is opened at once; files of an office are
   * looked at, and wait for a person's word.
   *
   * @param base leads to the worker of the dataset that is open, so that they can be added to it
   */
  async openFiles(
    chosen: readonly ChosenFile[],
    kept: readonly KeptProfile[],
    base: MessagePort | null,
    report: Report,
  ): Promise<OpenedFiles> {
    const files = await meantFiles(
      chosen.map(({ path, file }) => ({ path, size: file.size, stream: () => file.stream() })),
      report,
    );
    if (files.length === 0) throw new KetnapError('no_file', importWords.noFile);
    if (isDataPackage(files)) return { opened: await this.#openPackage(files, report) };
    const { sheets, notes } = await officeFiles(files, report);
    report({ stage: 'checking', file: null, read: 1, size: 1 });
    const waiting = new OfficeImport(sheets, base && (await borrowed(base)), kept, notes);
    const draft = waiting.view();
    if (draft.tables.every(({ region }) => region === null)) throw noTable(draft.tables);
    this.#import = waiting;
    return { draft };
  }

  /** Reads the dataset that is served beside the page at this address; null where none is. */
  async openServed(page: string, report: Report): Promise<Opened | null> {
    const files = await servedFiles(page);
    return files && this.#openPackage(files, report);
  }

  /** Lets another worker have the dataset's tables. */
  lendTo(port: MessagePort): void {
    const lender: Lender = { lend: () => lentOf(this.#dataset()) };
    expose(lender, port);
  }

  redraft(profile: Profile): DraftView {
    return this.#importing().redraft(profile);
  }

  restart(kept: KeptProfile | null): DraftView {
    return this.#importing().restart(kept);
  }

  sheetPage(sheet: number, region: number | null, from: number, count: number): SheetPage {
    return this.#importing().sheetPage(sheet, region, from, count);
  }

  resultPage(table: TableName, from: number, count: number): ResultPage {
    return this.#importing().resultPage(table, from, count);
  }

  review(): Review {
    return this.#importing().review();
  }

  compare(mode: TakeMode): Comparison {
    return this.#importing().compare(mode);
  }

  /** Opens what was looked at. */
  take(mode: TakeMode): Opened {
    this.#open = this.#importing().take(mode);
    this.#import = null;
    return describeDataset(this.#open);
  }

  /** The open dataset as a data package: the bytes of a zip. */
  async packed(): Promise<Uint8Array<ArrayBuffer>> {
    const { dataset, about } = this.#dataset();
    const covers = saidCovers(dataset);
    const bytes = await toDataPackage(dataset, { ...about, ...(covers ? { covers } : {}) });
    return transfer(bytes, [bytes.buffer]);
  }

  /** The review of the scope's term with every block computed. */
  run(scope: Scope, language: Language, view: View): NotebookResult {
    const { dataset } = this.#dataset();
    const document = termReview(dataset, language, scope);
    return runNotebook(document, dataset, { ...view, onBlock: this.#beat });
  }

  /** How the figure of an address came about, with at most `limit` rows of each operand. */
  explain(address: string, limit: number): PlacedExplanation {
    const { dataset, places } = this.#dataset();
    const explanation = explain(dataset, address, { limit });
    return {
      ...explanation,
      rows: explanation.rows.map((row) => placedRow(row, dataset, places)),
    };
  }

  /** Problems of one severity, `count` of them from the one numbered `from`. */
  issues(severity: Issue['severity'], from: number, count: number): IssuePage {
    const { issues, places } = this.#dataset();
    const chosen = issues.filter((issue) => issue.severity === severity);
    return {
      issues: chosen
        .slice(from, from + count)
        .map((issue) => ({ ...issue, ...placeOfIssue(issue, places) })),
      total: chosen.length,
    };
  }

  async #openPackage(files: readonly PackageFile[], report: Report): Promise<Opened> {
    const read = await readDataset(files, {
      onProgress: ({ file, bytesRead: read, bytesTotal: size }) =>
        report({ stage: read < size ? 'reading' : 'checking', file, read, size }),
    });
    this.#open = openDataOf(read);
    return describeDataset(this.#open);
  }

  #dataset(): OpenData {
    if (!this.#open) throw new Error('No dataset is open.');
    return this.#open;
  }

  #importing(): OfficeImport {
    if (!this.#import) throw new Error('No files wait for a word.');
    return this.#import;
  }
}

function noTable(tables: DraftView['tables']): KetnapError {
  const files = [...new Set(tables.map(({ file }) => file))];
  return new KetnapError('no_table', importWords.noTable(files));
}

/** The tables of the dataset that another worker holds. */
async function borrowed(port: MessagePort): Promise<Base> {
  const base = baseOf(await wrap<Lender>(port).lend());
  port.close();
  return base;
}
