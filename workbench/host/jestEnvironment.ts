/** jest's Node environment, with the embedded Excel loaded outside the sandbox: once per worker, and at full speed. */
import { TestEnvironment } from 'jest-environment-node';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const HOST_BUNDLE = resolve(__dirname, '../../.cache/workbench/host.cjs');

export default class ExcelEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const hosts: unknown = createRequire(__filename)(HOST_BUNDLE);
    Object.assign(this.global, { workbenchHost: hosts });
  }
}
