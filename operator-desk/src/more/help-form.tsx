import type { HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { AskForm, Choose } from './fields.tsx';
import type { Reception } from './reception-screen.tsx';

/** Somebody was told of who needs a person and presses for her (G1). */
export function HelpForm({ hall, asking }: Reception) {
  const say = useSay();
  const words = useWords();
  const places = hall.view.helpPlaces.map(({ id, name }) => ({ value: id, label: words(name) }));
  if (places.length === 0) return null;
  return (
    <AskForm
      title={say('desk.help.ask')}
      go={say('desk.help.ask')}
      asking={asking}
      onSend={(chosen) => {
        const placeId = chosen.id<HelpPlaceId>('placeId');
        if (placeId) asking.send({ type: 'askForHelp', placeId });
      }}
    >
      <Choose label={say('desk.help.where')} name="placeId" options={places} />
    </AskForm>
  );
}
