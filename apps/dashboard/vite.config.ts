import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { headerPolicy, metaPolicy } from './policy.js';

/**
 * Sets the policy as the first thing in the head of the built page, and puts it beside the page for
 * whoever serves it to send as a header.
 */
function policyInPage(): Plugin {
  return {
    name: 'ketnap-policy',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'policy.txt', source: headerPolicy });
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [svelte(), policyInPage()],
  resolve: {
    conditions: ['@ketnap/source', 'svelte', 'module', 'browser', 'development|production'],
  },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The policy allows no fonts or scripts from data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
