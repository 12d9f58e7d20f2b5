import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { snappyUncompress, type Compressors } from 'hyparquet';
import { crc32 } from '../files/crc32.ts';

/** Bytes of one page unpacked: writers make pages of about one megabyte. */
const PAGE_BYTES = 1 << 28;
/** Nothing packs more bytes than this into one: blocks of zstd hold 128 kB of equal bytes in four. */
const EXPANSION = 1 << 15;
/** Bytes of all pages unpacked, each of them twice: once to be checked, once to be read. */
const TOTAL_BYTES = 6_000_000_000;

/** Unpacks the pages of one file, no more of them than a table of ours can fill. */
export function pageUnpackers(): Compressors {
  let total = 0;
  /** Memory is taken for what a page says it holds. */
  const room = (packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> => {
    total += length;
    const most = Math.min(PAGE_BYTES, packed.length * EXPANSION);
    if (length > most || total > TOTAL_BYTES) throw new Error(`page of ${length} bytes`);
    return new Uint8Array(length);
  };
  return {
    SNAPPY: (input, length) => {
      const output = room(input, length);
      snappyUncompress(input, output);
      return output;
    },
    ZSTD: (input, length) => decompress(input, room(input, length)),
    GZIP: (input, length) => {
      const output = gunzipSync(input, { out: room(input, length) });
      if (crc32(output, 0) !== gzipSum(input)) throw new Error('wrong checksum');
      return output;
    },
  };
}

/** What a gzip says the CRC-32 of its bytes is. */
function gzipSum(packed: Uint8Array): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return view.getUint32(packed.byteLength - 8, true);
}
