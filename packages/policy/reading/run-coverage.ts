import { cover } from './coverage.ts';
import type { Outcome } from './coverage.ts';
import { keyedTexts } from './values/index.ts';

/** Prints what became of the value keys of each text, as docs/reading.md has it; with a name or `all`, what is not right, too. */
const [only] = process.argv.slice(2);
const outcomes: readonly Outcome[] = ['exact', 'likely', 'guess', 'always', 'told', 'silent', 'wrong'];
console.log(`| text | values | ${outcomes.join(' | ')} |\n| --- | ${'--- | '.repeat(outcomes.length + 1)}`);
for (const name of Object.keys(keyedTexts)) {
  const coverage = cover(name);
  const counts = outcomes.map(
    (outcome) => coverage.outcomes.filter((each) => each.outcome === outcome).length,
  );
  console.log(`| ${name} | ${coverage.outcomes.length} | ${counts.join(' | ')} |`);
  for (const change of coverage.wronglyExact) console.log('    WRONGLY EXACT', JSON.stringify(change));
  if (only !== name && only !== 'all') continue;
  for (const { key, outcome } of coverage.outcomes)
    if (!['exact', 'likely', 'always', 'told'].includes(outcome))
      console.log(
        `    ${outcome}: ${key.quote} (${key.kind === 'says' ? `${key.at} ${JSON.stringify(key.value)}` : key.kind})`,
      );
}
