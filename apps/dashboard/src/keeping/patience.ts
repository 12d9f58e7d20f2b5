/** Thrown where storage does not answer. */
export class NoAnswer extends Error {}

/** What comes of work, unless it takes more than so many milliseconds. @throws NoAnswer */
export function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer('no answer')), milliseconds);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
