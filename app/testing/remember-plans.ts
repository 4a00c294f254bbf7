import { createRequire } from 'node:module';
import { z } from 'zod';

/** So many plans are kept, of some kilobytes each: those that were asked for last. */
const most = 2_000;
const known = new Map<string, unknown>();

const inPrisma = createRequire(createRequire(import.meta.url).resolve('@prisma/client'));
const { QueryCompiler } = z
  .object({ QueryCompiler: z.instanceof(Function) })
  .parse(inPrisma('.prisma/client/query_compiler_bg.js'));
const compiler: unknown = QueryCompiler.prototype;
const { compile } = z.object({ compile: z.instanceof(Function) }).parse(compiler);

/**
 * Prisma makes a plan of every query anew, which takes up to a third of the processor time of a test that asks the database much. A
 * plan follows from the query's text alone, and tests ask the same again and again: here it is made once for all files of a worker.
 */
Object.assign(z.instanceof(Object).parse(compiler), {
  compile(this: unknown, query: string): unknown {
    const plan: unknown = known.get(query) ?? Reflect.apply(compile, this, [query]);
    // A map gives its entries in the order in which they were set.
    known.delete(query);
    known.set(query, plan);
    for (const [oldest] of known) if (known.size > most) known.delete(oldest);
    return plan;
  },
});
