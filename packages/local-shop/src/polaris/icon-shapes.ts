import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { elementTable } from './decode-elements.ts';

const require = createRequire(import.meta.url);

/** Icons of the manifest that @shopify/polaris-icons has under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'alert-octagon': 'AlertDiamond',
  'arrow-down-circle': 'CircleDown',
  'arrow-left-circle': 'CircleLeft',
  'arrow-right-circle': 'CircleRight',
  'arrow-up-circle': 'CircleUp',
  'caret-left': 'ChevronLeft',
  'caret-right': 'ChevronRight',
  'check-circle-filled': 'StatusActive',
  'chevron-down-circle': 'CircleChevronDown',
  'chevron-left-circle': 'CircleChevronLeft',
  'chevron-right-circle': 'CircleChevronRight',
  'chevron-up-circle': 'CircleChevronUp',
  'globe-europe': 'GlobeEU',
  'globe-europe-filled': 'GlobeEUFilled',
  bolt: 'Magic',
  download: 'Import',
  enabled: 'CheckCircle',
  table: 'DataTable',
};
/** What stands where the package has no picture: a ring. */
const RING =
  '<path fill-rule="evenodd" d="M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm-5.5 7a5.5 5.5 0 1 1 11 0 5.5 5.5 0 0 1-11 0Z"/>';

/** The inside of each icon's 20 by 20 svg, by the manifest's name. */
export function readIconShapes(): Readonly<Record<string, string>> {
  const names = new Set(['icon', 'icon-3'].flatMap((list) => elementTable.lists[list] ?? []));
  return Object.fromEntries([...names].map((name) => [name, shapeNamed(name)]));
}

/** By its own name, another one, or that of the thing it varies: `person-list` shows a person. */
function shapeNamed(name: string): string {
  const general = name.replace(/-?[^-]+$/, '');
  return shapeIn(OTHER_NAMES[name] ?? pascal(name)) ?? (general === '' ? RING : shapeNamed(general));
}

const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());

function shapeIn(name: string): string | undefined {
  try {
    const svg = readFileSync(require.resolve(`@shopify/polaris-icons/dist/svg/${name}Icon.svg`), 'utf8');
    return /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1];
  } catch {
    return undefined;
  }
}
