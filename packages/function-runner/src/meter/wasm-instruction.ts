import type { WasmReader } from './wasm-bytes.ts';

export const opcode = {
  unreachable: 0x00,
  nop: 0x01,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  drop: 0x1a,
  globalGet: 0x23,
  globalSet: 0x24,
  i64Const: 0x42,
  i64Add: 0x7c,
} as const;

/**
 * Steps over one instruction with its immediates and returns its opcode.
 * Covers WebAssembly 1.0, sign extension, reference types, bulk memory and SIMD; throws on anything newer, because a
 * wrong step would miscount in silence.
 */
export function skipInstruction(reader: WasmReader): number {
  const op = reader.byte();
  if (op === 0xfc) skipPrefixed(reader, op);
  else if (op === 0xfd) skipVector(reader);
  else if (op === opcode.block || op === opcode.loop || op === opcode.if) reader.skipLeb();
  else if (op === opcode.brTable) skipBranchTable(reader);
  else if (op === 0x11) skipIndexes(reader, 2);
  else if (op === 0x1c) reader.skip(reader.u32());
  else if (takesOneIndex(op)) reader.skipLeb();
  else if (op >= 0x28 && op <= 0x3e) skipMemoryArgument(reader);
  else if (op === 0x43) reader.skip(4);
  else if (op === 0x44) reader.skip(8);
  else if (!takesNothing(op)) throw new RangeError(`unknown WebAssembly instruction 0x${op.toString(16)}`);
  return op;
}

/** Branches, calls, locals, globals, tables, memory.size/grow, integer constants, ref.null and ref.func. */
function takesOneIndex(op: number): boolean {
  return (
    op === opcode.br ||
    op === opcode.brIf ||
    op === 0x10 ||
    (op >= 0x20 && op <= 0x26) ||
    (op >= 0x3f && op <= 0x42) ||
    op === 0xd0 ||
    op === 0xd2
  );
}

function takesNothing(op: number): boolean {
  return (
    op <= opcode.nop ||
    op === opcode.else ||
    op === opcode.end ||
    op === opcode.return ||
    (op >= 0x1a && op <= 0x1b) ||
    (op >= 0x45 && op <= 0xc4) ||
    op === 0xd1
  );
}

function skipIndexes(reader: WasmReader, count: number): void {
  for (let index = 0; index < count; index++) reader.u32();
}

function skipBranchTable(reader: WasmReader): void {
  skipIndexes(reader, reader.u32() + 1);
}

function skipMemoryArgument(reader: WasmReader): void {
  const alignment = reader.u32();
  if (alignment & 0x40) reader.u32();
  reader.skipLeb();
}

/** Saturating conversions and bulk memory. */
function skipPrefixed(reader: WasmReader, op: number): void {
  const sub = reader.u32();
  if (sub <= 7) return;
  if (sub === 8 || sub === 10 || sub === 12 || sub === 14) skipIndexes(reader, 2);
  else if (sub <= 17) reader.u32();
  else throw new RangeError(`unknown WebAssembly instruction 0x${op.toString(16)} ${sub}`);
}

function skipVector(reader: WasmReader): void {
  const sub = reader.u32();
  if (sub <= 11 || sub === 92 || sub === 93) skipMemoryArgument(reader);
  else if (sub === 12 || sub === 13) reader.skip(16);
  else if (sub >= 21 && sub <= 34) reader.skip(1);
  else if (sub >= 84 && sub <= 91) {
    skipMemoryArgument(reader);
    reader.skip(1);
  }
}
