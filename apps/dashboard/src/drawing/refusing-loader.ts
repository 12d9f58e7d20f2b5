import type { Loader } from 'vega';

const refuse = (address: string): Promise<never> =>
  Promise.reject(new Error(`A chart may not load anything: ${address}`));

/** Charts carry their rows with them; whatever asks for an address is refused. */
export const refusingLoader: Loader = {
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
};
