import type { AddinManifest, ButtonAction, RibbonButton, RibbonGroup, RibbonTab } from './addinManifest';
import { Resources, wordedFor } from './resources';
import { childOf, childrenOf, descend, requireAttribute, requireChild, typeOf } from './xml';

/**
 * Reads an add-in-only manifest as Excel on the web does for the ribbon: labels, tooltips and icons through their
 * resids, in the display language where it has an override.
 *
 * @param language e.g. `en-US`; the default values are used where no override is for it
 * @throws Error saying what in the manifest is missing or unknown
 */
export function readManifest(xml: string, language: string): AddinManifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest.xml: the root is not <OfficeApp>.');
  const overrides = requireChild(root, 'VersionOverrides');
  const host = descend(overrides, 'Hosts', 'Host', 'DesktopFormFactor');
  if (host === undefined) throw new Error('manifest.xml: <VersionOverrides> has no <DesktopFormFactor>.');
  const resources = new Resources(overrides, language);
  const functionFile = childOf(host, 'FunctionFile');
  return {
    id: requireChild(root, 'Id').textContent,
    displayName: wordedFor(language, requireChild(root, 'DisplayName')),
    paneUrl: ownPath(
      wordedFor(language, requireChild(requireChild(root, 'DefaultSettings'), 'SourceLocation')),
    ),
    functionFileUrl: functionFile && ownPath(resources.of(functionFile)),
    tabs: childrenOf(host, 'ExtensionPoint')
      .filter((point) => typeOf(point) === 'PrimaryCommandSurface')
      .flatMap((point) => childrenOf(point, 'CustomTab'))
      .map((tab) => readTab(tab, resources)),
  };
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  return {
    id: requireAttribute(tab, 'id'),
    label: resources.of(requireChild(tab, 'Label')),
    groups: childrenOf(tab, 'Group').map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: requireAttribute(group, 'id'),
    label: resources.of(requireChild(group, 'Label')),
    buttons: childrenOf(group, 'Control').map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  if (typeOf(control) !== 'Button')
    throw new Error(`The workbench draws no control of type ${typeOf(control)}.`);
  const tip = requireChild(control, 'Supertip');
  return {
    id: requireAttribute(control, 'id'),
    label: resources.of(requireChild(control, 'Label')),
    tip: {
      title: resources.of(requireChild(tip, 'Title')),
      description: resources.of(requireChild(tip, 'Description')),
    },
    icons: new Map(
      childrenOf(requireChild(control, 'Icon'), 'Image').map((image) => [
        Number(requireAttribute(image, 'size')),
        ownPath(resources.of(image)),
      ]),
    ),
    action: readAction(requireChild(control, 'Action'), resources),
  };
}

function readAction(action: Element, resources: Resources): ButtonAction {
  switch (typeOf(action)) {
    case 'ShowTaskpane':
      return { kind: 'showTaskpane', paneUrl: ownPath(resources.of(requireChild(action, 'SourceLocation'))) };
    case 'ExecuteFunction':
      return { kind: 'executeFunction', functionName: requireChild(action, 'FunctionName').textContent };
    default:
      throw new Error(`The workbench knows no action of type ${typeOf(action)}.`);
  }
}

/** The manifest names the server that Excel asks; the workbench serves the same files itself. */
function ownPath(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
