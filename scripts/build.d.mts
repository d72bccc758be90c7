export function buildParts(names: ('renderer' | 'electron')[]): Promise<string[]>;
