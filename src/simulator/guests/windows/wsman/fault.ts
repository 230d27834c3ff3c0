/** Thrown where a request cannot be answered with what it asks for. Codes and words are Windows' own. */
export class Fault extends Error {
  private constructor(
    readonly code: 'Sender' | 'Receiver',
    readonly subcode: string,
    readonly wsmanCode: number,
    readonly reason: string,
    message: string,
    readonly detail?: string,
  ) {
    super(message);
  }

  /** A Receive that had nothing to say in time: the client asks again. */
  static timedOut(): Fault {
    const words =
      'The WS-Management service cannot complete the operation within the time specified in OperationTimeout.  ';
    return new Fault('Receiver', 'w:TimedOut', 2150858793, words, words);
  }

  static shellNotFound(shellId: string): Fault {
    return new Fault(
      'Sender',
      'w:InvalidSelectors',
      2150858843,
      'The WS-Management service cannot process the request because the request contained invalid selectors for the resource. ',
      `The request for the Windows Remote Shell with ShellId ${shellId} failed because the shell was not found on the server. ` +
        'Possible causes are: the specified ShellId is incorrect or the shell no longer exists on the server. Provide the ' +
        'correct ShellId or create a new shell and retry the operation. ',
      'http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/UnexpectedSelectors',
    );
  }

  /** ERROR_INVALID_PARAMETER: an unknown command, stream or signal. */
  static invalidParameter(): Fault {
    return new Fault(
      'Sender',
      'w:InvalidParameter',
      2147942487,
      'The parameter is incorrect. ',
      'The parameter is incorrect. ',
    );
  }

  /** ERROR_OPERATION_ABORTED: what was waited for has been ended. */
  static aborted(): Fault {
    const words =
      'The I/O operation has been aborted because of either a thread exit or an application request. ';
    return new Fault('Receiver', 'w:InternalError', 995, words, words);
  }

  /** ERROR_WSMAN_QUOTA_MAX_SHELLS */
  static tooManyShells(): Fault {
    const words =
      'The WS-Management service cannot process the request. The maximum number of concurrent shells for this user has been ' +
      'exceeded. Close existing shells or raise the quota for this user. ';
    return new Fault('Receiver', 'w:QuotaLimit', 2150859173, words, words);
  }

  /** ERROR_WSMAN_QUOTA_MAX_COMMANDS_PER_SHELL_PPQ */
  static tooManyCommands(limit: number): Fault {
    const words =
      `The WS-Management service cannot process the request. This user has exceeded the maximum of ${limit} commands per ` +
      'shell. Close existing commands or raise the quota for this user. ';
    return new Fault('Receiver', 'w:QuotaLimit', 2150859241, words, words);
  }

  /** ERROR_WINRS_CODE_PAGE_NOT_SUPPORTED */
  static codePage(): Fault {
    const words = 'The WS-Management service cannot process the request. The code page is not supported. ';
    return new Fault('Sender', 'w:InvalidOptions', 2150859072, words, words);
  }

  /** ERROR_WINRS_IDLETIMEOUT_OUTOFBOUNDS */
  static idleTimeout(): Fault {
    const words =
      'The WS-Management service cannot process the request. The requested IdleTimeout is outside the allowed range. ';
    return new Fault('Sender', 'w:InvalidParameter', 2150859250, words, words);
  }

  static envelopeTooLarge(limit: number): Fault {
    const words = `The WS-Management service cannot process the request because the message is larger than ${limit} bytes. `;
    return new Fault('Sender', 'w:EncodingLimit', 2150858810, words, words);
  }

  static actionNotSupported(action: string): Fault {
    const words = `The action ${action} is not supported by the service. `;
    return new Fault('Sender', 'a:ActionNotSupported', 2150858752, words, words);
  }

  static resourceNotFound(uri: string): Fault {
    const words = `The WS-Management service cannot process the request. The resource URI ${uri} was not found. `;
    return new Fault('Sender', 'a:DestinationUnreachable', 2150858778, words, words);
  }

  static notUnderstood(header: string): Fault {
    const words = `The WS-Management service cannot process a header that must be understood: ${header}. `;
    return new Fault('Sender', 'a:MustUnderstand', 2150858754, words, words);
  }

  static schema(problem: string): Fault {
    return new Fault(
      'Sender',
      'w:SchemaValidationError',
      2150858817,
      'The SOAP XML in the message does not match the corresponding XML schema definition. ',
      problem,
    );
  }
}
