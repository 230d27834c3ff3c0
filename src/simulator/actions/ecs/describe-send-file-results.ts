import { ecs } from '../../api/ecs.js';
import {
  sendingStatus,
  type FileArrival,
  type FileSending,
} from '../../model/cloud-assistant/file-delivery.js';
import { apiTime } from '../../model/resource.js';
import { bearsTags, ecsTags } from '../../model/tags.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';

const LARGEST_PAGE = 50;

export const describeSendFileResults = defineAction(
  'DescribeSendFileResults',
  ecs.DescribeSendFileResults,
  ({ parameters, region }) => {
    const { InvokeId, InstanceId, Name, InvocationStatus, Tag } = parameters;
    const found = [...region.fileSendings.values()]
      .filter(
        (sending) =>
          (!InvokeId || sending.id === InvokeId) &&
          (!InstanceId || sending.arrivals.some(({ instance }) => instance.id === InstanceId)) &&
          (!Name || sending.file.name === Name) &&
          (!InvocationStatus || sendingStatus(sending) === InvocationStatus) &&
          bearsTags(sending.tags, Tag),
      )
      .reverse();
    const { items, fields } = tokenPageOf(found, parameters, LARGEST_PAGE);
    return { ...fields, Invocations: { Invocation: items.map(sendingView) } };
  },
);

function sendingView(sending: FileSending) {
  const { file, arrivals } = sending;
  return {
    InvokeId: sending.id,
    Name: file.name,
    TargetDir: file.folder,
    Description: sending.description,
    Content: sending.content,
    ContentType: sending.contentType,
    FileMode: sending.fileMode,
    FileOwner: file.owner || 'root',
    FileGroup: file.group || 'root',
    Overwrite: String(file.overwrite),
    InvocationStatus: sendingStatus(sending),
    CreationTime: apiTime(sending.createdAt),
    VmCount: arrivals.length,
    InvokeInstances: { InvokeInstance: arrivals.map(arrivalView) },
    Tags: ecsTags(sending.tags),
  };
}

function arrivalView({ instance, status, error, createdAt, startedAt, finishedAt }: FileArrival) {
  return {
    InstanceId: instance.id,
    InvocationStatus: status,
    ErrorCode: error?.code ?? '',
    ErrorInfo: error?.info ?? '',
    CreationTime: apiTime(createdAt),
    StartTime: startedAt ? apiTime(startedAt) : '',
    FinishTime: finishedAt ? apiTime(finishedAt) : '',
    UpdateTime: apiTime(finishedAt ?? startedAt ?? createdAt),
  };
}
