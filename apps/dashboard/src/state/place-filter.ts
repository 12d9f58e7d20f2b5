import type { FigurePlace } from '@ketnap/notebook';

/** Where in a notebook the figures stand that are looked at; `'gone'`: nowhere any more. */
export type PlaceFilter = FigurePlace | 'gone' | 'all';
