/** The manifest's texts, URLs and images, looked up by resid and worded in the display language. */
import { childrenOf, descend, requireAttribute } from './xml';

export class Resources {
  private readonly elements = new Map<string, Element>();

  constructor(
    versionOverrides: Element,
    private readonly language: string,
  ) {
    for (const folder of ['Images', 'Urls', 'ShortStrings', 'LongStrings']) {
      const list = descend(versionOverrides, 'Resources', folder);
      for (const element of list?.children ?? []) this.elements.set(requireAttribute(element, 'id'), element);
    }
  }

  /** The value that `element` points to. @throws Error when nothing has that resid. */
  of(element: Element): string {
    const resid = requireAttribute(element, 'resid');
    const resource = this.elements.get(resid);
    if (resource === undefined) throw new Error(`manifest.xml: no resource has the id "${resid}".`);
    return wordedFor(this.language, resource);
  }
}

/** The value of an element with `DefaultValue` and `Override`s, in the display language. */
export function wordedFor(language: string, element: Element): string {
  const override = childrenOf(element, 'Override').find((each) => each.getAttribute('Locale') === language);
  return override ? requireAttribute(override, 'Value') : requireAttribute(element, 'DefaultValue');
}
