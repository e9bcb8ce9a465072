/**
 * Words for the file's own record. The library writes them twice: as they are, and into XML, where it doesn't escape
 * them: a title with a `<` would break the XML. The first asks for the value, the second for a string.
 */
export const xmlSafe = (text: string): object => new Told(text);

class Told extends String {
  override toString(): string {
    return this.valueOf().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  }
}
