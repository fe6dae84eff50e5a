/** The id that a name gives; where it is the vendor's, the packed text leaves the id out. */
export const idOf = (name: string): string => name.toLowerCase().replace(/[ .]+/g, '-');
