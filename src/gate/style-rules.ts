import { soon } from '../lib/natives.js';
import { textOf } from '../lib/patch.js';
import type { Watcher } from './realm.js';
import { MAY_FETCH, type Styles } from './styles.js';

/** Kinds of rule that code gives properties. */
const STYLED = ['CSSStyleRule', 'CSSKeyframeRule', 'CSSFontFaceRule'];

/** Holds addresses in what code writes into style sheets past their text. */
export function watchStyleRules({ cleanArgument, inspectStyle }: Styles): Watcher {
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
      let rule: CSSStyleRule | undefined;
      const isCleaned = cleanArgument(args, 1, {}, '', css => {
        if (rule) rule.style.cssText = css;
      });
      const result = native();
      const { cssRules } = sheet as CSSStyleSheet;
      if (isCleaned) rule = cssRules[(args[2] as number) ?? cssRules.length - 1] as CSSStyleRule;
      return result;
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
    watch(
      'StylePropertyMap',
      'set append',
      'value',
      (map, args, native) => {
        const property = textOf(args, 0);
        cleanArgument(args, 1, map as object, property, css => (map as StylePropertyMap).set(property, css));
        return native();
      },
      (_map, _property, value) => MAY_FETCH.test(String(value)),
    );
  };
}
