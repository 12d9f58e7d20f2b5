import { access, constants, lstat, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { officeFileErrors } from '../messages/office-files.ts';
import type { PackageFile } from '@ketnap/sheets';
import { packageFiles, piecesOnDisk } from './load-dataset.ts';
import { scanThread } from './scan-thread.ts';

/**
 * The files that a person names: files of offices, folders with all below them, data packages by their
 * folder or their `datapackage.json`. Links to files are not followed; hidden files in folders are left out.
 *
 * A file's path is its name; that of a file in a folder begins with the folder's name, so that files
 * chosen together can be told from each other. Where two have one name, both keep the path that was given.
 *
 * @throws KetnapError `not_found`, `linked_file`, `not_a_file`, `no_access`, `linked_descriptor`
 */
export async function officeFiles(paths: readonly string[]): Promise<PackageFile[]> {
  const places = [...new Map(paths.map((path) => [resolve(path), path])).values()];
  const names = places.map((path) => basename(resolve(path)));
  const found = await Promise.all(
    places.map((path, i) => {
      const isDoubled = names.some((name, at) => at !== i && name === names[i]);
      return filesAt(path, isDoubled ? path.replaceAll('\\', '/') : names[i]!);
    }),
  );
  return found.flat();
}

async function filesAt(path: string, name: string): Promise<PackageFile[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw officeFileErrors.notFound(path);
  if (found.isFile() && (await lstat(path)).isSymbolicLink()) throw officeFileErrors.link(path);
  await access(path, constants.R_OK).catch(() => {
    throw officeFileErrors.noAccess(path);
  });
  if (found.isFile() && basename(path) !== DESCRIPTOR)
    return [
      {
        path: name,
        size: found.size,
        stream: () => piecesOnDisk(path),
        streamFrom: (start) => piecesOnDisk(path, start),
        secondThread: scanThread,
      },
    ];
  if (!found.isFile() && !found.isDirectory()) throw officeFileErrors.noFile(path);
  const folder = name === DESCRIPTOR ? basename(resolve(path, '..')) : name;
  return (await packageFiles(path)).map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

const DESCRIPTOR = 'datapackage.json';
