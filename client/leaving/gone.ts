/** Where one lands who removed a workshop. Not under the workshop's own address: there is nothing there any more. */
export const GONE_PATH = '/gone';
