export function vendorIndex(root?: string): string;
export function currentIndex(): string;
