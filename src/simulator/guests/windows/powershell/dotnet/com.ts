import { parseXml, type XmlElement } from '../../encoding/xml.js';
import { registerTask, runTask, type TaskRefusal } from '../../system/tasks.js';
import type { Interpreter } from '../interpreter.js';
import { NO_METHOD, PsObject, toText, type Value } from '../values.js';
import { methodError } from './exception.js';
import type { ScheduledTask } from '../../system/scheduled-task.js';

/** COM objects that scripts make: the Task Scheduler's. */
export function comObject(shell: Interpreter, name: string): PsObject | undefined {
  return /^schedule\.service/i.test(name) ? new SchedulerObject(shell) : undefined;
}

class SchedulerObject extends PsObject {
  constructor(private readonly shell: Interpreter) {
    super('System.__ComObject');
  }

  override invoke(name: string): Value {
    switch (name.toLowerCase()) {
      case 'connect':
        return null;
      case 'newtask':
        return new DefinitionObject();
      case 'getfolder':
        return new FolderObject(this.shell);
      default:
        return NO_METHOD;
    }
  }
}

/** A task's definition: set up by XML, or part by part; only its actions matter here. */
class DefinitionObject extends PsObject {
  readonly actions: PsObject[] = [];

  constructor() {
    const part = () => new PsObject('System.__ComObject');
    super('System.__ComObject', {
      XmlText: '',
      RegistrationInfo: part(),
      Settings: part(),
      Principal: part(),
    });
    this.set('Actions', new ActionsObject(this.actions));
  }
}

class ActionsObject extends PsObject {
  constructor(private readonly actions: PsObject[]) {
    super('System.__ComObject');
  }

  override invoke(name: string): Value {
    if (name.toLowerCase() !== 'create') return NO_METHOD;
    const action = new PsObject('System.__ComObject', { Path: '', Arguments: '' });
    this.actions.push(action);
    return action;
  }
}

class FolderObject extends PsObject {
  constructor(private readonly shell: Interpreter) {
    super('System.__ComObject');
  }

  override invoke(name: string, args: readonly Value[]): Value {
    const { machine } = this.shell.session.process;
    const path = toText(args[0]).replace(/^\\/, '').toLowerCase();
    const task = machine.tasks.get(path);
    switch (name.toLowerCase()) {
      case 'registertaskdefinition':
        return this.#register(args);
      case 'gettask':
        if (task === undefined) throw missing('GetTask', 1);
        return new TaskObject(this.shell, task);
      case 'deletetask':
        if (!machine.tasks.delete(path)) throw missing('DeleteTask', 2);
        return null;
      default:
        return NO_METHOD;
    }
  }

  #register(args: readonly Value[]): Value {
    const [name, definition, , user, password, logonType] = args;
    if (!(definition instanceof DefinitionObject))
      throw methodError('RegisterTaskDefinition', 7, 'Type mismatch.');
    const xml = toText(definition.get('XmlText'));
    const task = registerTask(this.shell.session.process.machine, {
      name: toText(name),
      user: toText(user),
      password: password === null || password === undefined ? undefined : toText(password),
      isService: toText(logonType) === '5',
      actions:
        xml === ''
          ? definition.actions.map((action) => ({
              command: toText(action.get('Path')),
              arguments: toText(action.get('Arguments')),
            }))
          : actionsOf(parseXml(xml)),
    });
    if ('refusal' in task) throw refused(task);
    return new TaskObject(this.shell, task);
  }
}

class TaskObject extends PsObject {
  constructor(
    private readonly shell: Interpreter,
    private readonly task: ScheduledTask,
  ) {
    super('System.__ComObject');
  }

  override get(name: string): Value {
    switch (name.toLowerCase()) {
      case 'state':
        // TASK_STATE_READY and TASK_STATE_RUNNING.
        return this.task.state === 'running' ? 4 : 3;
      case 'lasttaskresult':
        return this.task.lastResult;
      case 'name':
        return this.task.name;
      default:
        return undefined;
    }
  }

  override invoke(name: string): Value {
    if (name.toLowerCase() !== 'run') return NO_METHOD;
    runTask(this.shell.session.process.machine, this.task);
    return null;
  }
}

function actionsOf(task: XmlElement): ScheduledTask['actions'] {
  const { namespace } = task;
  const actions = task.child(namespace, 'Actions')?.all(namespace, 'Exec') ?? [];
  return actions.map((action) => ({
    command: action.child(namespace, 'Command')?.text ?? '',
    arguments: action.child(namespace, 'Arguments')?.text ?? '',
  }));
}

function missing(method: string, count: number): Error {
  return methodError(
    method,
    count,
    'The system cannot find the file specified. (Exception from HRESULT: 0x80070002)',
    'System.IO.FileNotFoundException',
  );
}

function refused({ refusal }: TaskRefusal): Error {
  return methodError('RegisterTaskDefinition', 7, refusal, 'System.Runtime.InteropServices.COMException');
}
