/** Failures as Excel names them. Codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const invalidArgument = (detail = ''): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format.${detail && ` (${detail})`}`,
  );

export const invalidOperation = (detail = ''): HostError =>
  new HostError(
    'InvalidOperation',
    `The operation attempted is not valid for the object.${detail && ` (${detail})`}`,
  );

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You do not have permission to perform the requested operation.');

/** Ours alone: the embedded host does not know this member. Real Excel may. */
export const notImplemented = (owner: string, member: string): HostError =>
  new HostError('ApiNotImplemented', `The embedded Excel has no ${owner}.${member}.`);
