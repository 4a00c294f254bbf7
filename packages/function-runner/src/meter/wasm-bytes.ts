/** Reads a WebAssembly module front to back. Positions are byte offsets into the whole module. */
export interface WasmReader {
  position(): number;
  moveTo(position: number): void;
  byte(): number;
  /** An unsigned LEB128 number of at most 32 bits: counts, sizes and indexes. */
  u32(): number;
  skip(bytes: number): void;
  /** Steps over one LEB128 number of any width and sign. */
  skipLeb(): void;
  slice(from: number, to: number): Uint8Array;
}

export interface WasmSection {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

export const sectionId = { import: 2, global: 6, export: 7, code: 10 } as const;

const headerSize = 8;

export function readWasm(bytes: Uint8Array): WasmReader {
  let at = 0;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError(`a WebAssembly module ended early, at byte ${at - 1}`);
    return value;
  };
  return {
    position: () => at,
    moveTo(position) {
      at = position;
    },
    byte,
    u32() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const part = byte();
        value |= (part & 0x7f) << shift;
        if (part < 0x80) return value >>> 0;
      }
    },
    skip(count) {
      at += count;
    },
    skipLeb() {
      while (byte() >= 0x80);
    },
    slice: (from, to) => bytes.subarray(from, to),
  };
}

/** The module's sections in their order, without reading into them. */
export function sectionsOf(bytes: Uint8Array): readonly WasmSection[] {
  const reader = readWasm(bytes);
  const sections: WasmSection[] = [];
  reader.moveTo(headerSize);
  while (reader.position() < bytes.length) {
    const id = reader.byte();
    const size = reader.u32();
    const start = reader.position();
    sections.push({ id, start, end: start + size });
    reader.skip(size);
  }
  return sections;
}

export function header(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, headerSize);
}

/** An unsigned number as LEB128. */
export function encodeU32(value: number): number[] {
  const encoded: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    encoded.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  encoded.push(rest);
  return encoded;
}

/** A number >= 0 as signed LEB128: like the unsigned form, but the last byte's sign bit stays clear. */
export function encodeS64(value: number): number[] {
  const encoded: number[] = [];
  let rest = value;
  while (rest >= 0x40) {
    encoded.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  encoded.push(rest);
  return encoded;
}
