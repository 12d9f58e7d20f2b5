import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';

const cells = live('mergedCells');
const some = live('mergedCells', '+');
const events = live('eliminationCounts', '+');
const eliminatedOn = live('eliminatedOn')('eliminated_on');
const formed = live('eliminationCounts')('formed');
const hadFirst = some('merged_cells', 'on=$from');
const remaining = cells('merged_cells');
const atFirst = cells('merged_cells', 'on=$from');
const onFirst = (measure: string) => cells(measure, 'on=$from');

/** Sentences on merged cells; those but the first of a paragraph begin with a blank. */
export const cellTexts = {
  course: {
    vi: choice(
      `Ngày {{from}}, {{unit}} có ${hadFirst} chi bộ sinh hoạt ghép; từ ngày ${eliminatedOn} không còn chi bộ sinh hoạt ghép.`,
      `Ngày {{from}}, {{unit}} có ${hadFirst} chi bộ sinh hoạt ghép; đến ngày {{to}} có ${remaining}.`,
      `Số chi bộ sinh hoạt ghép của {{unit}} ngày {{from}} là ${atFirst}, ngày {{to}} là ${remaining}.`,
      `Đến ngày {{to}}, {{unit}} có ${remaining} chi bộ sinh hoạt ghép.`,
      'Dữ liệu không cho biết ngày {{to}} {{unit}} có bao nhiêu chi bộ sinh hoạt ghép.',
    ),
    en: choice(
      `On {{from}}, {{unit}} had ${hadFirst} merged cells; since ${eliminatedOn} there has been none.`,
      `On {{from}}, {{unit}} had ${hadFirst} merged cells; on {{to}}, ${remaining}.`,
      `The number of merged cells of {{unit}} was ${atFirst} on {{from}} and ${remaining} on {{to}}.`,
      `On {{to}}, {{unit}} had ${remaining} merged cells.`,
      'The data do not tell how many merged cells {{unit}} had on {{to}}.',
    ),
  },
  /** Leads the lines below. */
  eliminated: {
    vi: choice(` Trong thời gian đó đã xóa ${events('eliminated')} lượt chi bộ ghép:`),
    en: choice(` In that time merged cells were eliminated ${events('eliminated')} times:`),
  },
  /** Lines of a list. */
  split: {
    vi: `- ${choice(`Tách để từng thôn, làng, tổ dân phố có chi bộ riêng: ${events('split')} lượt.`)}`,
    en: `- ${choice(`Split, so that every locality has a cell of its own: ${events('split')}.`)}`,
  },
  joined: {
    vi: `- ${choice(`Các thôn, làng, tổ dân phố sinh hoạt ghép được sáp nhập thành một: ${events('localities_joined')} lượt.`)}`,
    en: `- ${choice(`The localities that met together were merged into one: ${events('localities_joined')}.`)}`,
  },
  regrouped: {
    vi: `- ${choice(`Có thôn, làng, tổ dân phố chuyển sang chi bộ ghép khác: ${events('regrouped')} lượt.`)}`,
    en: `- ${choice(`A locality moved to another merged cell: ${events('regrouped')}.`)}`,
  },
  dissolved: {
    vi: `- ${choice(`Giải thể, có thôn, làng, tổ dân phố không còn chi bộ: ${events('dissolved')} lượt.`)}`,
    en: `- ${choice(`Dissolved, leaving a locality without a cell: ${events('dissolved')}.`)}`,
  },
  formed: {
    vi: choice(
      `Phát sinh mới ${events('formed')} lượt chi bộ sinh hoạt ghép, cần làm rõ nguyên nhân từng trường hợp.`,
      `Số chi bộ sinh hoạt ghép phát sinh mới: ${formed}.`,
      'Dữ liệu không cho biết có chi bộ sinh hoạt ghép nào phát sinh mới hay không.',
    ),
    en: choice(
      `Merged cells were newly formed ${events('formed')} times; the reasons should be told case by case.`,
      `Merged cells newly formed: ${formed}.`,
      'The data do not tell whether merged cells were newly formed.',
    ),
  },
  own: {
    vi:
      choice(
        `Đến ngày {{to}}, ${cells('own')}/${cells('localities')} thôn, làng, tổ dân phố có chi bộ riêng, đạt ${cells('own_share')}; ngày {{from}} là ${onFirst('own')}/${onFirst('localities')}, đạt ${onFirst('own_share')}.`,
        `Đến ngày {{to}}, ${cells('own')}/${cells('localities')} thôn, làng, tổ dân phố có chi bộ riêng, đạt ${cells('own_share')}.`,
      ) +
      choice(` Còn ${some('joint')} nơi sinh hoạt ghép.`) +
      choice(` Còn ${some('none')} nơi chưa có chi bộ.`),
    en:
      choice(
        `By {{to}}, ${cells('own')} of ${cells('localities')} localities had a cell of their own (${cells('own_share')}); on {{from}} it was ${onFirst('own')} of ${onFirst('localities')} (${onFirst('own_share')}).`,
        `By {{to}}, ${cells('own')} of ${cells('localities')} localities had a cell of their own (${cells('own_share')}).`,
      ) +
      choice(` Still meeting in merged cells: ${some('joint')}.`) +
      choice(` Still without a cell: ${some('none')}.`),
  },
  start: {
    vi: choice(
      `Ngày {{from}}, {{unit}} có ${onFirst('localities')} thôn, làng, tổ dân phố, trong đó ${onFirst('own')} nơi có chi bộ riêng (${onFirst('own_share')}), ${onFirst('joint')} nơi sinh hoạt ghép, ${onFirst('none')} nơi chưa có chi bộ; có ${atFirst} chi bộ sinh hoạt ghép.`,
      'Dữ liệu không cho biết tình hình chi bộ ở thôn, làng, tổ dân phố ngày {{from}}.',
    ),
    en: choice(
      `On {{from}}, {{unit}} had ${onFirst('localities')} localities: ${onFirst('own')} with a cell of their own (${onFirst('own_share')}), ${onFirst('joint')} meeting in merged cells, ${onFirst('none')} without a cell; there were ${atFirst} merged cells.`,
      'The data do not tell how the localities met on {{from}}.',
    ),
  },
  remaining: {
    vi: choice(
      `Đến ngày {{to}} còn ${some('joint')} thôn, làng, tổ dân phố sinh hoạt ghép và ${some('none')} nơi chưa có chi bộ. Bảng dưới đây ghi từng nơi và thời gian kéo dài.`,
      `Đến ngày {{to}} còn ${some('joint')} thôn, làng, tổ dân phố sinh hoạt ghép. Bảng dưới đây ghi từng nơi và thời gian kéo dài.`,
      `Đến ngày {{to}} không còn nơi sinh hoạt ghép, nhưng còn ${some('none')} nơi chưa có chi bộ. Bảng dưới đây ghi từng nơi và thời gian kéo dài.`,
      `Đến ngày {{to}}, toàn bộ ${cells('localities', '@joint=0', '@none=0')} thôn, làng, tổ dân phố đều có chi bộ riêng.`,
      'Dữ liệu không cho biết nơi nào còn sinh hoạt ghép hoặc chưa có chi bộ ngày {{to}}.',
    ),
    en: choice(
      `By {{to}}, ${some('joint')} localities still met in merged cells and ${some('none')} had no cell. The table names each of them and since when.`,
      `By {{to}}, ${some('joint')} localities still met in merged cells. The table names each of them and since when.`,
      `By {{to}}, no locality met in a merged cell, but ${some('none')} still had no cell. The table names each of them and since when.`,
      `By {{to}}, all ${cells('localities', '@joint=0', '@none=0')} localities had a cell of their own.`,
      'The data do not tell which localities had no cell of their own on {{to}}.',
    ),
  },
  remainingTable: {
    vi: 'Thôn, làng, tổ dân phố chưa có chi bộ riêng',
    en: 'Localities without a cell of their own',
  },
  eventTable: {
    vi: 'Chi bộ sinh hoạt ghép đã xóa và phát sinh',
    en: 'Merged cells eliminated and formed',
  },
  unitTable: {
    vi: 'Chi bộ ở thôn, làng, tổ dân phố theo đơn vị',
    en: 'Cells of localities by unit',
  },
} as const satisfies Record<string, Message>;
