/** Before the specs: the pages and the shell are built where their sources changed. */
import { buildParts } from '../../../scripts/build.mjs';

export default async function build(): Promise<void> {
  await buildParts(['renderer', 'electron']);
}
