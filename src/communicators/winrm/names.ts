/** Names of MS-WSMV and of the standards under it: DSP0226 (WS-Management), WS-Addressing, WS-Transfer, SOAP 1.2. */
export const NAMESPACES = {
  s: 'http://www.w3.org/2003/05/soap-envelope',
  a: 'http://schemas.xmlsoap.org/ws/2004/08/addressing',
  w: 'http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd',
  p: 'http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd',
  rsp: 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell',
} as const;

const SHELL = NAMESPACES.rsp;

/** The shell that runs command lines by `cmd`. */
export const CMD_SHELL = `${SHELL}/cmd`;

export const ACTION = {
  create: 'http://schemas.xmlsoap.org/ws/2004/09/transfer/Create',
  delete: 'http://schemas.xmlsoap.org/ws/2004/09/transfer/Delete',
  command: `${SHELL}/Command`,
  receive: `${SHELL}/Receive`,
  send: `${SHELL}/Send`,
  signal: `${SHELL}/Signal`,
} as const;

export const ANONYMOUS = `${NAMESPACES.a}/role/anonymous`;
export const SIGNAL_TERMINATE = `${SHELL}/signal/terminate`;
export const STATE_DONE = `${SHELL}/CommandState/Done`;
