/** The published form of a pack, for editors and other programs: resources/packs/pack.schema.json. */
import { z } from 'zod';
import { packObjectSchema } from './pack.ts';

/** A JSON Schema (draft 2020-12) of what `packSchema` takes; that names in lines are known it cannot say. */
export function packJsonSchema(): object {
  const schema = z.toJSONSchema(packObjectSchema, { io: 'input', target: 'draft-2020-12' });
  return {
    ...schema,
    title: 'Requirement pack',
    description: 'What a bill must give, why, and how its words are recognised. For people: docs/packs.md.',
  };
}
