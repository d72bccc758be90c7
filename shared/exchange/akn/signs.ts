/** Signs that XML would read as its own, or as mere white space, written so that they come back as they are. */
const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (sign) => SIGNS[sign]!);
export const escapeValue = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign]!);
