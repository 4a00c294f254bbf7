import { expect, test } from 'vitest';
import { functionLimits } from 'function-runner';
import budgets from './budgets.json' with { type: 'json' };
import { countInstructions, type Counts } from './count-instructions.ts';

const recorded: Counts = budgets;
const counts = await countInstructions();
const calls = Object.entries(counts).flatMap(([target, inputs]) =>
  Object.entries(inputs).map(([name, count]) => ({
    title: `${target}, ${name}`,
    name,
    ...count,
    budget: recorded[target]?.[name],
  })),
);

// The same Node gives the same counts; another one has another locale in QuickJS's environment, which moves them a little.
test.each(calls)('$title: the count is the one in budgets.json (npm run measure -- --write)', (measured) => {
  const { call = 0, reading = 0 } = measured.budget ?? {};
  expect(measured.call / call).toBeCloseTo(1, 2);
  expect(measured.reading / reading).toBeCloseTo(1, 2);
});

test.each(calls)(
  '$title: 15 % of what Shopify allows are left at least, in a cart without discounts 35 %',
  (measured) => {
    const lines = Number(/^(\d+).*lines$/.exec(measured.name)?.[1] ?? 1);
    const { instructions } = functionLimits(lines);
    expect(measured.call).toBeLessThan((measured.name.includes('discounted') ? 0.85 : 0.65) * instructions);
  },
);
