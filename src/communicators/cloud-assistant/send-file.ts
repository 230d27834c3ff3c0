import { DescribeSendFileResults, SendFile } from '../../alicloud/index.js';
import { Patience } from './patience.js';
import { about, type CloudAssistantRequest } from './request.js';

/** Bytes that SendFile takes: 32 KB of base64. */
export const LARGEST_FILE = 24 * 1024;
const LONGEST_NAME = 255;
const TIMEOUT = 60;

export interface SentFile {
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Permission bits. */
  readonly mode: number;
}

/** Whether SendFile takes a file of this size to this place: it takes no empty ones, for one. */
export function canBeSent({ folder, name }: Pick<SentFile, 'folder' | 'name'>, size: number): boolean {
  return size > 0 && size <= LARGEST_FILE && folder.length <= LONGEST_NAME && name.length <= LONGEST_NAME;
}

/** Sets a file on its way, over any that is there. @returns what to ask for its result by */
export async function sendFile(
  request: CloudAssistantRequest,
  file: SentFile,
  signal: AbortSignal,
): Promise<string> {
  const { invokeId } = await request.cloud.call(
    SendFile,
    {
      regionId: request.region,
      instanceId: [request.instanceId],
      targetDir: file.folder,
      name: file.name,
      contentType: 'Base64',
      content: Buffer.from(file.bytes).toString('base64'),
      fileMode: file.mode.toString(8).padStart(4, '0'),
      overwrite: true,
      timeout: TIMEOUT,
    },
    about(request, signal, 'send a file to'),
  );
  return invokeId ?? '';
}

/** Undefined once the file is there, else why it is not. */
export async function arrival(
  request: CloudAssistantRequest,
  invokeId: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const patience = new Patience(request, TIMEOUT);
  for (;;) {
    await patience.pause(signal);
    const { invocations } = await request.cloud.call(
      DescribeSendFileResults,
      { regionId: request.region, invokeId },
      about(request, signal, 'send a file to'),
    );
    const sending = invocations?.invocation?.find((found) => found.invokeId === invokeId);
    const result = sending?.invokeInstances?.invokeInstance?.[0];
    if (result?.invocationStatus === 'Success') return undefined;
    if (result !== undefined && !UNDER_WAY.has(result.invocationStatus ?? ''))
      return result.errorCode || result.invocationStatus || 'unknown';
    if (patience.isOver) return 'the service does not tell';
  }
}

const UNDER_WAY = new Set(['Pending', 'Running', '']);
