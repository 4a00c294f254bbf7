import type { IncomingMessage } from 'node:http';

/** Why a request is not taken, with the status that says so. */
export interface Refused {
  readonly status: 400 | 401 | 404 | 405 | 408 | 413 | 503;
  readonly why: string;
}

/** How much of a body is read, for how long, and out of which memory. */
export interface BodyLimits {
  /** In bytes. */
  readonly largest: number;
  /** From the first look at it to its last byte, in milliseconds. */
  readonly patience: number;
  readonly room: Room;
}

/** Memory for bodies. What is taken is given back by whoever opened the room, when the request is answered. */
export interface Room {
  /** Whether there was room for so many bytes more; then they are taken. */
  readonly take: (bytes: number) => boolean;
}

const tooLarge: Refused = { status: 413, why: 'Too large' };
const tooSlow: Refused = { status: 408, why: 'Too slow' };
const noRoom: Refused = { status: 503, why: 'Too much at once' };
const cut: Refused = { status: 400, why: 'Cut off' };

/** The bytes of a request; `onChunk` is told of them as they arrive. What is too large, or too much in all, is not kept. */
export function readBody(
  request: IncomingMessage,
  { largest, patience, room }: BodyLimits,
  onChunk: (chunk: Uint8Array) => void,
): Promise<Uint8Array | Refused> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return Promise.resolve(tooLarge);
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const end = (reading: Uint8Array | Refused): void => {
      clearTimeout(timer);
      request.off('data', take).off('end', complete).off('close', abort);
      resolve(reading);
    };
    const take = (chunk: Uint8Array): void => {
      size += chunk.byteLength;
      if (size > largest) end(tooLarge);
      else if (!room.take(chunk.byteLength)) end(noRoom);
      else {
        onChunk(chunk);
        chunks.push(chunk);
      }
    };
    const complete = (): void => end(Buffer.concat(chunks));
    const abort = (): void => end(cut);
    const timer = setTimeout(() => end(tooSlow), patience);
    request.on('data', take).on('end', complete).on('close', abort);
  });
}
