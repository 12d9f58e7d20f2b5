/** The whole of an element that never holds text to be read. */
const ELEMENTS =
  /<(style|script|title|xml|noscript|template|iframe|object|svg)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Comments, and what Word hides in them: `<![if !supportLists]>` itself says nothing. */
const COMMENTS = /<!--[\s\S]*?(?:-->|$)|<!\[[^>]*>/g;

/** An attribute, with its value in quotes or bare. */
const ATTRIBUTE = /\s([a-zA-Z_:][\w:.-]*)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/**
 * HTML of the clipboard without what the page's policy would refuse and report, before it is parsed:
 * scripts, styles, handlers. What Word says of its lists in `style` stays as `data-list`.
 */
export function cleanHtml(html: string): string {
  const text = html
    .replace(COMMENTS, '')
    .replace(ELEMENTS, '')
    .replace(/<(link|meta|base|img)\b[^>]*>/gi, '');
  return text.replace(
    /<([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g,
    (_, name: string, rest: string) => {
      const kept = [...rest.matchAll(ATTRIBUTE)].flatMap(([, attribute = '', value = '']) =>
        keptOf(attribute.toLowerCase(), value),
      );
      return `<${name}${kept.map((one) => ` ${one}`).join('')}>`;
    },
  );
}

const KEPT = ['href', 'data-figure', 'data-choice', 'data-pm-slice', 'colspan', 'rowspan'];

function keptOf(attribute: string, value: string): string[] {
  if (KEPT.includes(attribute)) return [`${attribute}=${value === '' ? '""' : value}`];
  if (attribute !== 'style') return [];
  const style = value.replace(/^["']|["']$/g, '');
  const list = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(style);
  if (list) return [`data-list="${list[1]} ${list[2]}"`];
  if (/mso-list:\s*ignore/i.test(style)) return ['data-mark=""'];
  const isBold = /font-weight:\s*(bold|[6-9]00)/i.test(style);
  const isItalic = /font-style:\s*italic/i.test(style);
  return [...(isBold ? ['data-bold=""'] : []), ...(isItalic ? ['data-italic=""'] : [])];
}
