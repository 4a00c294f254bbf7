import { codeBelow, importsOf, isTest } from './sources.ts';

/**
 * The folders of a house, and the files that lie beside them, from the ground up: a file imports its own folder and what
 * stands before it.
 */
export interface Wings {
  readonly root: string;
  readonly order: readonly string[];
}

export const engine: Wings = {
  root: 'packages/policy/src',
  order: [
    ...['result.ts', 'statements.ts', 'reasons.ts'],
    ...['money', 'calendar', 'addresses'],
    ...['document', 'presets', 'messages', 'statements'],
    ...['facts', 'fees', 'schedule', 'rules'],
    ...['checkout', 'promise', 'calendar-year', 'orders', 'after-sale', 'requests', 'page'],
    ...[
      'support',
      'tax',
      'diff',
      'merge',
      'form',
      'lint',
      'reading',
      'proposals',
      'unsay',
      'impact',
      'replay',
      'views',
    ],
    'index.ts',
  ],
};

export const app: Wings = {
  root: 'app',
  order: [
    ...['environment.server.ts', 'database.server.ts', 'json.ts', 'shop-domain.ts', 'frame-ancestors.ts'],
    ...[
      'formats.ts',
      'country-name.ts',
      'country-choices.ts',
      'reader.ts',
      'with-names.ts',
      'keyset.ts',
      'shop-clock.ts',
      'polaris',
      'charts',
      'mark-button.tsx',
      'page-error.tsx',
    ],
    ...['operations', 'schedule', 'admin-api', 'audit', 'access', 'storefront-proxy'],
    ...['setup', 'simulator', 'policy', 'page', 'onboarding', 'corrections', 'mail', 'orders', 'requests'],
    ...[
      'queue',
      'after-sale',
      'answers',
      'agents',
      'clocks',
      'correction-page',
      'replay',
      'webhooks',
      'reconcile',
      'work',
      'health',
      'overview',
      'jobs',
    ],
    ...['routes', 'root.tsx', 'document-stream.ts', 'entry.server.tsx'],
  ],
};

/** An import from one file to another, both as paths of the repository. */
export interface Import {
  readonly file: string;
  readonly imported: string;
}

/** The folder or file directly below the root that a path belongs to. */
const findWing = ({ root }: Wings, file: string): string => file.slice(root.length + 1).split('/')[0] ?? '';

const listFiles = ({ root }: Wings): readonly string[] => codeBelow(root).filter((file) => !isTest(file));

/** The wings that are there, whether or not the order knows them. */
export const listWings = (wings: Wings): readonly string[] => [
  ...new Set(listFiles(wings).map((file) => findWing(wings, file))),
];

/** Every import inside of a house, tests left out. */
export function listImports(wings: Wings): readonly Import[] {
  return listFiles(wings)
    .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
    .filter(({ imported }) => imported.startsWith(`${wings.root}/`));
}

/** The imports that lead up, as readable lines. */
export function findLeadingUp(wings: Wings, imports: readonly Import[]): readonly string[] {
  const floorOf = (file: string): number => wings.order.indexOf(findWing(wings, file));
  return imports
    .filter(({ file, imported }) => floorOf(imported) > floorOf(file))
    .map(({ file, imported }) => `${file} imports ${imported}`);
}
