/** What is built from what. A part is stale when the hash of its sources differs from the one noted at its last build. */
export interface BuildPart {
  /** As in `npm run build -- app`. */
  readonly name: string;
  /** Files or folders, relative to the repository. */
  readonly sources: readonly string[];
  /** What must exist afterwards. */
  readonly output: string;
  /** The program and its arguments; a name without a slash is one of node_modules/.bin. */
  readonly command: readonly [string, ...string[]];
}

const engine = ['packages/policy/src', 'package-lock.json'];
const functions = [
  'extensions/checkout-policy',
  'extensions/shipping-policy',
  'extensions/promotion-policy',
  'extensions/delivery-policy',
];

/** In the order in which they need each other. */
export const buildParts: readonly BuildPart[] = [
  {
    name: 'database-client',
    sources: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
    output: 'node_modules/.prisma/client/index.js',
    command: ['prisma', 'generate'],
  },
  {
    name: 'function-types',
    sources: [
      ...functions,
      'app/admin-api',
      'packages/local-shop/schema',
      'scripts/typegen.ts',
      'scripts/admin-types.ts',
      'scripts/answer-shapes.ts',
      'package-lock.json',
    ],
    output: 'app/admin-api/generated/admin.ts',
    command: ['tsx', 'scripts/typegen.ts'],
  },
  {
    name: 'extensions',
    sources: ['extensions', 'packages/live-view/src', 'scripts/build-extensions.ts', ...engine],
    output: 'extensions/checkout-policy/dist/function.js',
    command: ['tsx', 'scripts/build-extensions.ts'],
  },
  {
    name: 'app',
    sources: [
      'app',
      'packages/local-shop/schema',
      'packages/function-runner/src',
      'vite.config.ts',
      'remix.config.js',
      'tsconfig.json',
      'prisma/schema.prisma',
      ...engine,
    ],
    output: 'build/server/index.js',
    command: ['remix', 'vite:build'],
  },
];
