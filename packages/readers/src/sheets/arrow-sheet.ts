import type { PackageFile, ReadOptions } from '../package/package-file.ts';
import type { Sheet } from './sheet.ts';
export function arrowSheet(file: PackageFile, _?: ReadOptions): Promise<Sheet> {
  return Promise.reject(new Error('not yet ' + file.path));
}
