import type { Actor } from '../../audit/actor.ts';
import type { KeptRequest } from '../decode-kept-request.ts';

/** Somebody at the desk, in front of a request. `token`: of the form that they click on, so that two clicks are one. */
export interface AtDesk {
  readonly shop: string;
  readonly id: string;
  readonly by: Actor;
  readonly token: string;
  readonly now: Date;
}

/** What the log calls a request. */
export const aboutOf = ({ id, asked, orderName }: Pick<KeptRequest, 'id' | 'asked' | 'orderName'>) => ({
  ...{ request: id, asked: asked.kind, orderName },
});
