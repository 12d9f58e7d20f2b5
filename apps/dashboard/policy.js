/**
 * The content security policy of the page, directive by directive: one source for the header of
 * `ketnap start` and for the meta tag of the built page.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default svelte-trusted-html ketnap',
];

/** For the header `Content-Security-Policy`. */
export const headerPolicy = directives.join('; ');

/** For a meta tag, in which `frame-ancestors` has no meaning. */
export const metaPolicy = directives.filter((one) => !one.startsWith('frame-ancestors')).join('; ');
