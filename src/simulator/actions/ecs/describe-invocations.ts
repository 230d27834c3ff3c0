import { ecs } from '../../api/ecs.js';
import type { Execution } from '../../model/cloud-assistant/execution.js';
import { statusOf, type Invocation } from '../../model/cloud-assistant/invocation.js';
import { apiTime } from '../../model/resource.js';
import { bearsTags, ecsTags } from '../../model/tags.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';
import { encoded, executionView, oldStatus } from './execution-view.js';

const LARGEST_PAGE = 50;

export const describeInvocations = defineAction(
  'DescribeInvocations',
  ecs.DescribeInvocations,
  ({ parameters, region }) => {
    const { InvokeId, InstanceId, CommandId, CommandName, CommandType, InvokeStatus, Timed, Tag } =
      parameters;
    const found = [...region.invocations.values()]
      .filter(
        (invocation) =>
          (!InvokeId || invocation.id === InvokeId) &&
          (!InstanceId || invocation.executions.some(({ instance }) => instance.id === InstanceId)) &&
          (!CommandId || invocation.command.id === CommandId) &&
          (!CommandName || InstanceId !== undefined || invocation.command.name === CommandName) &&
          (!CommandType || invocation.command.type === CommandType) &&
          (!InvokeStatus || statusOf(invocation) === InvokeStatus) &&
          Timed !== true &&
          bearsTags(invocation.tags, Tag),
      )
      .reverse();
    const { items, fields } = tokenPageOf(found, parameters, LARGEST_PAGE);
    return {
      ...fields,
      Invocations: { Invocation: items.map((invocation) => invocationView(invocation, parameters)) },
    };
  },
);

interface Wanted {
  readonly ContentEncoding?: string | undefined;
  readonly IncludeOutput?: boolean | undefined;
}

function invocationView(invocation: Invocation, wanted: Wanted) {
  const { command, executions } = invocation;
  return {
    InvokeId: invocation.id,
    CommandId: command.id,
    CommandName: command.name,
    CommandDescription: command.description,
    CommandType: command.type,
    CommandContent: encoded(Buffer.from(command.content), wanted.ContentEncoding),
    CreationTime: apiTime(invocation.createdAt),
    InvocationStatus: statusOf(invocation),
    InvokeStatus: oldStatusOf(executions),
    Parameters: JSON.stringify(invocation.parameters),
    RepeatMode: 'Once',
    Frequency: '',
    Timed: false,
    TerminationMode: invocation.terminationMode,
    Timeout: invocation.timeout,
    Username: invocation.username,
    WorkingDir: invocation.workingDir,
    InvokeInstances: { InvokeInstance: executions.map((execution) => instanceView(execution, wanted)) },
    Tags: ecsTags(invocation.tags),
  };
}

function instanceView(execution: Execution, { ContentEncoding, IncludeOutput }: Wanted) {
  const { finished, Output, ...view } = executionView(execution, ContentEncoding);
  return {
    ...view,
    Output: IncludeOutput === true ? Output : '',
    InstanceInvokeStatus: oldStatus(execution.status),
    CreationTime: apiTime(execution.createdAt),
    UpdateTime: apiTime(execution.finishedAt ?? execution.startedAt ?? execution.createdAt),
    FinishTime: finished,
    Timed: false,
  };
}

function oldStatusOf(executions: readonly Execution[]): string {
  const statuses = new Set(executions.map(({ status }) => oldStatus(status)));
  for (const going of ['Running', 'Stopping']) if (statuses.has(going)) return going;
  const [first = 'Finished'] = statuses;
  return statuses.size === 1 ? first : 'PartialFailed';
}
