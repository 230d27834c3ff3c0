/** An element of an XML document, its name's prefix resolved. */
export class XmlElement {
  readonly children: (XmlElement | string)[] = [];

  constructor(
    readonly namespace: string,
    readonly name: string,
    /** Attributes by local name; namespace declarations are not among them. */
    readonly attributes: ReadonlyMap<string, string>,
    readonly parent?: XmlElement,
  ) {}

  /** All text in it, in order. */
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
  }

  elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  /** The first child element of this name. */
  child(namespace: string, name: string): XmlElement | undefined {
    return this.elements().find((child) => child.name === name && child.namespace === namespace);
  }

  all(namespace: string, name: string): XmlElement[] {
    return this.elements().filter((child) => child.name === name && child.namespace === namespace);
  }
}

export class XmlError extends Error {}

/** Reads a well-formed document without a document type. @throws XmlError */
export function parseXml(text: string): XmlElement {
  const root = new XmlElement('', '', new Map());
  const open: {
    readonly element: XmlElement;
    readonly tag: string;
    readonly scope: ReadonlyMap<string, string>;
  }[] = [{ element: root, tag: '', scope: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]) }];
  const token =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;
  for (const found of text.replace(/^\uFEFF/, '').matchAll(token)) {
    const [whole, cdata, closing, opening, attributes = '', empty] = found;
    const current = open.at(-1);
    if (current === undefined || whole === '<')
      throw new XmlError(
        `The document is not well-formed at "${text.slice(found.index, found.index + 20)}".`,
      );
    if (cdata !== undefined) current.element.children.push(cdata);
    else if (closing !== undefined) {
      if (closing !== current.tag || open.length === 1) throw new XmlError(`</${closing}> closes nothing.`);
      open.pop();
    } else if (opening !== undefined) {
      const { element, scope } = startElement(opening, attributes, current.scope, current.element);
      current.element.children.push(element);
      if (empty === '') open.push({ element, tag: opening, scope });
    } else if (!whole.startsWith('<')) current.element.children.push(unescapeXml(whole));
  }
  const document = root.elements()[0];
  if (open.length !== 1 || document === undefined) throw new XmlError('The document is incomplete.');
  if (root.elements().length > 1) throw new XmlError('There is more than one root element.');
  return document;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function startElement(
  tag: string,
  attributes: string,
  outer: ReadonlyMap<string, string>,
  parent: XmlElement,
) {
  const scope = new Map(outer);
  const named = new Map<string, string>();
  for (const [, name = '', quoted = ''] of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const value = unescapeXml(quoted.slice(1, -1));
    if (name === 'xmlns') scope.set('', value);
    else if (name.startsWith('xmlns:')) scope.set(name.slice(6), value);
    else named.set(name.slice(name.indexOf(':') + 1), value);
  }
  const colon = tag.indexOf(':');
  const prefix = colon === -1 ? '' : tag.slice(0, colon);
  const namespace = scope.get(prefix);
  if (namespace === undefined && prefix !== '') throw new XmlError(`The prefix ${prefix} is not declared.`);
  return { element: new XmlElement(namespace ?? '', tag.slice(colon + 1), named, parent), scope };
}

function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (written, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const character = ENTITIES[name];
    if (character === undefined) throw new XmlError(`${written} is not defined.`);
    return character;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
