import { explain, type Issue, type Language } from '@ketnap/core';
import {
  runNotebook,
  termReview,
  type NotebookResult,
  type Scope,
  type View,
} from '@ketnap/notebook';
import { placeOf, readDataset, type PackageFile, type ReadDataset } from '@ketnap/readers';
import { describeDataset } from './describe-dataset.ts';
import { placedRow } from './placed-row.ts';
import { servedFiles } from './served.ts';
import type { ChosenFile, IssuePage, Opened, PlacedExplanation, Progress } from './opened.ts';

type Report = (progress: Progress) => void;

/** Owns one dataset in a worker, and answers the page's questions about it. */
export class Analyst {
  #read: ReadDataset | null = null;

  /** Reads files that were chosen or dropped. */
  async openFiles(files: readonly ChosenFile[], report: Report): Promise<Opened> {
    return this.#open(
      files.map(({ path, file }) => ({ path, size: file.size, stream: () => file.stream() })),
      report,
    );
  }

  /** Reads the dataset that is served beside the page at this address; null where none is. */
  async openServed(page: string, report: Report): Promise<Opened | null> {
    const files = await servedFiles(page);
    return files && this.#open(files, report);
  }

  /** The review of the scope's term with every block computed. */
  run(scope: Scope, language: Language, view: View): NotebookResult {
    const { dataset } = this.#dataset();
    return runNotebook(termReview(dataset, language, scope), dataset, view);
  }

  /** How the figure of an address came about, with at most `limit` rows of each operand. */
  explain(address: string, limit: number): PlacedExplanation {
    const { dataset, origins } = this.#dataset();
    const explanation = explain(dataset, address, { limit });
    return {
      ...explanation,
      rows: explanation.rows.map((row) => placedRow(row, dataset, origins)),
    };
  }

  /** Problems of one severity, `count` of them from the one numbered `from`. */
  issues(severity: Issue['severity'], from: number, count: number): IssuePage {
    const { issues, origins } = this.#dataset();
    const chosen = issues.filter((issue) => issue.severity === severity);
    return {
      issues: chosen
        .slice(from, from + count)
        .map((issue) => ({ ...issue, ...placeOf(issue, origins) })),
      total: chosen.length,
    };
  }

  async #open(files: readonly PackageFile[], report: Report): Promise<Opened> {
    this.#read = await readDataset(files, {
      onProgress: ({ file, bytesRead: read, bytesTotal: size }) =>
        report({ stage: read < size ? 'reading' : 'checking', file, read, size }),
    });
    return describeDataset(this.#read);
  }

  #dataset(): ReadDataset {
    if (!this.#read) throw new Error('No dataset is open.');
    return this.#read;
  }
}
