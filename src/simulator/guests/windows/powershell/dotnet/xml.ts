import { escapeXml, parseXml, XmlElement, XmlError } from '../../encoding/xml.js';
import { NO_METHOD, PsObject, toText, type Value } from '../values.js';
import { methodError } from './exception.js';

/** `[xml]`: a document or an element in it, as far as scripts that make scheduled tasks need it. */
export class XmlObject extends PsObject {
  private constructor(private readonly element: XmlElement) {
    super('System.Xml.XmlElement');
  }

  static document(text: string): XmlObject {
    try {
      const root = new XmlElement('', '', new Map());
      root.children.push(parseXml(text));
      return new XmlObject(root);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      throw methodError('LoadXml', 1, error.message, 'System.Xml.XmlException');
    }
  }

  override get(name: string): Value {
    const first = this.element.name === '' ? this.element.elements()[0] : undefined;
    switch (name.toLowerCase()) {
      case 'outerxml':
        return outerXml(first ?? this.element, '');
      case 'innertext':
      case '#text':
        return this.element.text;
      case 'documentelement':
        return first === undefined ? null : new XmlObject(first);
      case 'namespaceuri':
        return this.element.namespace;
      case 'parentnode':
        return this.element.parent === undefined ? null : new XmlObject(this.element.parent);
      case 'nametable':
        return new PsObject('System.Xml.NameTable');
      default: {
        const child = this.element.elements().find((one) => one.name.toLowerCase() === name.toLowerCase());
        if (child === undefined) return this.element.attributes.get(name);
        return child.elements().length === 0 ? child.text : new XmlObject(child);
      }
    }
  }

  override invoke(name: string, args: readonly Value[]): Value {
    const key = name.toLowerCase();
    if (key === 'selectsinglenode') {
      const found = select(this.element, toText(args[0]));
      return found === undefined ? null : new XmlObject(found);
    }
    if (key === 'removechild' && args[0] instanceof XmlObject) {
      const { children } = this.element;
      const at = children.indexOf(args[0].element);
      if (at !== -1) children.splice(at, 1);
      return args[0];
    }
    return NO_METHOD;
  }
}

/** An XmlNamespaceManager; paths are compared by local name. */
export class XmlNamespaces extends PsObject {
  constructor() {
    super('System.Xml.XmlNamespaceManager');
  }

  override invoke(name: string): Value {
    return name.toLowerCase() === 'addnamespace' ? null : NO_METHOD;
  }
}

/** `/ns:A/ns:B` or `//B`. */
function select(element: XmlElement, path: string): XmlElement | undefined {
  const names = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.replace(/^.*:/, ''));
  if (path.startsWith('//')) return descendants(element).find(({ name }) => name === names[0]);
  return names.reduce<XmlElement | undefined>(
    (found, name) => found?.elements().find((child) => child.name === name),
    element,
  );
}

function descendants(element: XmlElement): XmlElement[] {
  return element.elements().flatMap((child) => [child, ...descendants(child)]);
}

function outerXml(element: XmlElement, outer: string): string {
  const declared = element.namespace === outer ? '' : ` xmlns="${escapeXml(element.namespace)}"`;
  const attributes = [...element.attributes]
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const content = element.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : outerXml(child, element.namespace)))
    .join('');
  return `<${element.name}${declared}${attributes}>${content}</${element.name}>`;
}
