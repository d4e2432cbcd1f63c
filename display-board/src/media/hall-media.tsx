import type { HallMedia as MediaSettings } from '@cherha/shared/domain/hall-settings.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { MediaArea } from './media-area.tsx';
import { useMedia } from './use-media.ts';

/** The centre's pictures and videos, one after another; without sound while a call is announced. */
export function HallMedia({
  settings,
  now: { time, timeZone },
  isLoud,
}: {
  settings: MediaSettings;
  now: { readonly time: Instant; readonly timeZone: string };
  isLoud: boolean;
}) {
  const { file, turn, next, spoilt } = useMedia(settings, businessDay(time, timeZone));
  if (!file) return null;
  return (
    <MediaArea
      key={`${turn} ${file.name}`}
      file={file}
      pictureMs={settings.seconds * 1_000}
      isLoud={isLoud}
      onOver={next}
      onSpoilt={spoilt}
    />
  );
}
