import { expect, test } from 'vitest';
import { isProfileFile } from '../state/profile-file.ts';
import { isNotebookFile } from './notebook-file.ts';

const files: [path: string, is: 'notebook' | 'profile' | 'neither'][] = [
  ['tong-ket.ketnap.json', 'notebook'],
  ['tong-ket.ketnap (1).json', 'notebook'],
  ['tong-ket.ketnap(2).json', 'notebook'],
  ['thang-6/TONG-KET.KETNAP.JSON', 'notebook'],
  ['bieu.ketnap-profile.json', 'profile'],
  ['bieu.ketnap-profile (1).json', 'profile'],
  ['bieu.ketnap-profile(2).json', 'profile'],
  ['datapackage.json', 'neither'],
  ['tong-ket.ketnap.xlsx', 'neither'],
];
test.each(files)('%s is a %s by its name', (path, is) => {
  const chosen = { path, file: new File([], path) };
  expect(isNotebookFile(chosen)).toBe(is === 'notebook');
  expect(isProfileFile(chosen)).toBe(is === 'profile');
});
