import { measure, textNames } from './measure.ts';

/** Prints what was found in each text, what was missed, and what was found beside. With a name: each finding of that text. */
const [only] = process.argv.slice(2);
console.log('| text | contradictions | found | beside |\n| --- | --- | --- | --- |');
for (const name of textNames) {
  const { contradictions, missed, beside, findings } = measure(name);
  console.log(
    `| ${name} | ${contradictions} | ${contradictions - missed.length} | ${beside.length} of ${findings.length} |`,
  );
  if (only !== name && only !== 'all') continue;
  for (const { kind, quotes } of missed) console.log(`    missed ${kind}: ${quotes.join(' / ')}`);
  for (const { rule, quotes, why } of beside)
    console.log(
      `    beside ${rule}: ${quotes.map(({ text }) => text.slice(0, 90)).join(' / ')}  [${why.slice(0, 70)}]`,
    );
}
