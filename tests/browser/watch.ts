import type { BrowserContext } from '@playwright/test';

/**
 * Notes everything that a page must never do: break its policy, report an error, ask for something that
 * is not on this machine. Give it a context before its first page opens.
 *
 * @returns what it noted so far; grows while the pages live
 */
export async function watch(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeBinding('ketnapViolation', (_, text: string) => void seen.push(text));
  await context.addInitScript(() => {
    const note = (window as unknown as { ketnapViolation: (text: string) => void }).ketnapViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      note(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    if (!staysHere(request.url())) seen.push(`request: ${request.url()}`);
  });
  return seen;
}

/** Blobs and data are made by the page itself. */
function staysHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'blob:' || protocol === 'data:' || hostname === '127.0.0.1';
}
