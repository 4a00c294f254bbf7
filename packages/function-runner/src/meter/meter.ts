import {
  encodeS64,
  encodeU32,
  header,
  readWasm,
  sectionId,
  sectionsOf,
  type WasmReader,
  type WasmSection,
} from './wasm-bytes.ts';
import { opcode, skipInstruction } from './wasm-instruction.ts';

/** The exported i64 global in which a metered module counts its instructions. */
export const counterName = 'instructions';

const i64 = 0x7e;
const mutable = 0x01;
const exportedGlobal = 0x03;

/** What Wasmtime's fuel, by which Shopify counts a function's instructions, does not charge for. */
const free: ReadonlySet<number> = new Set([
  opcode.unreachable,
  opcode.nop,
  opcode.block,
  opcode.loop,
  opcode.else,
  opcode.end,
  opcode.return,
  opcode.drop,
]);

/** After these, control may leave or join: a straight run of code ends. */
const endsRun: ReadonlySet<number> = new Set([
  opcode.unreachable,
  opcode.loop,
  opcode.if,
  opcode.else,
  opcode.end,
  opcode.br,
  opcode.brIf,
  opcode.brTable,
  opcode.return,
]);

/**
 * The same WebAssembly module with an exported, mutable i64 global `instructions`: each straight run of code adds the
 * number of its instructions before it starts. Everything else behaves as before.
 * Throws for a module without globals, exports or code, and for instructions newer than those it knows.
 */
export function meter(bytes: Uint8Array): Uint8Array {
  const reader = readWasm(bytes);
  const sections = sectionsOf(bytes);
  const globals = requireSection(sections, sectionId.global, 'globals');
  requireSection(sections, sectionId.export, 'exports');
  requireSection(sections, sectionId.code, 'code');

  reader.moveTo(globals.start);
  const definedGlobals = reader.u32();
  const globalBodies = reader.slice(reader.position(), globals.end);
  const counter = encodeU32(countImportedGlobals(reader, sections) + definedGlobals);

  const metered = sections.map((section) => {
    switch (section.id) {
      case sectionId.global:
        return frame(section.id, [
          encodeU32(definedGlobals + 1),
          globalBodies,
          [i64, mutable, opcode.i64Const, 0, opcode.end],
        ]);
      case sectionId.export:
        return frame(section.id, exportsWithCounter(reader, section, counter));
      case sectionId.code:
        return frame(section.id, meterCode(reader, section, counter));
      default:
        return frame(section.id, [reader.slice(section.start, section.end)]);
    }
  });
  return join([header(bytes), ...metered]);
}

type Bytes = Uint8Array | readonly number[];

function requireSection(sections: readonly WasmSection[], id: number, name: string): WasmSection {
  const section = sections.find((candidate) => candidate.id === id);
  if (section === undefined) throw new RangeError(`a WebAssembly module without ${name} cannot be metered`);
  return section;
}

/** Imported globals come first in the index space, so the counter's index must step over them. */
function countImportedGlobals(reader: WasmReader, sections: readonly WasmSection[]): number {
  const section = sections.find((candidate) => candidate.id === sectionId.import);
  if (section === undefined) return 0;
  reader.moveTo(section.start);
  let globals = 0;
  for (let left = reader.u32(); left > 0; left--) {
    reader.skip(reader.u32());
    reader.skip(reader.u32());
    const kind = reader.byte();
    if (kind === 0) reader.u32();
    else if (kind === exportedGlobal) {
      reader.skip(2);
      globals++;
    } else {
      if (kind === 1) reader.skip(1);
      const limits = reader.byte();
      reader.u32();
      if (limits & 1) reader.u32();
    }
  }
  return globals;
}

function exportsWithCounter(reader: WasmReader, section: WasmSection, counter: Bytes): readonly Bytes[] {
  reader.moveTo(section.start);
  const count = reader.u32();
  const name = new TextEncoder().encode(counterName);
  return [
    encodeU32(count + 1),
    reader.slice(reader.position(), section.end),
    encodeU32(name.length),
    name,
    [exportedGlobal],
    counter,
  ];
}

function meterCode(reader: WasmReader, section: WasmSection, counter: Bytes): readonly Bytes[] {
  reader.moveTo(section.start);
  const count = reader.u32();
  const parts: Bytes[] = [encodeU32(count)];
  for (let index = 0; index < count; index++) {
    const size = reader.u32();
    const body = join(meterBody(reader, reader.position() + size, counter));
    parts.push(encodeU32(body.length), body);
  }
  return parts;
}

/** One function body: its locals as they are, then every straight run behind an addition of its length. */
function meterBody(reader: WasmReader, end: number, counter: Bytes): readonly Bytes[] {
  const start = reader.position();
  for (let left = reader.u32(); left > 0; left--) {
    reader.u32();
    reader.skipLeb();
  }
  const parts: Bytes[] = [reader.slice(start, reader.position())];
  let runStart = reader.position();
  let cost = 0;
  while (reader.position() < end) {
    const op = skipInstruction(reader);
    if (!free.has(op)) cost++;
    if (!endsRun.has(op)) continue;
    if (cost > 0) parts.push(addToCounter(counter, cost));
    parts.push(reader.slice(runStart, reader.position()));
    runStart = reader.position();
    cost = 0;
  }
  return parts;
}

function addToCounter(counter: Bytes, cost: number): readonly number[] {
  return [
    opcode.globalGet,
    ...counter,
    opcode.i64Const,
    ...encodeS64(cost),
    opcode.i64Add,
    opcode.globalSet,
    ...counter,
  ];
}

function frame(id: number, parts: readonly Bytes[]): Uint8Array {
  const body = join(parts);
  return join([[id], encodeU32(body.length), body]);
}

function join(parts: readonly Bytes[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
