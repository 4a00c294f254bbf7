import type { TimeRole } from './role.ts';
import { answering } from './times/answering.ts';
import { givingBack } from './times/giving-back.ts';
import { onTheWay } from './times/on-the-way.ts';
import { validity } from './times/validity.ts';

/** The roles of times, those that are said with the rarest words first: the first that fits counts. */
export const timeRoles: readonly TimeRole[] = [...validity, ...answering, ...givingBack, ...onTheWay];
