import pg from 'pg';

/** Whose words quote what was asked, written or read: a row, a document, a file. */
const quoting = [/^PrismaClient/, /^ZodError$/, /^\$?Zod/, /^SyntaxError$/, /^GraphQLError$/];

/**
 * What the log says of something that was thrown: its words, unless they may quote what a person typed or is called. PostgreSQL, Prisma and
 * whoever reads JSON do; of these it says what kind of error it was, its code and the rule that it broke.
 */
export function sayForLog(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  if (error instanceof pg.DatabaseError)
    return ['PostgreSQL says', error.code ?? 'no', error.constraint].filter(Boolean).join(' ');
  if (!quoting.some((name) => name.test(error.name))) return error.message;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}

/** Where in the code something was thrown, innermost first; a stack without its first lines, which repeat the words. */
export function whereThrown(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return frames
    ?.slice(0, 8)
    .map((line) => line.trim())
    .join('; ');
}
