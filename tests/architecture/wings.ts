import { codeBelow, importsOf, isTest } from './sources.ts';

/** The folders of a house, from the ground up: a file imports its own folder and those that stand before it. */
export interface Wings {
  readonly root: string;
  readonly order: readonly string[];
}

/** The engine. What lies at its root is the ground (results, statements, reasons); `index.ts` is the roof and not looked at. */
export const engine: Wings = {
  root: 'packages/policy/src',
  order: [
    ...['money', 'calendar', 'addresses'],
    ...['document', 'presets', 'messages'],
    ...['facts', 'fees', 'schedule', 'rules'],
    ...['checkout', 'promise', 'orders', 'after-sale'],
    ...['support', 'tax', 'explain', 'diff', 'lint', 'views'],
  ],
};

/** An import from one file to another, both as paths of the repository. */
export interface Import {
  readonly file: string;
  readonly imported: string;
}

/** Every import inside of a house, tests left out. */
export function importsIn({ root }: Wings): readonly Import[] {
  return codeBelow(root)
    .filter((file) => !isTest(file) && file !== `${root}/index.ts`)
    .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
    .filter(({ imported }) => imported.startsWith(`${root}/`));
}

/** The imports that lead up, or into a folder that has no place in the order, as readable lines. */
export function leadingUp({ root, order }: Wings, imports: readonly Import[]): readonly string[] {
  const floorOf = (file: string): number => {
    const [folder, rest] = file.slice(root.length + 1).split('/');
    if (rest === undefined) return -1;
    const floor = order.indexOf(folder ?? '');
    return floor < 0 ? Number.POSITIVE_INFINITY : floor;
  };
  return imports
    .filter(({ file, imported }) => floorOf(imported) > floorOf(file))
    .map(({ file, imported }) => `${file} imports ${imported}`);
}
