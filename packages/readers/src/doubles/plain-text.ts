const SPACE = 0x20;
const TILDE = 0x7e;

/** A text as `createDataset` compares it: in NFC, trimmed. What is plain already is left alone. */
export function plainText(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isEnd = at === 0 || at === text.length - 1;
    if (unit < SPACE || unit > TILDE || (isEnd && unit === SPACE))
      return text.normalize('NFC').trim();
  }
  return text;
}

/** A decimal number without zeros that say nothing; any other text as it is. */
export function plainNumber(text: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const whole = text.replace(/^(-?)0+(?=\d)/, '$1');
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole;
}
