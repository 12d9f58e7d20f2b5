import type { Block } from '../../document/block.ts';
import { sourceTexts, type NamedSource } from '../../messages/templates/sources.ts';
import { tableTitles } from '../../messages/templates/tables.ts';
import type { Maker } from './maker.ts';

/** A list of more sources would not be read; the chart shows them all. */
const TOLD = 9;

/** The sources that may overlap, told and drawn, and who belongs to several. */
export function sourceBlocks(maker: Maker): Block[] {
  return [...sourceOverview(maker), ...intersectionChart(maker)];
}

/** The sources that may overlap, told and drawn. */
export function sourceOverview(maker: Maker): Block[] {
  const { overlapping } = maker;
  if (overlapping.length === 0) return [];
  return [
    maker.prose('nguon', ...linesOf(overlapping), sourceTexts.overlap),
    { id: 'nguon-ket-nap', type: 'chart', chart: 'sources', ...onlyOverlapping(maker) },
  ];
}

/** Who belongs to several of them. */
export function intersectionBlocks(maker: Maker): Block[] {
  const chart = intersectionChart(maker);
  return chart.length === 0 ? [] : [maker.prose('nguon-trung', sourceTexts.several), ...chart];
}

/** Forms do not tell who belongs to several. */
function intersectionChart(maker: Maker): Block[] {
  if (!maker.dataset.admissions || maker.overlapping.length === 0) return [];
  return [
    { id: 'nguon-giao', type: 'chart', chart: 'sourceIntersections', ...onlyOverlapping(maker) },
  ];
}

/** The choice of the sources that may overlap, where there are others too. */
function onlyOverlapping({ dataset, attributes }: Maker) {
  if (attributes.length === 0) return {};
  const exclusive = new Set(attributes.flatMap(({ ids }) => ids));
  const ids = dataset.sources.map(({ id }) => id).filter((id) => !exclusive.has(id));
  return { options: { sources: ids } };
}

/** The sources as a table. */
export function sourceTable(maker: Maker): Block {
  return {
    id: 'bang-nguon',
    type: 'table',
    title: maker.say(tableTitles.sources),
    analysis: 'sourceBreakdown',
    columns: [
      maker.language === 'vi' ? 'source' : 'source_en',
      'admitted',
      ...(maker.dataset.admissions ? ['unknown'] : []),
      'total',
      'share',
      ...(maker.dataset.admissions ? ['share_known'] : []),
    ],
  };
}

/** The values of each attribute that nobody has two of: ages, schooling, occupation. */
export function attributeBlocks(maker: Maker): Block[] {
  const rule = maker.dataset.admissions ? sourceTexts.partition : sourceTexts.formsPartition;
  return maker.attributes.flatMap(({ ids, sources }, at) => [
    maker.prose(`co-cau-${at + 1}`, rule, ...sources.map(sourceTexts.line)),
    {
      id: `co-cau-hinh-${at + 1}`,
      type: 'chart' as const,
      chart: 'sources' as const,
      options: { sources: ids },
      words: { subtitle: maker.say(sourceTexts.partitionSubtitle) },
    },
  ]);
}

/** Of how many it is not known: forms do not say. */
export function unknownBlocks(maker: Maker): Block[] {
  if (!maker.dataset.admissions || maker.sources.length === 0) return [];
  return [
    maker.prose(
      'chua-ro',
      sourceTexts.unknown,
      ...maker.sources.map((source) => sourceTexts.unknownLine(source)),
    ),
  ];
}

function linesOf(sources: readonly NamedSource[]) {
  return [sourceTexts.lead(sources[0]!), ...sources.slice(0, TOLD).map(sourceTexts.line)];
}
