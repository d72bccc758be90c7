// `node scripts/pack-schema.mjs`: writes the published JSON Schema of requirement packs anew from the schema in the code.
import { writeFileSync } from 'node:fs';
import { packJsonSchema } from '../shared/requirements/packJsonSchema.ts';

const file = new URL('../resources/packs/pack.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
