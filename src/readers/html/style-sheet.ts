import { type Style, styleOf } from './style.js';

/**
 * The rules of `<style>` for a class alone (`.c7`, `p.c7`): converters keep bold and hidden there. Rules for a
 * medium or a state, and those that need more than one look at the element, are passed over.
 */
export class StyleSheet {
  readonly #byClass = new Map<string, Style>();

  add(rules: string): void {
    const css = withoutComments(rules);
    for (let at = 0; at < css.length; ) {
      const open = css.indexOf('{', at);
      if (open < 0) return;
      const selectors = css.slice(at, open).trim();
      const close = selectors.startsWith('@') ? nestedEnd(css, open) : css.indexOf('}', open);
      if (close < 0) return;
      if (!selectors.startsWith('@')) this.#rule(selectors, css.slice(open + 1, close));
      at = close + 1;
    }
  }

  /** What the rules say of an element with these classes, over which its own style has the last word. */
  of(classes: string, own: Style): Style {
    if (this.#byClass.size === 0) return own;
    let style: Style | undefined;
    for (const name of classes.split(/[ \t\r\n\f]/)) {
      const rule = this.#byClass.get(name);
      if (rule) style = { ...style, ...rule };
    }
    return style ? { ...style, ...own } : own;
  }

  #rule(selectors: string, declarations: string): void {
    const style = styleOf(declarations);
    if (Object.keys(style).length === 0) return;
    for (const selector of selectors.split(',')) {
      const name = CLASS.exec(selector.trim())?.[1];
      if (name) this.#byClass.set(name, { ...this.#byClass.get(name), ...style });
    }
  }
}

const CLASS = /^[a-z0-9]{0,20}\.([\w-]{1,100})$/i;

/** The brace that closes a block with blocks in it. */
const nestedEnd = (css: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const unit = css.charCodeAt(at);
    if (unit === 0x7b) depth++;
    else if (unit === 0x7d && --depth === 0) return at;
  }
  return -1;
};

const withoutComments = (rules: string): string => {
  let css = '';
  for (let at = 0; ; ) {
    const open = rules.indexOf('/*', at);
    if (open < 0) return css + rules.slice(at);
    css += `${rules.slice(at, open)} `;
    const close = rules.indexOf('*/', open + 2);
    if (close < 0) return css;
    at = close + 2;
  }
};
