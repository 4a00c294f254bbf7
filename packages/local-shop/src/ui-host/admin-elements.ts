import { elementTable as polaris } from '../polaris/decode-elements.ts';
import type { AttributeKind, ElementShape as PolarisShape } from '../polaris/element-table.ts';
import type { ElementShape, ElementTable, PropertyKind } from './element-table.ts';

const kinds: Readonly<Record<AttributeKind, PropertyKind>> = {
  flag: 'boolean',
  number: 'number',
  word: 'string',
  size: 'string',
  text: 'string',
};

/** What an extension of the admin draws with: Polaris' own elements, and the block that all of it stands in. */
export const adminElementTable: ElementTable = {
  ...Object.fromEntries(Object.entries(polaris.elements).map(([tag, shape]) => [tag, shapeOf(shape)])),
  's-admin-block': {
    properties: { id: 'string', heading: 'string', collapsedSummary: 'string' },
    events: [],
    methods: [],
    slots: [],
  },
};

function shapeOf({ attributes, properties, events, slots }: PolarisShape): ElementShape {
  const written = Object.values(attributes).map(({ property, kind }) => [property, kinds[kind]] as const);
  return {
    properties: {
      id: 'string',
      ...Object.fromEntries(written),
      ...Object.fromEntries(properties.map((property) => [property, 'any'] as const)),
    },
    events,
    methods: [],
    slots: Object.keys(slots).filter((slot) => slot !== ''),
  };
}
