import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

import remixConfig from './remix.config.js';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

const target = 'es2022';

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: { assetsInlineLimit: 0, target },
  // In development Vite would leave what Node 20 cannot read, such as `using`.
  esbuild: { target },
  // These are TypeScript source in this repository, so the server build bundles them.
  ssr: { noExternal: ['@doorstep/policy', 'function-runner'] },
});
