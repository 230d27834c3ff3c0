import { ecs } from '../../api/ecs.js';
import type { Execution } from '../../model/cloud-assistant/execution.js';
import type { Invocation } from '../../model/cloud-assistant/invocation.js';
import { bearsTags, ecsTags } from '../../model/tags.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';
import { executionView, oldStatus } from './execution-view.js';

const LARGEST_PAGE = 50;

export const describeInvocationResults = defineAction(
  'DescribeInvocationResults',
  ecs.DescribeInvocationResults,
  ({ parameters, region }) => {
    const { InvokeId, InstanceId, CommandId, InvokeRecordStatus, ContentEncoding, Tag } = parameters;
    const found = [...region.invocations.values()]
      .filter(
        (invocation) =>
          (!InvokeId || invocation.id === InvokeId) &&
          (!CommandId || invocation.command.id === CommandId) &&
          bearsTags(invocation.tags, Tag),
      )
      .flatMap((invocation) => invocation.executions.map((execution) => ({ invocation, execution })))
      .filter(
        ({ execution }) =>
          (!InstanceId || execution.instance.id === InstanceId) &&
          (!InvokeRecordStatus || oldStatus(execution.status) === InvokeRecordStatus),
      )
      .reverse();
    const { items, fields } = tokenPageOf(found, parameters, LARGEST_PAGE);
    const results = items.map(({ invocation, execution }) =>
      resultView(invocation, execution, ContentEncoding),
    );
    return { Invocation: { ...fields, InvocationResults: { InvocationResult: results } } };
  },
);

function resultView(invocation: Invocation, execution: Execution, encoding: string | undefined) {
  const { finished, ...view } = executionView(execution, encoding);
  return {
    ...view,
    InvokeId: invocation.id,
    CommandId: invocation.command.id,
    Username: invocation.username,
    TerminationMode: invocation.terminationMode,
    InvokeRecordStatus: oldStatus(execution.status),
    FinishedTime: finished,
    Tags: ecsTags(invocation.tags),
  };
}
