/** Files of the app itself, read where they lie: dictionaries are too large to be part of a script. */

/** Throws where the file is not there. Only addresses that the build made are asked for, so nothing leaves the machine. */
export async function ownFile(address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
