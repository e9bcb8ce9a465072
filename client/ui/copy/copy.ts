/**
 * Copies what a field shows. Browsers give the clipboard on https only; over plain http the old command still works
 * on a selection. False when both refuse: the text is then left selected, to be copied by hand.
 */
export async function copyFrom(input: HTMLInputElement | HTMLTextAreaElement | HTMLTextAreaElement): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(input.value);
      return true;
    } catch (error) {
      // Refused by the person or by a rule of their organisation: the old way may still be open.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  input.focus();
  input.select();
  return document.execCommand('copy');
}
