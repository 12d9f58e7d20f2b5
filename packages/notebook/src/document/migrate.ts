import { documentErrors, expectations } from '../messages/document.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { NOTEBOOK_VERSION } from './notebook.ts';
import { Place } from './place.ts';
import { plainJson } from './plain-json.ts';
import { shown } from './shape.ts';
import { fromVersion1 } from './from-version-1.ts';

/** Each leads from its version to the next, and leaves alone what it does not understand. */
const steps: ReadonlyMap<number, (json: JsonObject) => JsonObject> = new Map([[1, fromVersion1]]);

/**
 * The JSON of a notebook of any known version as JSON of the present one. What else is wrong with it is
 * found by `parseNotebook`. What is given stays as it was.
 *
 * @throws KetnapError `not_a_notebook`, `newer_notebook`, `bad_notebook`, `too_large_notebook`
 */
export function migrate(json: unknown): JsonObject {
  return migrated(plainJson(json));
}

/** The same for what is known to be plain JSON. */
export function migrated(json: Json): JsonObject {
  if (!isJsonObject(json)) throw documentErrors.notANotebook(shown(json));
  if (json['format'] !== 'ketnap-notebook')
    throw documentErrors.notANotebook(shown(json['format']));
  let notebook = json;
  for (let version = versionOf(json); version < NOTEBOOK_VERSION; version += 1)
    notebook = steps.get(version)!(notebook);
  return notebook;
}

function versionOf(json: JsonObject): number {
  const version = json['version'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    throw documentErrors.bad(Place.of(json).at('version'), expectations.version, shown(version));
  if (version > NOTEBOOK_VERSION) throw documentErrors.newer(version, NOTEBOOK_VERSION);
  return version;
}
