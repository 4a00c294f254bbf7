import { buildStale } from '../../scripts/build.ts';

/** Once per run: products that start at the same time must not build the same files. */
export default async function build(): Promise<void> {
  await buildStale();
}
