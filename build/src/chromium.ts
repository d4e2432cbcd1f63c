/** The Chromium that tests, pictures and measurements look through; `CHROMIUM` names another. */
export const chromiumPath: string = process.env['CHROMIUM'] || '/usr/bin/chromium';
