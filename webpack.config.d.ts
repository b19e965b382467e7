import type { Configuration } from 'webpack';

export interface AddinBuild {
  readonly mode: 'production' | 'development';
  /** `cdn`: Microsoft's evergreen copy. `local`: `office-js/office.js` beside the pages. */
  readonly officeJs: 'cdn' | 'local';
  /** Where the built files will be served from (https); written into the manifest. */
  readonly address?: string;
}

/** The add-in: the task pane, the page behind the ribbon's commands, icons and manifest. */
export function addinConfig(build: AddinBuild): Configuration;

/** `webpack --env officeJs=cdn|local` builds for production; `webpack serve --env officeJs=…` serves to a real Excel. */
export default function webpackConfig(env: {
  WEBPACK_SERVE?: boolean;
  officeJs?: string;
}): Promise<Configuration>;
