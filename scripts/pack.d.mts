export function pack(options?: { stub?: boolean }): Promise<{ folder: string; stub: boolean }>;
