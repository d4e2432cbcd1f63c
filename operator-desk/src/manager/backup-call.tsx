import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import type { Asking } from '../more/use-asking.ts';

/** Q10: one press brings in every window that can help out, the next lets them go. */
export function BackupCall({
  hall,
  asking,
  onCall,
}: {
  hall: Hall;
  asking: Asking;
  onCall: (to: 'on' | 'off') => void;
}) {
  const say = useSay();
  const { backupSince, timeZone, rules } = hall.view;
  return (
    <section
      className="panel manager-backup"
      aria-labelledby="backup-title"
      data-on={!!backupSince}
    >
      <h2 id="backup-title">{say(backupSince ? 'manager.helpsOut' : 'manager.backup')}</h2>
      <p>
        {backupSince
          ? say('manager.backupSince', { time: timeOfDay(backupSince, timeZone) })
          : say('manager.backupAsk', { minutes: rules.backupMinutes })}
      </p>
      <button
        type="button"
        className="button"
        aria-disabled={asking.going}
        onClick={() => onCall(backupSince ? 'off' : 'on')}
      >
        {say(backupSince ? 'manager.callBackupOff' : 'manager.callBackup')}
      </button>
    </section>
  );
}
