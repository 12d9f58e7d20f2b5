import { dayOf } from '../../data/make/days.js';

/** The days in which everything random happens. */
export const FIRST = dayOf('2010-01-01');
export const LAST = dayOf('2017-12-31');
