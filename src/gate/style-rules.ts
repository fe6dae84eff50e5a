import { soon } from '../lib/natives.js';
import { textOf } from '../lib/patch.js';
import type { Watcher } from './realm.js';
import type { Styles } from './styles.js';

/** Kinds of rule that code gives properties. */
const STYLED = ['CSSStyleRule', 'CSSKeyframeRule', 'CSSFontFaceRule'];

/** Holds addresses in what code writes into style sheets past their text. */
export function watchStyleRules({ cleanArgument, scan, inspectStyle }: Styles): Watcher {
  return watch => {
    for (const owner of ['CSSStyleSheet', 'CSSGroupingRule', 'CSSStyleRule']) {
      watch(owner, 'insertRule', 'value', (sheet, args, native) => {
        const list = sheet as CSSStyleSheet;
        let rule: CSSRule | undefined;
        const isCleaned = cleanArgument(args, 0, {}, '', later => {
          const at = Array.from(list.cssRules).indexOf(rule as CSSRule);
          if (at < 0) return;
          list.deleteRule(at);
          list.insertRule(later, at);
        });
        const index = native();
        if (isCleaned) rule = list.cssRules[index as number];
        return index;
      });
    }
    watch('CSSStyleSheet', 'addRule', 'value', (sheet, args, native) => {
      // As https://drafts.csswg.org/cssom/#dom-cssstylesheet-addrule has it.
      const rule = `${textOf(args, 0)} {${textOf(args, 1)}}`;
      if (!scan(rule)) return native();
      const list = sheet as CSSStyleSheet;
      list.insertRule(rule, (args[2] as number) ?? list.cssRules.length);
      return -1;
    });
    watch('CSSKeyframesRule', 'appendRule', 'value', (rules, args, native) => {
      cleanArgument(args, 0, {}, '', css => (rules as CSSKeyframesRule).appendRule(css));
      return native();
    });
    watch('CSSStyleSheet', 'replace replaceSync', 'value', (sheet, args, native) => {
      cleanArgument(args, 0, sheet as object, '', css => (sheet as CSSStyleSheet).replaceSync(css));
      return native();
    });
    for (const owner of STYLED) {
      watch(owner, 'style', 'get', (_rule, _args, native) => {
        const style = native() as CSSStyleDeclaration;
        soon(() => inspectStyle(style));
        return style;
      });
    }
  };
}
