/** The add-in's runtime: events can be switched off around its own writes. */
import { booleanArgument } from './arguments';
import { HostObject } from './hostObject';

export class Runtime extends HostObject {
  get enableEvents(): boolean {
    return this.host.events.enabled;
  }
  set enableEvents(given: unknown) {
    this.host.events.enabled = booleanArgument(given, 'enableEvents');
  }
}
