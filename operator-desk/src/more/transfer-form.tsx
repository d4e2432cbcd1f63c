import { purposes } from '@cherha/shared/domain/catalogue.ts';
import type { DeskId, StaffId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useState } from 'react';
import { AskForm, Choose, useServiceOptions, type Chosen } from './fields.tsx';
import { personOptions, windowOptions } from './transfer-options.ts';
import type { WithVisitor } from './visitor-forms.tsx';

const kinds = ['desk', 'service', 'staff'] as const;
type Kind = (typeof kinds)[number];

/** To a window, a service or a person. Nothing is chosen beforehand: Enter alone sends nobody anywhere. */
export function TransferForm({ hall, desk, visitor, asking }: WithVisitor) {
  const say = useSay();
  const [kind, setKind] = useState<Kind>('desk');
  const [isMissing, setMissing] = useState(false);
  const services = useServiceOptions(hall);
  const sending = { hall, from: desk, serviceId: visitor.serviceId, say };
  const none = say('more.sendTo.none');
  const heard = () => setMissing(false);
  return (
    <AskForm
      title={say('more.transfer')}
      go={say('more.transfer')}
      asking={asking}
      onSend={(chosen) => {
        const to = targetIn(kind, chosen);
        setMissing(!to);
        if (!to) return;
        const withReturn = chosen.has('withReturn');
        asking.send({ type: 'transfer', deskId: desk.id, ticketId: visitor.id, to, withReturn });
      }}
    >
      <Choose
        label={say('more.to')}
        name="kind"
        onChange={(value) => {
          heard();
          setKind(kinds.find((one) => one === value) ?? 'desk');
        }}
        options={[
          { value: 'desk', label: say('more.toDesk') },
          { value: 'service', label: say('more.toService') },
          { value: 'staff', label: say('more.toStaff') },
        ]}
      />
      {kind === 'desk' && (
        <Choose
          label={say('more.desk')}
          name="deskId"
          begins
          none={none}
          options={windowOptions(sending)}
          onChange={heard}
        />
      )}
      {kind === 'service' && (
        <>
          <Choose
            label={say('more.service')}
            name="serviceId"
            none={none}
            options={services}
            onChange={heard}
          />
          <Choose
            label={say('more.purpose')}
            name="purpose"
            initial={visitor.purpose}
            options={purposes.map((value) => ({ value, label: say(`common.purpose.${value}`) }))}
          />
        </>
      )}
      {kind === 'staff' && (
        <Choose
          label={say('more.staff')}
          name="staffId"
          none={none}
          options={personOptions(sending)}
          onChange={heard}
        />
      )}
      {isMissing && (
        <p className="notice" role="alert" data-tone="refused">
          {say('more.sendTo.missing')}
        </p>
      )}
      <label className="more-check">
        <input type="checkbox" name="withReturn" />
        {say('more.withReturn')}
      </label>
    </AskForm>
  );
}

function targetIn(kind: Kind, chosen: Chosen) {
  const wish = chosen.wish();
  const deskId = chosen.id<DeskId>('deskId');
  const staffId = chosen.id<StaffId>('staffId');
  switch (kind) {
    case 'desk':
      return deskId && ({ kind, deskId } as const);
    case 'staff':
      return staffId && ({ kind, staffId } as const);
    case 'service':
      return wish && ({ kind, ...wish } as const);
  }
}
