import { request } from 'node:http';

const SHELL = 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell';
const TRANSFER = 'http://schemas.xmlsoap.org/ws/2004/09/transfer';

export interface Answer {
  readonly status: number;
  readonly offers: readonly string[];
  readonly text: string;
}

/** A small WS-Man client of the tests' own, which can also ask what no client would. */
export class WsmanClient {
  constructor(
    private readonly address: string,
    private readonly login: string | undefined = 'Administrator:Test1234',
  ) {}

  post(body: string, headers: Readonly<Record<string, string>> = {}, path = '/wsman'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const authorization =
        this.login === undefined
          ? {}
          : { Authorization: `Basic ${Buffer.from(this.login).toString('base64')}` };
      const sent = request(
        {
          host: this.address,
          port: 5985,
          method: 'POST',
          path,
          headers: { 'Content-Type': 'application/soap+xml;charset=UTF-8', ...authorization, ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const offers = response.rawHeaders.filter(
              (_, at) => response.rawHeaders[at - 1] === 'WWW-Authenticate',
            );
            resolve({
              status: response.statusCode ?? 0,
              offers,
              text: Buffer.concat(chunks).toString('utf8'),
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** An action on the cmd shell; `header` and `body` are what is special about it. */
  ask(
    action: string,
    { shell = '', header = '', body = '', timeout = 'PT20S' }: Question = {},
  ): Promise<Answer> {
    const uri = action === 'Create' || action === 'Delete' ? `${TRANSFER}/${action}` : `${SHELL}/${action}`;
    const selectors =
      shell === '' ? '' : `<w:SelectorSet><w:Selector Name="ShellId">${shell}</w:Selector></w:SelectorSet>`;
    return this.post(
      `<?xml version="1.0"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" ` +
        `xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd" xmlns:rsp="${SHELL}"><s:Header><a:Action s:mustUnderstand="true">${uri}</a:Action>` +
        `<a:To>http://guest:5985/wsman</a:To><a:MessageID>uuid:1-2-3</a:MessageID><w:ResourceURI>${SHELL}/cmd</w:ResourceURI>` +
        `<w:OperationTimeout>${timeout}</w:OperationTimeout>${selectors}${header}</s:Header><s:Body>${body}</s:Body></s:Envelope>`,
    );
  }

  async create(header = '', content = ''): Promise<string> {
    const body = `<rsp:Shell>${content}<rsp:InputStreams>stdin</rsp:InputStreams><rsp:OutputStreams>stdout stderr</rsp:OutputStreams></rsp:Shell>`;
    const { text } = await this.ask('Create', { header, body });
    return /<rsp:ShellId>([^<]+)</.exec(text)?.[1] ?? text;
  }

  async start(shell: string, command: string): Promise<string> {
    const { text } = await this.ask('Command', {
      shell,
      body: `<rsp:CommandLine><rsp:Command><![CDATA[${command}]]></rsp:Command></rsp:CommandLine>`,
    });
    return /<rsp:CommandId>([^<]+)</.exec(text)?.[1] ?? text;
  }

  receive(shell: string, command: string, timeout = 'PT20S'): Promise<Answer> {
    return this.ask('Receive', {
      shell,
      timeout,
      body: `<rsp:Receive><rsp:DesiredStream CommandId="${command}">stdout stderr</rsp:DesiredStream></rsp:Receive>`,
    });
  }

  /** What a command puts out up to its end, and its exit code. */
  async run(command: string): Promise<string> {
    const shell = await this.create();
    const id = await this.start(shell, command);
    let said = '';
    for (;;) {
      const { text } = await this.receive(shell, id);
      said += streams(text);
      const code = /<rsp:ExitCode>(\d+)</.exec(text)?.[1];
      if (code !== undefined) return `${said}[${code}]`;
      if (!text.includes('CommandState/Running')) return text;
    }
  }
}

export function streams(text: string): string {
  return [...text.matchAll(/<rsp:Stream Name="\w+" CommandId="[^"]+">([^<]*)</g)]
    .map(([, data = '']) => Buffer.from(data, 'base64').toString('utf8'))
    .join('');
}

interface Question {
  readonly shell?: string;
  readonly header?: string;
  readonly body?: string;
  readonly timeout?: string;
}
