import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Form } from '../keys/key-map.ts';
import { Keys } from '../keys/keys.tsx';
import { whyNoForm, type Standing } from './actions.ts';

/** Opens the small form of one wish; its key stands under its name. */
export function FormButton({
  form,
  standing,
  onOpen,
}: {
  form: Form;
  standing: Standing;
  onOpen: (form: Form) => void;
}) {
  const say = useSay();
  const why = whyNoForm(form, standing);
  return (
    <button
      type="button"
      className="button action action-form"
      data-wish={form}
      // Not `disabled`: a press is answered with the reason.
      aria-disabled={why !== undefined}
      title={why && say(`refusal.${why}`)}
      onClick={() => onOpen(form)}
    >
      <span className="action-name">{say(`more.forms.${form}`)}</span>
      <Keys wish={form} />
    </button>
  );
}
