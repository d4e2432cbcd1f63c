import type { PairDevice } from '@cherha/shared/protocol/http.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState, type FormEvent } from 'react';
import type { Reply } from '../api.ts';
import type { Hall } from '../hall.ts';
import { WhichBoard } from './which-board.tsx';

/** A new device is accepted by the code on its screen and a name that people will know it by. */
export function PairForm({
  boards = [],
  onPair,
}: {
  boards?: Hall['view']['boards'];
  onPair: (device: PairDevice) => Promise<Reply<unknown>>;
}) {
  const say = useSay();
  const [going, setGoing] = useState(false);
  const [said, setSaid] = useState<{ tone: 'done' | 'refused'; text: string }>();

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (going) return;
    const form = event.currentTarget;
    const [code, name] = ['code', 'name'].map((field) => textIn(form, field));
    if (!code || !name) return setSaid({ tone: 'refused', text: say('desk.devices.empty') });
    setGoing(true);
    setSaid(undefined);
    const board = boards.find(({ id }) => id === textIn(form, 'board'))?.id;
    const reply = await onPair({ code, name, ...(board && { board }) });
    setGoing(false);
    setSaid(
      reply.ok
        ? { tone: 'done', text: say('desk.devices.paired', { name }) }
        : { tone: 'refused', text: say(`refusal.${reply.error}`) },
    );
    if (reply.ok) form.reset();
  };

  return (
    <form className="pair" onSubmit={(event) => void submit(event)} noValidate>
      <h2 id="pair-title">{say('desk.devices.pairTitle')}</h2>
      <p className="panel-quiet">{say('desk.devices.pairHint')}</p>
      <label>
        {say('desk.devices.code')}
        <input
          className="pair-code"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
        />
      </label>
      <label>
        {say('desk.devices.newName')}
        <input name="name" autoComplete="off" maxLength={60} />
      </label>
      {boards.length > 0 && (
        <label>
          {say('desk.devices.whichBoard')}
          <WhichBoard boards={boards} />
        </label>
      )}
      <button className="button" data-rank="main" aria-disabled={going}>
        {say(going ? 'desk.devices.pairing' : 'desk.devices.pair')}
      </button>
      <output className="notice" data-tone={said?.tone}>
        {said?.text}
      </output>
    </form>
  );
}

function textIn(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
    ? field.value.trim()
    : '';
}
