export function newVendor(
  vendor: { readonly id: string; readonly name: string; readonly hosts: readonly string[] },
  root?: string,
): string[];
