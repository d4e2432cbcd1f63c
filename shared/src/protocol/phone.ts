/**
 * One way to write a phone number, however it was typed: `+380671234567`. A number without its country
 * is a Ukrainian one. Undefined: it is none.
 */
export function phoneNumber(typed: string): string | undefined {
  const dialled = typed.replaceAll(/[\s().\-\u2010-\u2015]/g, '');
  if (!/^\+?\d+$/.test(dialled)) return undefined;
  const digits = dialled.replace('+', '').replace(/^00/, '');
  if (/^(?:38|8)?0\d{9}$/.test(digits) && !dialled.startsWith('+8'))
    return `+380${digits.slice(-9)}`;
  const isAbroad = dialled.startsWith('+') || dialled.startsWith('00');
  return isAbroad && /^[1-9]\d{7,14}$/.test(digits) && !digits.startsWith('380')
    ? `+${digits}`
    : undefined;
}
