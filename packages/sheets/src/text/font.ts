/**
 * How texts came to hold other letters than they should show: typed for a font from before Unicode
 * (`tcvn3`, `vni`), or UTF-8 that some program read as another encoding and saved again (`misread`).
 */
export type Font = 'tcvn3' | 'vni' | 'misread';
