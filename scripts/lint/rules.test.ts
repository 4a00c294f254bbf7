import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import js from '@eslint/js';
import { ESLint } from 'eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';

import { read, root } from '../../tests/architecture/sources.ts';
import { run } from '../process/run.ts';

const rulesOf = z.record(z.string(), z.unknown());
const config = z
  .object({ rules: rulesOf, overrides: z.array(z.object({ rules: rulesOf })) })
  .parse(JSON.parse(read('.oxlintrc.json')));
const configured = z.object({ rules: rulesOf });

/** Both programs say where a rule comes from, each in its own words. */
const plain = (rule: string) => rule.slice(rule.lastIndexOf('/') + 1);
const isOn = (setting: unknown) => ['error', 'warn', 1, 2].some((level) => level === [setting].flat()[0]);
/** Of these, each set by the last that names it, the rules that are on. */
const namesOn = (...rules: readonly Readonly<Record<string, unknown>>[]) =>
  [...new Map(rules.flatMap((named) => Object.entries(named)))]
    .filter(([, setting]) => isOn(setting))
    .map(([rule]) => plain(rule));

/** Asked of nothing, since it takes more than all other rules of ESLint: docs/decisions/0072-everybodys-rules-are-oxlints.md. */
const tooDear = ['no-unsafe-class-instance-assignment'];

test('every rule that ESLint, typescript-eslint and React recommend is asked, by one of the two programs, but for one that is too dear', async () => {
  const recommended = [
    js.configs.recommended,
    ...tseslint.configs.strictTypeChecked,
    reactHooks.configs.recommended,
  ];
  const wanted = namesOn(...recommended.map(({ rules }) => rulesOf.parse(rules ?? {})));
  const ours = configured.parse(await new ESLint({ cwd: root }).calculateConfigForFile('app/root.tsx'));
  const asked = new Set([
    ...namesOn(config.rules, ...config.overrides.map(({ rules }) => rules)),
    ...namesOn(ours.rules),
  ]);
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((rule) => !asked.has(rule))).toEqual(tooDear);
});

/** A mistake on a line of its own, and the rule that names it: at least one of every kind of rule. */
const mistakes: readonly (readonly [line: string, rule: string])[] = [
  ['export const later = () => { Promise.resolve(1); };', 'no-floating-promises'],
  [
    'export const each = () => { [1].forEach(async () => { await Promise.resolve(); }); };',
    'no-misused-promises',
  ],
  ['export const wait = async (n: number) => { await n; };', 'await-thenable'],
  ['export const idle = async () => 1;', 'require-await'],
  ['export const sure = (n: number) => n ?? 1;', 'no-unnecessary-condition'],
  [
    'export const read = (text: string): unknown => { const value = JSON.parse(text); return value; };',
    'no-unsafe-assignment',
  ],
  ['export const told = (text: string): string => JSON.parse(text);', 'no-unsafe-return'],
  ['export const named = (value: object) => `${value}`;', 'restrict-template-expressions'],
  ['/** @deprecated */ const old = 1; export const still = old;', 'no-deprecated'],
  ['export const thrown = () => { throw 1; };', 'only-throw-error'],
  ['export const first = (list: number[]) => list[0]!;', 'no-non-null-assertion'],
  ['export const any = (value: any) => { void value; };', 'no-explicit-any'],
  ['const unused = 1;', 'no-unused-vars'],
  ['import { tmpdir } from "node:os"; export type Tmp = typeof tmpdir;', 'consistent-type-imports'],
  ['export const never = () => { while (1) { debugger; } };', 'no-debugger'],
  ['// TODO', 'no-warning-comments'],
  ['// oxlint-disable-next-line no-debugger', 'Unused oxlint-disable directive'],
  ['export function Drawn({ on }: { on: boolean }) { if (on) useState(1); return null; }', 'rules-of-hooks'],
];

const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reported = z.object({
  diagnostics: z.array(
    z.object({
      message: z.string(),
      code: z.string().optional(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })),
    }),
  ),
});

test('a mistake of every kind is named, also where it needs types', async () => {
  const text = ['declare function useState(value: number): unknown;', ...mistakes.map(([line]) => line)];
  writeFileSync(path.join(folder, 'mistakes.tsx'), text.join('\n'));
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, target: 'ES2022', module: 'ESNext', jsx: 'preserve', types: [] },
    }),
  );
  const { code, said } = await run('oxlint', ['-c', path.join(root, '.oxlintrc.json'), '-f', 'json', folder]);
  const { diagnostics } = reported.parse(JSON.parse(said));
  const found = diagnostics.map(
    ({ message, code: rule, labels }) => `${labels[0]?.span.line}: ${rule ?? message}`,
  );
  const missing = mistakes.filter(
    ([, rule], at) => !found.some((words) => words.startsWith(`${at + 2}: `) && words.includes(rule)),
  );
  expect(missing).toEqual([]);
  expect(code).not.toBe(0);
});
