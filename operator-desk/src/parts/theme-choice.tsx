import { useSay } from '@cherha/shared/ui/language.tsx';
import { themes } from '../settings/preferences.ts';
import { useSettings } from '../settings/settings-context.tsx';

export function ThemeChoice() {
  const say = useSay();
  const { preferences, change } = useSettings();
  return (
    <select
      className="choice"
      aria-label={say('desk.top.theme')}
      value={preferences.theme}
      onChange={({ target }) => {
        const theme = themes.find((each) => each === target.value);
        if (theme) change({ theme });
      }}
    >
      {themes.map((theme) => (
        <option key={theme} value={theme}>
          {say(`desk.theme.${theme}`)}
        </option>
      ))}
    </select>
  );
}
