/** For the header `Content-Security-Policy`. */
export declare const headerPolicy: string;
/** For a meta tag, in which `frame-ancestors` has no meaning. */
export declare const metaPolicy: string;
