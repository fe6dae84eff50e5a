/** Tells quickly whether a text may name somebody whom the gate holds. Wrong only towards "yes". */
export interface Suspicion {
  css(text: string): boolean;
  html(text: string): boolean;
}

export const suspicion: Suspicion = {
  css: text => /[\\/]{2}|\\|url|import/i.test(text),
  html: text => /[\\/]{2}|&/.test(text),
};
