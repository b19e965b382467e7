/** In a folder lie other things too. What a person named or chose by itself is always read, and refused with its reason. */
export function isSubmittedName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xls|ods|zip)$/i.test(name) && !/^(?:\.|~\$)/.test(name);
}
