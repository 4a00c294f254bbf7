import { z } from 'zod';

const schema = z.object({
  /** May be a key such as `t:block.name`. */
  name: z.string().max(100),
  target: z.enum(['section', 'head', 'body']),
  stylesheet: z.string().optional(),
  javascript: z.string().optional(),
  enabled_on: z.object({ templates: z.array(z.string()) }).optional(),
  settings: z.array(z.object({ id: z.string().optional(), default: z.unknown().optional() })).default([]),
});

/** What a block says about itself in its `{% schema %}`. */
export interface BlockSchema {
  readonly name: string;
  readonly target: 'section' | 'head' | 'body';
  /** Files of `assets/`, loaded once on a page however often the block stands there. */
  readonly stylesheet: string | null;
  readonly javascript: string | null;
  /** The templates it may stand on (`*` is each); `null` is everywhere. */
  readonly templates: readonly string[] | null;
  /** Each setting with its default, as a merchant finds it. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Reads the schema of a block's Liquid; throws with the file's name when there is none or it is wrong. */
export function decodeBlockSchema(liquid: string, file: string): BlockSchema {
  const json = /{%-?\s*schema\s*-?%}([\s\S]*?){%-?\s*endschema\s*-?%}/.exec(liquid)?.[1];
  if (json === undefined) throw new Error(`${file}: a {% schema %} is needed`);
  const parsed = schema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const { name, target, stylesheet, javascript, enabled_on, settings } = parsed.data;
  return {
    name,
    target,
    stylesheet: stylesheet ?? null,
    javascript: javascript ?? null,
    templates: enabled_on?.templates ?? null,
    settings: Object.fromEntries(settings.flatMap(({ id, default: value }) => (id ? [[id, value]] : []))),
  };
}
