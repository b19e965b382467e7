/** Before the tests of the `excel` project: the bundle is made once, not by every test file. */
import { bundleHost } from './bundle';

export default async (): Promise<void> => {
  await bundleHost();
};
