/**
 * The Chromium that tests, pictures and measurements look through, without the windows that nobody sees;
 * `CHROMIUM` names another.
 */
export const chromiumPath: string = process.env['CHROMIUM'] || '/usr/bin/chromium-headless-shell';
