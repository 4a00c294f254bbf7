import type { Request } from 'express';

/** The address this shop was reached at, without a trailing slash. */
export function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? ''}`;
}
