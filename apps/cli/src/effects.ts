/** What a command does to the world outside, so that tests can stand in for it. */
export interface Effects {
  /** For results. */
  stdout(text: string): void;
  /** For notes and errors. */
  stderr(text: string): void;
  /** Characters on a line of the terminal; null where standard output is a file or a pipe. */
  readonly columns: number | null;
  readonly colours: boolean;
  /** Folder of the built page. */
  readonly page: string;
  /** The sample data package; null where it is not installed. */
  readonly sample: string | null;
  /** The day it is, ISO, by the clock of the machine. */
  today(): string;
  /** The moment it is, ISO, by the clock of the machine. */
  now(): string;
  /** Shows an address in the person's browser. */
  openAddress(address: string): void;
  /** Fulfilled when the person asks the program to stop. */
  untilStopped(): Promise<void>;
}

/**
 * How a command ends. 0: done. 1: it could not be done, or `check` found errors. 2: what was asked for makes
 * no sense: an unknown command, option, function, or a figure that is not there; or a reading waits for
 * answers. 3: files were read and written, but sheet cells were rejected,
 * rows have errors or sums that they state differ.
 */
export type ExitCode = 0 | 1 | 2 | 3;
