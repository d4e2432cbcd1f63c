import { extname } from 'node:path';
import { typeOf, type Extension } from './media-kinds.ts';

const SIGNS_AT_MOST = 60;
/** What no file system or address bears, and what nobody sees. */
const BAD_SIGNS = /[\p{C}\p{Zl}\p{Zp}<>:"|?*]+/gu;
/** Windows means something else by these. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a file is laid: its own as far as it can be, never a path and never hidden, with
 * the ending of what it really is.
 */
export function mediaName(asked: string, extension: Extension): string {
  const last = asked.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const own = extname(last);
  const isTrue = typeOf(last)?.type === typeOf(`a${extension}`)?.type;
  // «Зразок 1.2» has no ending; what calls itself another kind loses it.
  const isEnding = own !== '' && /^\.[A-Za-z][A-Za-z0-9]{1,4}$/.test(own);
  const stem = [...(isEnding ? last.slice(0, -own.length) : last).replaceAll(BAD_SIGNS, ' ')]
    .slice(0, SIGNS_AT_MOST)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const name = stem === '' || RESERVED.test(stem) ? `media ${stem}`.trim() : stem;
  return name + (isTrue ? own : extension);
}
