/**
 * Remix's options. vite.config.ts hands them to the Remix Vite plugin; the classic compiler cannot build
 * @shopify/shopify-app-remix 4.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverBuildFile: 'index.js',
  serverModuleFormat: 'esm',
  ignoredRouteFiles: ['**/.*', '**/*.test.{ts,tsx}'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // Whoever asks a second time while the first answer is discovered, as a form of the desk may, would be told that there is no such page:
    // a route that was learned by a question that is given up is never tied in. All routes together are few.
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: true,
  },
};
