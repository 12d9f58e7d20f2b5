import {
  explain,
  isVeiled,
  KetnapError,
  type Dataset,
  type Issue,
  type Language,
  type TableName,
} from '@ketnap/core';
import {
  compareFrozen,
  fingerprint,
  freeze,
  readFigures,
  runComparison,
  runNotebook,
  templates,
  termReview,
  type AskedComparison,
  type AskedFigure,
  type ComparisonResult,
  type FreezeOptions,
  type Frozen,
  type FrozenComparison,
  type FrozenData,
  type Notebook,
  type NotebookResult,
  type ReadFigure,
  type RunOptions,
  type Scope,
  type TemplateId,
} from '@ketnap/notebook';
import {
  Intake,
  openDatasetOf,
  placeOfIssue,
  readDataset,
  saidCovers,
  toDataPackage,
  type Comparison,
  type IntakeDraft,
  type IntakeMode,
  type KeptProfile,
  type NewUnit,
  type OpenDataset,
  type ResultPage,
  type Review,
  type SheetPage,
} from '@ketnap/readers';
import type { ReadProgress } from '@ketnap/sheets';
import { expose, transfer, wrap } from 'comlink';
import { FrozenDataShelf } from './frozen-data.ts';
import { describeDataset } from './describe-dataset.ts';
import { baseOf, lentOf, type Lender } from './lent-data.ts';
import { countedRows } from './counted-rows.ts';
import { placedRow } from './placed-row.ts';
import { servedFiles } from './served.ts';
import { freezingWords } from '../messages/freezing.ts';
import { today } from './today.ts';
import type {
  ChosenFile,
  CountedRows,
  IssuePage,
  Opened,
  OfferedTemplate,
  OpenedFiles,
  PlacedExplanation,
  Progress,
} from './opened.ts';

type Report = (progress: Progress) => void;

/** Owns one dataset in a worker, and answers the page's questions about it. */
export class Analyst {
  readonly #beat: () => void;
  #open: OpenDataset | null = null;
  #import: Intake | null = null;
  readonly #frozen = new FrozenDataShelf(() => this.#dataset().dataset);

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
    mode: IntakeMode,
    report: Report,
  ): Promise<OpenedFiles> {
    const into = base && (await borrowed(base));
    const intake = new Intake({ into, mode, kept, today: today(), onProgress: told(report) });
    await intake.open(
      chosen.map(({ path, file }) => ({ path, size: file.size, stream: () => file.stream() })),
    );
    if (!intake.isOffice) {
      this.#open = intake.join();
      return { opened: describeDataset(this.#open), notes: intake.notes };
    }
    this.#import = intake;
    return { draft: intake.draft };
  }

  /** Reads the dataset that is served beside the page at this address; null where none is. */
  async openServed(page: string, report: Report): Promise<Opened | null> {
    const files = await servedFiles(page);
    if (!files) return null;
    this.#open = openDatasetOf(await readDataset(files, { onProgress: told(report) }));
    return describeDataset(this.#open);
  }

  /** Lets another worker have the dataset's tables. */
  lendTo(port: MessagePort): void {
    const lender: Lender = { lend: () => lentOf(this.#dataset()) };
    expose(lender, port);
  }

  /** Answers questions, or says of other places of the profile what stands there. */
  answer(answers: readonly GivenAnswer[]): IntakeDraft {
    const intake = this.#importing();
    for (const { pointer, value, made = null } of answers) intake.answer(pointer, value, made);
    return intake.draft;
  }

  /** Asks again what was answered. */
  takeBack(pointer: string): IntakeDraft {
    const intake = this.#importing();
    intake.takeBack(pointer);
    return intake.draft;
  }

  /** Makes a new dataset of the files, or adds them to the one that is open. */
  choose(mode: IntakeMode): IntakeDraft {
    const intake = this.#importing();
    intake.choose(mode);
    return intake.draft;
  }

  restart(kept: KeptProfile | null): IntakeDraft {
    const intake = this.#importing();
    intake.restart(kept);
    return intake.draft;
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

  compare(): Comparison {
    return this.#importing().compare();
  }

  /** Opens what was looked at. */
  take(): Opened {
    this.#open = this.#importing().join();
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

  /**
   * A notebook with the parts that the dataset's tables allow.
   *
   * @param template default: the review of the scope's term
   */
  makeNotebook(language: Language, scope: Scope, template: TemplateId | null = null): Notebook {
    const { dataset } = this.#dataset();
    const chosen = templates.find(({ id }) => id === template);
    return (chosen?.make ?? termReview)(dataset, language, scope);
  }

  /** What a notebook can be made from, and what of it these data do not allow. */
  templates(): OfferedTemplate[] {
    const { dataset } = this.#dataset();
    return templates.map(({ id, name, description, unavailable }) => ({
      id,
      name,
      description,
      unavailable: unavailable(dataset),
    }));
  }

  /** A notebook with every block computed. */
  run(notebook: Notebook, options: Omit<RunOptions, 'onBlock' | 'frozenTables'>): NotebookResult {
    return runNotebook(notebook, this.#dataset().dataset, {
      ...options,
      frozenTables: this.#frozen.among(notebook.frozen),
      onBlock: this.#beat,
    });
  }

  /** What tells the open dataset from every other; null where that takes long, see {@link fingerprintOf}. */
  fingerprintSoon(): Promise<FrozenData | null> {
    return this.#frozen.fingerprintSoon();
  }

  /** What tells the dataset of another worker from every other. */
  async fingerprintOf(base: MessagePort): Promise<FrozenData> {
    return fingerprint((await borrowed(base)).dataset);
  }

  /** Takes the fingerprint of the open dataset from where it was made. */
  knowFingerprint(data: FrozenData): void {
    this.#frozen.know(data);
  }

  /** The figures of a notebook as they stand. */
  async freeze(notebook: Notebook, named: Omit<FreezeOptions, 'data'>): Promise<Frozen> {
    const data = await this.#frozen.fingerprint();
    this.#beat();
    return freeze(notebook, this.#dataset().dataset, { ...named, data });
  }

  /**
   * Lays the dataset of which figures were frozen beside the open one, so that changes are followed step by step.
   *
   * @param kept the data package in which it was kept; null where it is not at hand
   * @returns whether it is there now: without a package where the open dataset is the very same
   * @throws KetnapError `not_the_frozen_data`, and what reading the package refuses
   */
  layFrozen(frozen: Frozen, kept: File | null): Promise<boolean> {
    return this.#frozen.lay(frozen, kept && (() => this.#packageIn(kept)));
  }

  /** What became of figures since they were frozen. */
  compareFrozen(frozen: Frozen, notebook: Notebook, veils: boolean): FrozenComparison {
    const { dataset } = this.#dataset();
    return compareFrozen(frozen, notebook, dataset, this.#frozen.of(frozen), { veils });
  }

  /** Single figures in a scope, without computing a notebook; `veils`: small counts of sensitive sources are not told. */
  figures(
    asked: readonly AskedFigure[],
    scope: Scope,
    language: Language,
    veils = true,
  ): ReadFigure[] {
    return readFigures(asked, this.#dataset().dataset, scope, language, { veils });
  }

  /** Two things beside each other, without computing a notebook. */
  sideBySide(
    asked: AskedComparison,
    scope: Scope,
    language: Language,
    options: Pick<RunOptions, 'veils' | 'width' | 'theme'>,
  ): ComparisonResult {
    return runComparison(asked, this.#dataset().dataset, scope, language, options);
  }

  /** The rows of tables that are counted in figures, at most `limit` of each table; `veils`: small counts of sensitive sources are not told. */
  rowsBehind(addresses: readonly string[], limit: number, veils: boolean): CountedRows[] {
    const { dataset, places } = this.#dataset();
    const told = addresses.filter((address) => !veils || !isVeiled(dataset, address));
    return countedRows(
      told.map((address) => explain(dataset, address, { limit })),
      limit,
    ).map(({ rows, ...of }) => ({
      ...of,
      rows: rows.map((row) => placedRow(row, dataset, places, veils)),
    }));
  }

  /** How the figure of an address came about, with at most `limit` rows of each operand; `veils`: small counts of sensitive sources are not told. */
  explain(address: string, limit: number, veils: boolean): PlacedExplanation {
    const { dataset, places } = this.#dataset();
    const explanation = explain(dataset, address, { limit });
    const veil = veils ? isVeiled(dataset, address) : null;
    if (veil) return { ...explanation, ...NOTHING_TOLD, veil };
    return {
      ...explanation,
      veil,
      rows: explanation.rows.map((row) => placedRow(row, dataset, places, veils)),
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

  async #packageIn(file: File): Promise<Dataset> {
    const intake = new Intake({
      into: null,
      mode: 'new',
      kept: [],
      onProgress: () => this.#beat(),
    });
    await intake.open([{ path: file.name, size: file.size, stream: () => file.stream() }]);
    if (intake.isOffice) throw notAPackage(file.name);
    return intake.join().dataset;
  }

  #dataset(): OpenDataset {
    if (!this.#open) throw new Error('No dataset is open.');
    return this.#open;
  }

  #importing(): Intake {
    if (!this.#import) throw new Error('No files wait for a word.');
    return this.#import;
  }
}

/** What is left of an explanation whose figure is veiled. */
const NOTHING_TOLD = { value: null, formula: { vi: '', en: '' }, operands: [], rows: [] };

/** An answer, and the unit that is made for it. */
export interface GivenAnswer {
  readonly pointer: string;
  readonly value: unknown;
  readonly made?: NewUnit | null;
}

function notAPackage(name: string): KetnapError {
  return new KetnapError('not_a_package', freezingWords.notAPackage(name));
}

function told(report: Report): (progress: ReadProgress) => void {
  return ({ file, bytesRead: read, bytesTotal: size }) =>
    report({ stage: read < size ? 'reading' : 'checking', file, read, size });
}

/** The dataset that another worker holds. */
async function borrowed(port: MessagePort): Promise<OpenDataset> {
  const base = baseOf(await wrap<Lender>(port).lend());
  port.close();
  return base;
}
