/** Fonts from before Unicode, whose texts hold other letters than they show. */
export type Font = 'tcvn3' | 'vni';
