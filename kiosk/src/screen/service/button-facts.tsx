import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { Say } from '@cherha/shared/text/say.ts';
import type { ButtonSeen } from '../../devices/button-seen.ts';

/** Every call button and lamp of this machine: whether it is heard, what it lacks, when it was pressed. */
export function ButtonFacts({
  buttons,
  timeZone,
}: {
  buttons: readonly ButtonSeen[];
  timeZone: string;
}) {
  const say = useSay();
  return (
    <section className="service-part">
      <h2>{say('service.buttons.title')}</h2>
      <ul className="service-buttons">
        {buttons.map((button) => (
          <li key={button.id}>
            <OneButton button={button} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneButton({ button, timeZone }: { button: ButtonSeen; timeZone: string }) {
  const say = useSay();
  const words = useWords();
  const { title, at, place, state, hint, pressed, lamp } = button;
  const facts = [
    pressed && pressWords(pressed, timeZone, say),
    lamp && say(`service.buttons.lamp.${lamp}`),
  ];
  return (
    <>
      <p>
        {title}, {place ? words(place) : at}: <b>{say(`service.buttons.state.${state}`)}</b>
      </p>
      {hint && (
        <>
          <p>{say('service.buttons.hint')}</p>
          <code translate="no">{hint}</code>
        </>
      )}
      <p>{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}

const pressWords = (
  pressed: NonNullable<ButtonSeen['pressed']>,
  timeZone: string,
  say: Say,
): string =>
  pressed === 'never'
    ? say('service.buttons.notPressed')
    : say('service.buttons.pressed', { time: timeOfDay(pressed, timeZone, 'seconds') });
