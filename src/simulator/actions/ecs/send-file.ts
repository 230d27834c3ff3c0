import { ecs } from '../../api/ecs.js';
import { sendFile as send } from '../../model/cloud-assistant/file-delivery.js';
import { readTags } from '../../model/tags.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { atMost, base64Length, fromBase64, readTimeout, requireTargets } from './assistant-access.js';

const MOST_INSTANCES = 50;
/** Characters in base64. */
const LARGEST = 32 * 1024;

export const sendFile = defineAction(
  'SendFile',
  ecs.SendFile,
  ({ parameters, region }) => {
    const instances = requireTargets(region, parameters.InstanceId, MOST_INSTANCES);
    const contentType = readContentType(parameters.ContentType);
    const content =
      contentType === 'Base64'
        ? fromBase64(parameters.Content, 'FileContent.DecodeError')
        : Buffer.from(parameters.Content);
    if (base64Length(content) > LARGEST) {
      throw new ApiError('FileSize.ExceedLimit', 403, 'The length of file content exceeds limit.');
    }
    readTimeout(parameters.Timeout);
    const fileMode = parameters.FileMode || '0644';
    const sending = send(region, {
      instances,
      file: {
        folder: readFolder(parameters.TargetDir),
        name: readName(parameters.Name),
        content,
        mode: readMode(fileMode),
        owner: readAccount('FileOwner', parameters.FileOwner),
        group: readAccount('FileGroup', parameters.FileGroup),
        overwrite: parameters.Overwrite ?? false,
      },
      description: atMost(512, 'FileDesc.ExceedLimit', parameters.Description),
      contentType,
      content: parameters.Content,
      fileMode,
      tags: readTags(parameters.Tag),
      resourceGroupId: parameters.ResourceGroupId ?? '',
    });
    return { InvokeId: sending.id };
  },
  { tokenMismatch: { code: 'IdempotentParameterMismatch', status: 403 } },
);

function readContentType(type = 'PlainText'): 'PlainText' | 'Base64' {
  if (type === 'PlainText' || type === 'Base64') return type;
  throw new ApiError('FileContentType.Invalid', 400, 'The ContentType of file is invalid.');
}

function readFolder(folder: string): string {
  if (folder.length <= 255 && /^(\/|[A-Za-z]:[\\/])/.test(folder)) return folder;
  throw new ApiError('FileTargetDir.Invalid', 400, 'The target directory of file is invalid.');
}

function readName(name: string): string {
  return atMost(255, 'FileName.ExceedLimit', name);
}

function readMode(mode: string): number {
  if (/^[0-7]{3,4}$/.test(mode)) return Number.parseInt(mode, 8);
  throw new ApiError('FileMode.Invalid', 400, 'The mode of file is invalid.');
}

function readAccount(parameter: string, name = ''): string {
  if (name.length <= 64) return name;
  throw new ApiError(
    `InvalidParameter.${parameter}`,
    400,
    `The specified parameter ${parameter} is not valid.`,
  );
}
