/** Letters of every subset that our charts use, so that each of its files is fetched. */
const SAMPLE = 'Đăk Tô – ngữ ợ ẽ ŏ č 0123';

let loading: Promise<unknown> | null = null;

/** Vega measures text while it draws: without the fonts in place labels would be cut. */
export function fontsReady(): Promise<unknown> {
  return (loading ??= Promise.all(
    [400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px 'Be Vietnam Pro'`, SAMPLE)),
  ));
}
