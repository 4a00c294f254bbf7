/**
 * `npm run local`: Doorstep and a local shop on this machine, offline. `--data <folder>` uses another data folder,
 * `--shop <name>` starts another shop, `--fresh` one in which the app is new: nothing set up, nothing published;
 * `--empty` one without the two months of orders that the first shop starts with, `--destinations <count>` lets the policy ship to so
 * many countries.
 */
import { parseArgs } from 'node:util';
import { nodeProblem } from './node-version.ts';
import { startProduct, type Product, type ProductOptions } from './product.ts';
import { runAsProgram } from './process/program.ts';
import { isShopName, shopNames } from './shops/shops.ts';
import { reportOnTerminal } from './steps.ts';

/** A policy has no more. */
const mostDestinations = 250;

/** The options of a product that a person runs, from the command line and the environment. */
export function optionsFromCommandLine(): ProductOptions {
  const { data, shop, fresh, empty, destinations } = parseArgs({
    options: {
      data: { type: 'string', default: '.data' },
      shop: { type: 'string', default: 'aallyn' },
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      destinations: { type: 'string' },
    },
  }).values;
  if (!isShopName(shop)) throw new Error(`--shop is one of ${shopNames.join(', ')}, not ${shop}.`);
  if (destinations !== undefined && !(Number(destinations) >= 1 && Number(destinations) <= mostDestinations))
    throw new Error(`--destinations is a number up to ${mostDestinations}, not ${destinations}.`);
  return {
    shop,
    fresh,
    past: shop === 'aallyn' && !empty,
    destinations: destinations === undefined ? undefined : Number(destinations),
    dataDirectory: data,
    ports: { app: 4100, shop: 4200, smtp: 4225 },
    databaseUrl: process.env['DATABASE_URL'],
    report: reportOnTerminal,
  };
}

/** Starts, says where everything is, and runs until Ctrl-C or until a part fails. */
export async function runUntilStopped(
  options: ProductOptions,
  then?: (product: Product) => void,
): Promise<never> {
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  // Until everything is up there is nothing to put in order: children stop when we are gone.
  const leave = () => process.exit(130);
  process.on('SIGINT', leave).on('SIGTERM', leave);
  console.log('\nDoorstep, all of it on this machine\n');
  const product = await startProduct(options);
  console.log(`
  Merchant's admin   ${product.admin}
  Storefront         ${product.storefront}
  Mailbox            ${product.mailbox}

  Ready after ${process.uptime().toFixed(1)} s. Ctrl-C stops everything.
`);
  then?.(product);
  const asked = new Promise<null>((resolve) => {
    // npm passes Ctrl-C on as well as the terminal does: a second signal must not cut the stopping short.
    process.off('SIGINT', leave).off('SIGTERM', leave);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(null));
  });
  const failure = await Promise.race([asked, product.failed]);
  if (failure !== null) console.error(`\n${failure}`);
  process.stdout.write('\nStopping ... ');
  await product.stop();
  console.log('stopped.');
  process.exit(failure === null ? 0 : 1);
}

await runAsProgram(import.meta.url, () => runUntilStopped(optionsFromCommandLine()));
