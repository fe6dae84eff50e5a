const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/**
 * An ISO 8601 duration in words: `P1Y` → "1 year", `P13M` → "13 Monate". The browser has the words, so no
 * language file needs them. What is no such duration comes back as it is.
 */
export function formatDuration(duration: string, language: string): string {
  const [, ...amounts] = shape.exec(duration) ?? [];
  const parts = amounts.flatMap((amount, index) => (amount ? [name(+amount, units[index]!, language)] : []));
  return parts.join(' ') || duration;
}

function name(amount: number, unit: string, language: string): string {
  try {
    // TypeScript's ES2020 library does not know the option yet; Safari before 14.1 does not either and throws.
    return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' } as object).format(
      amount,
    );
  } catch {
    return `${amount} ${unit}`;
  }
}
