/** How data is put into words and Markdown. */

export const code = text => `\`${text}\``;

export const codes = texts => texts.map(code).join(', ');

/** Prose in which nothing is meant as Markdown: `_cs_*` is the name of cookies, not something in italics. */
export const prose = text => text.replace(/(?<!\w)_(?=\S)|[*<]/g, '\\$&');

export const bullets = items => items.map(item => `- ${item}`).join('\n');

export const fence = (language, ...lines) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``;

/** @param head Names of the columns @param rows The cells of each */
export function table(head, rows) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const UNITS = {
  P: { Y: 'year', M: 'month', W: 'week', D: 'day' },
  PT: { H: 'hour', M: 'minute', S: 'second' },
};

/** `P1Y` → "1 year". */
export function lifetime(duration = 'not stated') {
  const [, kind, amount, letter] = /^(PT?)(\d+)([A-Z])$/.exec(duration) ?? [];
  const unit = UNITS[kind]?.[letter];
  return unit ? `${amount} ${unit}${amount === '1' ? '' : 's'}` : duration;
}
