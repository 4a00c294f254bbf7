import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import ts from 'typescript';
import { expect, test } from 'vitest';

const imports = ["import { useEvents } from './events.ts';", "import { flag } from './flag.ts';"];

/** Lines of a component's JSX, and the problem that is found on each. */
const wrong: readonly (readonly [line: string, problem: RegExp])[] = [
  ['<s-text-field label="Name" onChange={tell} />', /never calls onChange .*useEvents/],
  ['<s-banner heading="Saved" onDismiss={tell} />', /never calls onDismiss/],
  ['<s-text-field label="Name" defaultValue="a" />', /takes no defaultValue/],
  ['<s-checkbox label="On" defaultChecked />', /takes no defaultChecked/],
  ['<s-stack className="row" />', /takes no className/],
  ['<s-stack style={{ color: "red" }} />', /takes no style/],
  ['<s-button disabled={busy} />', /writes disabled="false".*flag/],
  ['<s-button loading={count > 1} />', /writes loading="false"/],
  ['<s-button disabled={false} />', /writes disabled="false"/],
  ['<s-text-field label="Name" details={<b>{count}</b>} />', /"\[object Object\]" of details/],
  ['<s-choice-list label="Days" values={names} />', /"\[object Object\]" of values/],
  ['<s-button {...{ disabled: busy }} />', /writes disabled="false"/],
  ['<s-button {...{ onChange: tell }} />', /never calls onChange/],
];

const right = [
  '<s-button disabled={flag(busy)} onClick={tell} />',
  '<s-button disabled />',
  '<s-text-field label="Name" value={names[0]} error={busy ? "Enter a name." : undefined} onInput={tell} onFocus={tell} onBlur={tell} />',
  '<s-number-field label="Days" min={count} />',
  '<s-banner heading="Saved" ref={useEvents({ dismiss: tell })} key="saved" />',
  '<s-button {...{ tone: "critical" as const, disabled: flag(busy) }} />',
  '<input className="plain" defaultValue="a" onChange={tell} disabled={busy} />',
];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the app that is nowhere but here, and the types of what it imports: those of the whole repository take a minute. */
const tried = path.join(root, 'app/polaris/tried.tsx');

function programOf(text: string): ts.Program {
  const read = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name));
  const config: unknown = read.config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options, true);
  return ts.createProgram([tried], options, {
    ...host,
    fileExists: (name) => name === tried || host.fileExists(name),
    getSourceFile: (name, target) =>
      name === tried ? ts.createSourceFile(name, text, target, true) : host.getSourceFile(name, target),
  });
}

/** The messages of the repository's own configuration by line. */
async function lint(lines: readonly string[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const text = [
    ...imports,
    'export function Tried({ busy, count, names, tell }: { busy: boolean; count: number; names: string[]; tell: () => void }) {',
    'useEvents({}); flag(busy);',
    'return [',
    ...lines.map((line) => `${line},`),
    '];}',
  ];
  const program = programOf(text.join('\n'));
  const parserOptions = { projectService: false, programs: [program] };
  const eslint = new ESLint({ overrideConfig: { languageOptions: { parserOptions } } });
  const [result] = await eslint.lintText(text.join('\n'), { filePath: tried });
  const messages = (result?.messages ?? []).filter(
    ({ ruleId, fatal }) => ruleId === null || fatal || ruleId === 'doorstep/custom-element-props',
  );
  const found = new Map<number, readonly string[]>();
  for (const { line, message } of messages) {
    const at = line - (text.length - lines.length);
    found.set(at, [...(found.get(at) ?? []), message]);
  }
  return found;
}

test('what React 18 would not do for a custom element is found, each by its own words', async () => {
  const found = await lint(wrong.map(([line]) => line));
  expect([...found.keys()]).toEqual(wrong.map((_, at) => at));
  for (const [at, [line, problem]] of wrong.entries()) {
    expect(found.get(at), line).toEqual([expect.stringMatching(problem)]);
  }
});

test('what works is not complained about, nor the browser’s own elements', async () => {
  expect([...(await lint(right)).values()]).toEqual([]);
});
