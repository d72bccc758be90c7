export function installedRuntime(): string | null;
export function hasDisplay(): boolean;
export function findDesktop(onFetch: () => void): Promise<{ runtime: string } | { reason: string }>;
