/**
 * Counts the instructions of every function for carts of growing size and prints them as a table:
 *
 *   npx tsx scripts/measure-functions.ts           shows the counts
 *   npx tsx scripts/measure-functions.ts --write   and makes them the budget that the tests hold them to
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { countInstructions, type Counts } from '../tests/functions/count-instructions.ts';

const budgetFile = path.join(import.meta.dirname, '..', 'tests', 'functions', 'budgets.json');

const counts = await countInstructions();
process.stdout.write(table(counts));
if (process.argv.includes('--write')) await writeFile(budgetFile, `${JSON.stringify(counts, null, 2)}\n`);

function table(of: Counts): string {
  const rows = Object.entries(of).flatMap(([target, inputs]) =>
    Object.entries(inputs).map(([name, { call, reading }]) =>
      [`\`${target}\``, name, millions(call), millions(reading), (call / reading).toFixed(2)].join(' | '),
    ),
  );
  return ['target | input | call | reading only | ratio', '--- | --- | ---: | ---: | ---:', ...rows]
    .map((row) => `| ${row} |\n`)
    .join('');
}

function millions(count: number): string {
  return `${(count / 1e6).toFixed(3)} M`;
}
