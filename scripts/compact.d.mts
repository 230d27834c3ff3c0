export function compact(code: string): Promise<Buffer>;
