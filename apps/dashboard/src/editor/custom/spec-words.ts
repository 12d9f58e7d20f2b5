/** What of a JSON schema is read here. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly description?: string;
}

export interface Schema extends SchemaNode {
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

/** Where a value stands in JSON: the names and indexes that lead to it. */
export type JsonPath = readonly (string | number)[];

/** A word that is not one of Vega-Lite's. */
export interface WordFault {
  readonly path: JsonPath;
  readonly found: string;
  /** What stands here otherwise; the most alike first. */
  readonly expected: readonly string[];
}

/** The words of Vega-Lite, from its own schema: what may stand at each place. */
export class SpecWords {
  readonly #schema: Schema;
  readonly #known = new Map<string, readonly SchemaNode[]>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** The names that an object at a place may have; null where any may stand. */
  namesAt(path: JsonPath): readonly string[] | null {
    const nodes = this.#nodesAt(path);
    const isOpen = nodes.some(
      ({ properties, additionalProperties: more, type }) =>
        (typeof more === 'object' && !properties) || (type === 'object' && !properties),
    );
    if (isOpen || nodes.length === 0) return null;
    const names = new Set(nodes.flatMap(({ properties = {} }) => Object.keys(properties)));
    return names.size === 0 ? null : [...names].sort();
  }

  /** The words that a text at a place may be; null where any may stand. */
  valuesAt(path: JsonPath): readonly string[] | null {
    const nodes = this.#nodesAt(path);
    const isOpen = nodes.some(
      (node) => isOfType(node, 'string') && node.enum === undefined && node.const === undefined,
    );
    if (isOpen || nodes.length === 0) return null;
    return this.wordsAt(path);
  }

  /** The words that Vega-Lite has for a text at a place, be others possible or not. */
  wordsAt(path: JsonPath): readonly string[] {
    const all = this.#nodesAt(path).flatMap((node) => node.enum ?? [node.const]);
    return [...new Set(all.filter((one) => typeof one === 'string'))];
  }

  /** The words of a spec that are not Vega-Lite's, in the order in which they stand. */
  faultsIn(value: unknown, path: JsonPath = []): WordFault[] {
    // Rows are whatever they are.
    if (path.at(-1) === 'values' && path.at(-2) === 'data') return [];
    if (typeof value === 'string') {
      const values = this.valuesAt(path);
      return values && values.length > 0 && !values.includes(value)
        ? [{ path, found: value, expected: nearest(value, values) }]
        : [];
    }
    if (Array.isArray(value))
      return value.flatMap((one: unknown, index) => this.faultsIn(one, [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    const names = this.namesAt(path);
    return Object.entries(value).flatMap(([name, one]) => {
      const own = [...path, name];
      if (names && !names.includes(name))
        return [{ path: own, found: name, expected: nearest(name, names) }];
      return this.faultsIn(one, own);
    });
  }

  #nodesAt(path: JsonPath): readonly SchemaNode[] {
    const name = JSON.stringify(path);
    const known = this.#known.get(name);
    if (known) return known;
    const found =
      path.length === 0
        ? this.#expanded([this.#schema])
        : this.#expanded(below(this.#nodesAt(path.slice(0, -1)), path.at(-1)!));
    this.#known.set(name, found);
    return found;
  }

  /** What references and choices come to. */
  #expanded(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
    const seen = new Set<SchemaNode>();
    const visit = (node: SchemaNode): void => {
      if (seen.has(node)) return;
      seen.add(node);
      if (node.$ref !== undefined) {
        const found = this.#schema.definitions[decodeURIComponent(node.$ref.split('/').at(-1)!)];
        if (found) visit(found);
      }
      for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])])
        visit(one);
    };
    nodes.forEach(visit);
    return [...seen].filter(({ $ref, anyOf, oneOf }) => !$ref && !anyOf && !oneOf);
  }
}

function below(nodes: readonly SchemaNode[], step: string | number): SchemaNode[] {
  return nodes.flatMap(({ properties, additionalProperties: more, items }) => {
    if (typeof step === 'number') {
      if (!items) return [];
      return Array.isArray(items) ? (items as readonly SchemaNode[]) : [items as SchemaNode];
    }
    const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
    if (own) return [own];
    return typeof more === 'object' ? [more] : [];
  });
}

function isOfType({ type }: SchemaNode, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && type.includes(wanted));
}

/** How many words are proposed. */
const PROPOSED = 5;

/** The words most like one that is none, by the steps from one to the other. */
export function nearest(found: string, words: readonly string[]): string[] {
  return words
    .map((word) => ({ word, far: distance(found.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, PROPOSED)
    .map(({ word }) => word);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length]!;
}
