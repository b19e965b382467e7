/**
 * How Excel on the web tells a page in a frame that it is an add-in: host facts in the query (`_host_Info`) and in
 * the frame's name, the address of the conversation in the name (`_xdm_Info`). office.js reads both while it loads.
 */

export interface FrameIdentity {
  /** Names the conversation between one frame and the page around it. */
  readonly conversationId: string;
  /** The add-in's id (the manifest's `Id`). */
  readonly addinId: string;
  /** Display language of Excel, e.g. `ja-JP`. */
  readonly language: string;
  /** Origin of the page around the frame; office.js posts there and takes answers from there only. */
  readonly hostOrigin: string;
}

/** Version of the host-specific file that office.js loads: `excel-web-16.00.js`. */
const hostFileVersion = '16.00';

/**
 * Host, platform, version, language, correlation id, dialog, logging, flags.
 * `disableLogging` is a switch of office.js itself: the host says that nothing may be sent to Microsoft.
 */
function hostInfo(language: string, separator: string): string {
  return ['Excel', 'Web', hostFileVersion, language, '', '', 'disableLogging', '0'].join(separator);
}

/** The pane's URL as Excel opens it: the manifest's, with the host's facts added to its query. */
export function frameUrl(sourceUrl: string, identity: FrameIdentity): string {
  const url = new URL(sourceUrl, identity.hostOrigin);
  const joint = url.search === '' ? '?' : '&';
  return `${url.origin}${url.pathname}${url.search}${joint}_host_Info=${hostInfo(identity.language, '$')}${url.hash}`;
}

/** The frame's `name`, which stays with the frame when the page in it navigates. */
export function frameName(identity: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${identity.conversationId}`,
    hostInfo: hostInfo(identity.language, '|'),
    xdmInfo: [identity.conversationId, identity.addinId, identity.hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}
