import type { Room } from './read-body.ts';

/** A room that one request takes of, until it is answered. */
export interface HeldRoom extends Room {
  readonly giveBack: () => void;
}

/** The memory that all requests together take for bodies that are neither stored nor refused yet, in bytes. */
export function roomFor(all: number): () => HeldRoom {
  let free = all;
  return () => {
    let held = 0;
    return {
      take: (bytes) => {
        if (bytes > free) return false;
        free -= bytes;
        held += bytes;
        return true;
      },
      giveBack: () => {
        free += held;
        held = 0;
      },
    };
  };
}
