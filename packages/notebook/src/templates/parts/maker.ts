import { isolatedMessage, type Dataset, type Language, type Message } from '@ketnap/core';
import type { ProseBlock } from '../../document/prose-block.ts';
import type { Scope } from '../../document/scope.ts';
import type { NamedSource } from '../../messages/templates/sources.ts';

/** What the parts of a template are made from. */
export class Maker {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly scope: Scope;

  constructor(dataset: Dataset, language: Language, scope: Scope) {
    this.dataset = dataset;
    this.language = language;
    this.scope = scope;
  }

  say(message: Message): string {
    return message[this.language];
  }

  prose(id: string, ...texts: readonly Message[]): ProseBlock {
    return { id, type: 'prose', text: texts.map((text) => this.say(text)) };
  }

  draft(id: string, ...texts: readonly Message[]): ProseBlock {
    return { id, type: 'prose', draft: true, text: texts.map((text) => this.say(text)) };
  }

  get hasTargets(): boolean {
    return this.dataset.targets.length > 0;
  }

  /** Whose yearly targets the data hold: those of the units below, of the scope's unit alone, or none. */
  get yearlyTargets(): 'parts' | 'own' | 'none' {
    const { targets, units } = this.dataset;
    const unit = units.indexOf.get(this.scope.unit);
    const yearly = targets.filter(({ period }) => 'year' in period);
    if (yearly.some((target) => units.parent[target.unit] === unit)) return 'parts';
    return yearly.some((target) => target.unit === unit) ? 'own' : 'none';
  }

  get hasCells(): boolean {
    return this.dataset.localities !== null && this.dataset.coverage !== null;
  }

  /** Whether units lie below the scope's. */
  get hasParts(): boolean {
    const { units } = this.dataset;
    const unit = units.indexOf.get(this.scope.unit);
    return unit !== undefined && units.end[unit]! > unit + 1;
  }

  get sources(): NamedSource[] {
    return this.dataset.sources.map(({ id, label }) => ({
      id: encodeURIComponent(id),
      label: escaped(isolatedMessage(label)),
    }));
  }

  /** The sources that are different values of one column, by column. */
  get attributes(): {
    readonly ids: readonly string[];
    readonly sources: readonly NamedSource[];
  }[] {
    const { sources } = this.dataset;
    const columns = [...new Set(sources.map(({ column }) => column))];
    return columns
      .map((column) => sources.flatMap((source, at) => (source.column === column ? [at] : [])))
      .filter((places) => new Set(places.map((at) => sources[at]!.value)).size > 1)
      .map((places) => ({
        ids: places.map((at) => sources[at]!.id),
        sources: places.map((at) => this.sources[at]!),
      }));
  }

  /** Sources that are no value of an attribute with several. */
  get overlapping(): NamedSource[] {
    const exclusive = new Set(
      this.attributes.flatMap(({ sources }) => sources.map(({ id }) => id)),
    );
    return this.sources.filter(({ id }) => !exclusive.has(id));
  }
}

/** A name whose letters mean nothing to Markdown. */
function escaped({ vi, en }: Message): Message {
  const escape = (name: string) => name.replace(/[\\`*_[\]<{|]/g, '\\$&');
  return { vi: escape(vi), en: escape(en) };
}
