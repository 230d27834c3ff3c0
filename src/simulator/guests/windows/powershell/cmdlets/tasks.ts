import type { ScheduledTask } from '../../system/scheduled-task.js';
import type { Cmdlet } from '../cmdlet.js';
import { wildcard } from '../operators.js';
import { PsObject, toText } from '../values.js';

/** Tasks of the Task Scheduler, which stand in its root folder here. */
export const TASKS: readonly Cmdlet[] = [
  {
    name: 'Get-ScheduledTask',
    positional: ['TaskName', 'TaskPath'],
    named: [],
    async *run(call) {
      const tasks = [...call.shell.session.process.machine.tasks.values()];
      const names = call.list('TaskName').map((item) => toText(item));
      for (const name of names.length > 0 ? names : ['*']) {
        const pattern = wildcard(name);
        const found = tasks.filter((task) => pattern.test(task.name));
        yield* found.map(asObject);
        if (found.length === 0 && !/[*?[]/.test(name))
          call.error(
            `No MSFT_ScheduledTask objects found with property 'TaskName' equal to '${name}'.  Verify the value of the property and retry.`,
            {
              category: 'ObjectNotFound',
              exception: 'Microsoft.PowerShell.Cmdletization.Cim.CimJobException',
              errorId: 'CmdletizationQuery_NotFound_TaskName,Get-ScheduledTask',
              target: name,
            },
          );
      }
    },
  },
];

function asObject({ name, state }: ScheduledTask): PsObject {
  return new PsObject('Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask', {
    TaskPath: '\\',
    TaskName: name,
    State: state === 'running' ? 'Running' : 'Ready',
  });
}
