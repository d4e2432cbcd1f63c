import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../rooms.ts';
import { labelSvg } from './braille.ts';

/** What stands beside the socket for headphones: how speech is begun. */
export const SPEECH_LABEL = [
  'термінал говорить',
  'вставте навушники',
  'або натисніть',
  'будь-яку кнопку',
];
export const LABEL_FILE: string = join(root, 'docs', 'labels', 'speech-braille.svg');

if (import.meta.main) writeFileSync(LABEL_FILE, labelSvg(SPEECH_LABEL));
