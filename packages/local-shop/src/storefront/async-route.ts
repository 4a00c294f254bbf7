import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** A route that waits for something: express 4 does not see rejected promises by itself. */
export function asyncRoute(
  route: (request: Request, response: Response, next: NextFunction) => Promise<unknown>,
): RequestHandler {
  return (request, response, next) => {
    route(request, response, next).catch(next);
  };
}
