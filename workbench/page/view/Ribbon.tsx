import type { ReactNode } from 'react';
import type { AddinManifest, RibbonButton, RibbonGroup } from '../manifest/addinManifest';
import { useWording } from './wording';
import { words } from '../words';

/** The tab whose place the grid's own tools take. */
export const homeTab = 'Home';

interface RibbonProps {
  readonly manifest: AddinManifest;
  readonly tab: string;
  readonly onTab: (id: string) => void;
  /** Id of the button whose function runs now. */
  readonly running: string | undefined;
  readonly onButton: (button: RibbonButton) => void;
}

/** Tabs, groups and buttons as the manifest describes them, drawn as Excel draws large buttons. */
export function Ribbon({ manifest, tab, onTab, running, onButton }: RibbonProps): ReactNode {
  const say = useWording();
  const tabs = [{ id: homeTab, label: say(words.home) }, ...manifest.tabs];
  const groups = manifest.tabs.find((each) => each.id === tab)?.groups ?? [];
  return (
    <div className="ribbon">
      <div className="ribbon-tabs" role="tablist" aria-label={say(words.ribbon)}>
        {tabs.map(({ id, label }) => (
          <button key={id} type="button" role="tab" aria-selected={id === tab} onClick={() => onTab(id)}>
            {label}
          </button>
        ))}
      </div>
      {tab !== homeTab && (
        <div className="ribbon-groups" role="tabpanel">
          {groups.map((group) => (
            <Group key={group.id} group={group} running={running} onButton={onButton} />
          ))}
        </div>
      )}
    </div>
  );
}

interface GroupProps extends Pick<RibbonProps, 'running' | 'onButton'> {
  readonly group: RibbonGroup;
}

function Group({ group, running, onButton }: GroupProps): ReactNode {
  return (
    <div className="ribbon-group" role="group" aria-label={group.label}>
      <div className="ribbon-buttons">
        {group.buttons.map((button) => (
          <LargeButton
            key={button.id}
            button={button}
            busy={button.id === running}
            disabled={running !== undefined}
            onClick={() => onButton(button)}
          />
        ))}
      </div>
      <div className="ribbon-group-label" aria-hidden>
        {group.label}
      </div>
    </div>
  );
}

interface LargeButtonProps {
  readonly button: RibbonButton;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function LargeButton({ button, busy, disabled, onClick }: LargeButtonProps): ReactNode {
  const tipId = `${button.id}-tip`;
  return (
    <button
      type="button"
      className="ribbon-button"
      aria-describedby={tipId}
      aria-busy={busy}
      disabled={disabled}
      onClick={onClick}
    >
      <img src={iconFor(button)} width={32} height={32} alt="" />
      <span className="ribbon-button-label">{button.label}</span>
      <span id={tipId} className="ribbon-tip" role="tooltip">
        <strong>{button.tip.title}</strong>
        {button.tip.description}
      </span>
    </button>
  );
}

/** The smallest icon that is sharp at 32 px on this screen. */
function iconFor({ icons }: RibbonButton): string | undefined {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const wanted = sizes.find((size) => size >= 32 * window.devicePixelRatio) ?? sizes.at(-1);
  return wanted === undefined ? undefined : icons.get(wanted);
}
