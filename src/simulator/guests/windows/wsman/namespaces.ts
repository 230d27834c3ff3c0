/** Namespaces and URIs of MS-WSMV 2.2.1 and the standards under it. */
export const SOAP = 'http://www.w3.org/2003/05/soap-envelope';
export const ADDRESSING = 'http://schemas.xmlsoap.org/ws/2004/08/addressing';
export const TRANSFER = 'http://schemas.xmlsoap.org/ws/2004/09/transfer';
export const WSMAN = 'http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd';
export const WSMAN_MICROSOFT = 'http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd';
export const SHELL = 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell';
export const CMD_SHELL = `${SHELL}/cmd`;
export const IDENTITY = 'http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd';
export const FAULT = 'http://schemas.microsoft.com/wbem/wsman/1/wsmanfault';
export const ANONYMOUS = `${ADDRESSING}/role/anonymous`;
