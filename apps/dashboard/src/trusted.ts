/**
 * The page's only ways past Trusted Types. Whatever comes to a sink without a policy goes through the
 * `default` one, which lets nothing pass but the emptying of an element (vega-embed does that).
 */
const factory = globalThis.window?.trustedTypes;

const policy = factory?.createPolicy('ketnap', {
  createScriptURL(url) {
    if (new URL(url, document.baseURI).origin !== location.origin) throw new TypeError(url);
    return url;
  },
  // Only parsed into documents without a window, in which nothing runs (`inertDocument`).
  createHTML: (html) => html,
});

factory?.createPolicy('default', {
  createHTML(html) {
    if (html !== '') throw new TypeError('Only an empty text may become HTML.');
    return html;
  },
});

/** The address of one of our own scripts, as a worker's constructor wants it. */
export function scriptAddress(url: string): string | URL {
  // The constructor takes a TrustedScriptURL; TypeScript's DOM library does not know so yet.
  return (policy?.createScriptURL(url) ?? url) as string;
}

/** HTML as a document without a window, in which nothing runs and nothing is fetched. */
export function inertDocument(html: string): Document {
  const trusted = (policy?.createHTML(html) ?? html) as string;
  return new DOMParser().parseFromString(trusted, 'text/html');
}
