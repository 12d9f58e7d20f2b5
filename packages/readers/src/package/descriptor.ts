import { parseDay, type Message } from '@ketnap/core';
import { readingShapeWords } from '../messages/kept-reading.ts';
import { readingFault, type KeptReading } from './kept-reading.ts';
import { descriptorWords, packageErrors } from '../messages/package.ts';
import { jsonFault } from '../messages/platform.ts';

/** What Ketnap takes from a `datapackage.json` (Frictionless Data Package, version 2). */
export interface Descriptor {
  readonly title: string | null;
  readonly resources: readonly Resource[];
  /** First and last day that the data speak of, ISO. */
  readonly covers: readonly [first: string, last: string] | null;
  /** What is looked at first, as the package suggests; checked by whoever uses it. */
  readonly scope: Readonly<Record<string, string>>;
  /** Whether the package says that its figures are made up. */
  readonly sample: boolean;
  /** Whether its csv files guard text that a spreadsheet would run: one `'` is taken off such values. */
  readonly guarded: boolean;
  /** What became of the rows of the files that it was read of, one reading after the other. */
  readonly reading: readonly KeptReading[];
}

export interface Resource {
  /** The table. */
  readonly name: string;
  /** Path from the descriptor's folder. */
  readonly path: string;
  readonly delimiter: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a descriptor.
 *
 * @param file its path, for messages
 * @throws KetnapError `not_json`, `bad_descriptor`, `unsafe_path`, `doubled_resource`
 */
export function parseDescriptor(text: string, file: string): Descriptor {
  const must = (holds: boolean, property: string, expected: Message): void => {
    if (!holds) throw packageErrors.badDescriptor(file, property, expected);
  };
  const descriptor = parseJson(text, file);
  must(isObject(descriptor), '', descriptorWords.object);
  const { title, name, resources, ketnap = {} } = descriptor as Json;
  must(Array.isArray(resources) && resources.length > 0, 'resources', descriptorWords.resources);
  must(isObject(ketnap), 'ketnap', descriptorWords.object);
  const { covers = null, scope = {}, sample = false, guarded = false } = ketnap as Json;
  const { reading = [] } = ketnap as Json;
  must(covers === null || isCovers(covers), 'ketnap.covers', descriptorWords.covers);
  must(isObject(scope), 'ketnap.scope', descriptorWords.object);
  const fault = readingFault(reading);
  must(fault === null, `ketnap.reading${fault?.pointer ?? ''}`, readingShapeWords.readings);
  return {
    title: typeof title === 'string' ? title : typeof name === 'string' ? name : null,
    resources: withoutDoubles(
      (resources as unknown[]).map((one, i) => resourceOf(one, `resources[${i}]`, file, must)),
      file,
    ),
    covers: covers as Descriptor['covers'],
    scope: Object.fromEntries(
      Object.entries(scope as Json).filter((entry): entry is [string, string] => isText(entry[1])),
    ),
    sample: sample === true,
    guarded: guarded === true,
    reading: reading as readonly KeptReading[],
  };
}

function resourceOf(
  resource: unknown,
  property: string,
  file: string,
  must: (holds: boolean, property: string, expected: Message) => void,
): Resource {
  must(isObject(resource), property, descriptorWords.object);
  const { name, path, dialect = {} } = resource as Json;
  must(isText(name) && isText(path), property, descriptorWords.resources);
  must(isObject(dialect), `${property}.dialect`, descriptorWords.object);
  const { delimiter = ',' } = dialect as Json;
  const separates = isText(delimiter) && /^[\t -~]$/.test(delimiter) && delimiter !== '"';
  must(separates, `${property}.dialect.delimiter`, descriptorWords.delimiter);
  if (!isWithin(path as string)) throw packageErrors.unsafePath(file, path as string);
  return { name: name as string, path: path as string, delimiter: delimiter as string };
}

/** Neither absolute, nor on a drive, nor upwards, nor an address: what Frictionless calls POSIX-safe. */
function isWithin(path: string): boolean {
  return !/^[/\\~]|^[a-z][a-z\d+.-]*:|\\/i.test(path) && !path.split('/').includes('..');
}

function withoutDoubles(resources: Resource[], file: string): Resource[] {
  const names = resources.map(({ name }) => name);
  const doubled = names.find((name, i) => names.indexOf(name) !== i);
  if (doubled !== undefined) throw packageErrors.doubledResource(file, doubled);
  return resources;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw packageErrors.notJson(file, jsonFault(text, error));
  }
}

function isCovers(covers: unknown): boolean {
  if (!Array.isArray(covers) || covers.length !== 2) return false;
  const [first, last] = covers.map((day) => (isText(day) ? parseDay(day) : null));
  return first != null && last != null && first <= last;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
