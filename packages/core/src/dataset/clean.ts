/**
 * A text as tables and options are compared: in NFC, without spaces at its ends. What is plain already
 * is left alone.
 */
export function clean(text: string): string {
  return isPlain(text) ? text : text.normalize('NFC').trim();
}

/** Whether a text is all printable ASCII with no space at its ends. A loop: several times faster than a pattern. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < SPACE || unit > TILDE) return false;
  }
  return text.charCodeAt(0) !== SPACE && text.charCodeAt(text.length - 1) !== SPACE;
}

const SPACE = 0x20;
const TILDE = 0x7e;
