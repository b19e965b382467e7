/** What Excel takes from the add-in's manifest to draw the ribbon, in one display language. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  /** Page that a pane opens with when no button has said otherwise. Path on this origin. */
  readonly paneUrl: string;
  /** Page whose functions the buttons call, loaded in a hidden frame. Path on this origin. */
  readonly functionFileUrl: string | undefined;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Icon per edge length in px, paths on this origin. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ButtonAction;
}

export type ButtonAction =
  | { readonly kind: 'showTaskpane'; readonly paneUrl: string }
  | { readonly kind: 'executeFunction'; readonly functionName: string };
