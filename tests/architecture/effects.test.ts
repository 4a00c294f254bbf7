import ts from 'typescript';
import { expect, test } from 'vitest';

import { documents } from '../../app/testing/admin-documents.ts';
import { codeBelow, importedNames, isTest, read } from './sources.ts';

/** Where effects are applied, and what publishing and repairing change at Shopify without an order. */
const mayWrite = /^app\/(orders\/effects|after-sale\/effects|page\/publish|policy|setup|admin-api)\//;

const mutations = documents.flatMap(([name, query]) => (/\bmutation\b/.test(query) ? [name] : []));

/** The functions of app/admin-api that send a mutation, with their module, and those that write mails. */
function writingFunctions(): readonly string[] {
  const ofAdmin = codeBelow('app/admin-api')
    .filter((file) => !isTest(file))
    .flatMap((file) => functionsOf(file).filter(({ text }) => mutations.some((name) => text.includes(name))))
    .map(({ name }) => name);
  const mails = [
    'ask-for-address.ts askForAddress',
    'confirm-address.ts confirmAddress',
    'send.server.ts sendMail',
  ];
  return [...ofAdmin, ...mails.map((mail) => `app/mail/${mail}`)];
}

/** The exported functions of a file. */
function functionsOf(file: string): readonly { readonly name: string; readonly text: string }[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement) && statement.name)
      return [{ name: `${file} ${statement.name.text}`, text: statement.getText() }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
      .map((each) => ({ name: `${file} ${each.name.getText()}`, text: each.getText() }));
  });
}

const imports = codeBelow('app')
  .filter((file) => !isTest(file))
  .flatMap((file) => importedNames(file).map((imported) => ({ file, imported })));

test('the functions that change Shopify because of an order are known', () => {
  expect(writingFunctions()).toEqual(
    expect.arrayContaining([
      'app/admin-api/orders.ts addTags',
      'app/admin-api/orders.ts removeTags',
      'app/admin-api/metafields.ts setMetafields',
      'app/admin-api/fulfillment.ts holdFulfillmentOrder',
      'app/admin-api/fulfillment.ts releaseHolds',
      'app/admin-api/fulfillment-lines.ts fulfillLine',
    ]),
  );
});

test('nothing but the effects changes Shopify, or writes to somebody, because of an order', () => {
  const writing = new Set(writingFunctions());
  const wholly = /^app\/(admin-api|mail)\/\S+ \*$/;
  const writers = imports.filter(({ imported }) => writing.has(imported) || wholly.test(imported));
  // It hands the mail server's function on, and calls it never.
  const handsOn = 'app/orders/order-dependencies.server.ts';
  // That Shopify is to list something is a mutation, and changes nothing.
  const lists = /^app\/admin-api\/bulk-operation\.ts /;
  const others = writers.filter(
    ({ file, imported }) => !mayWrite.test(file) && file !== handsOn && !lists.test(imported),
  );
  expect(others).toEqual([]);
  expect(writers.filter(({ file }) => file.startsWith('app/orders/effects/')).length).toBeGreaterThan(5);
});

test('an effect is applied by way of the ledger alone', () => {
  const into = (name: string) => imports.filter(({ imported }) => imported.startsWith(name));
  const table = 'app/orders/effects/apply-effect.server.ts';
  const loop = 'app/orders/effects/apply-effects.server.ts';
  expect(into(`${table} applyEffect`).map(({ file }) => file)).toEqual([loop]);
  const appliers = imports.filter(
    ({ file, imported }) => file === table && imported.startsWith('app/orders/effects/'),
  );
  for (const { imported } of appliers) {
    expect(
      into(imported)
        .filter(({ imported: other }) => other === imported)
        .map(({ file }) => file),
      imported,
    ).toEqual([table]);
  }
  expect(appliers.length).toBeGreaterThan(6);
});
